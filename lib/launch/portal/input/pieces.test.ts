import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Piece, piecesIn } from "./pieces.ts";

const root = await mkdtemp(join(tmpdir(), "pieces-"));
afterAll(() => rm(root, { recursive: true }));

let folder = "";
let folders = 0;
beforeEach(async () => {
  folder = join(root, `case${++folders}`);
  await mkdir(folder);
});

const isRecord = (value: unknown) => typeof value === "object" && value !== null && "code" in value;

async function found(path: string): Promise<Piece[]> {
  return Array.fromAsync(piecesIn(path, isRecord));
}

async function write(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const records = (pieces: Piece[]) =>
  pieces.flatMap((piece) => (piece.kind === "record" ? [piece.value] : []));

describe("one file", () => {
  test.for([
    ["one object", '{"code":"a"}', [{ code: "a" }]],
    ["one object over several lines", '{\n  "code": "a"\n}\n', [{ code: "a" }]],
    ["an array", '[{"code":"a"},\n{"code":"b"}]', [{ code: "a" }, { code: "b" }]],
    ["a list with its description", '{"meta":{},"procedures":[{"code":"a"}]}', [{ code: "a" }]],
    ["JSON lines", '{"code":"a"}\n\n{"code":"b"}', [{ code: "a" }, { code: "b" }]],
    ["JSON lines with Windows line ends", '{"code":"a"}\r\n{"code":"b"}\r\n', [{ code: "a" }, { code: "b" }]],
  ] as const)("may hold %s", async ([, content, expected]) => {
    expect(records(await found(await write("x.json", content)))).toEqual(expected);
  });

  test("with a byte order mark is read, in UTF-8 and UTF-16", async () => {
    const json = '{"code":"Đơn"}';
    const files = [Buffer.from(`\uFEFF${json}`), Buffer.from(`\uFEFF${json}`, "utf16le")];
    for (const content of files)
      expect(records(await found(await write("x.json", content)))).toEqual([{ code: "Đơn" }]);
  });

  test("in another encoding is named, not guessed at", async () => {
    expect(await found(await write("x.json", Buffer.from('{"code":"\xe9"}', "latin1")))).toEqual([
      { kind: "broken", where: "x.json", why: "is not UTF-8 text" },
    ]);
  });

  test("a line that is broken is named by its number, and the others are read", async () => {
    const pieces = await found(await write("x.jsonl", '{"code":"a"}\n{"code":\n{"code":"c"}\n'));
    expect(pieces.map(({ kind, where }) => [kind, where])).toEqual([
      ["record", "x.jsonl:1"],
      ["broken", "x.jsonl:2"],
      ["record", "x.jsonl:3"],
    ]);
  });

  test("JSON lines whose first line is broken are read all the same", async () => {
    const pieces = await found(await write("x.jsonl", '{"code"\n{"code":"b"}\n'));
    expect(pieces.map(({ kind }) => kind)).toEqual(["broken", "record"]);
  });

  test.for([
    ["empty", ""],
    ["blank", " \n"],
    ["cut off", '[{"code":"a"},'],
  ])("that is %s is broken", async ([, content = ""]) => {
    expect(await found(await write("x.json", content))).toMatchObject([{ kind: "broken", where: "x.json" }]);
  });

  test("that is not there ends in an error", async () => {
    await expect(found(join(folder, "nothing.json"))).rejects.toThrow("leads to nothing");
  });
});

describe("a folder", () => {
  test("is read by name, with its folders; what is no record is named", async () => {
    await write("b.json", '{"code":"b"}');
    await write("a.json", '{"code":"a"}');
    await write("index.json", '{"records":[]}');
    await write("README.md", "words");
    await mkdir(join(folder, "more"));
    await write("more/c.json", '{"code":"c"}');
    const pieces = await found(folder);
    expect(pieces.map(({ kind, where }) => [kind, where])).toEqual([
      ["skipped", "README.md"],
      ["record", "a.json"],
      ["record", "b.json"],
      ["skipped", "index.json"],
      ["record", "more/c.json"],
    ]);
  });

  test("with links that lead in circles is read once", async () => {
    await write("a.json", '{"code":"a"}');
    await symlink(folder, join(folder, "loop"));
    await symlink(join(folder, "self"), join(folder, "self"));
    await symlink(join(folder, "gone"), join(folder, "dangling.json"));
    const pieces = await found(folder);
    expect(records(pieces)).toEqual([{ code: "a" }]);
    expect(pieces.map(({ kind, where }) => [kind, where])).toEqual([
      ["record", "a.json"],
      ["broken", "dangling.json"],
      ["skipped", "loop"],
      ["broken", "self"],
    ]);
  });

  test.skipIf(process.getuid?.() === 0)(
    "names a file that may not be read, and reads the others",
    async () => {
      await write("a.json", '{"code":"a"}');
      await chmod(await write("b.json", "{}"), 0);
      expect(await found(folder)).toMatchObject([
        { kind: "record" },
        { kind: "broken", why: "may not be read" },
      ]);
    },
  );

  test("without anything in it holds nothing", async () => {
    expect(await found(folder)).toEqual([]);
  });
});

test("a long file of JSON lines is read to its end", async () => {
  const line = `{"code":"${"x".repeat(100_000)}"}\n`;
  const path = await write("long.jsonl", line.repeat(1000));
  let read = 0;
  for await (const piece of piecesIn(path, isRecord)) if (piece.kind === "record") read += 1;
  expect(read).toBe(1000);
});
