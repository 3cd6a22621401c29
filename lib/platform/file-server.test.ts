import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Context } from "./context.ts";
import { Refusal } from "./errors.ts";

const folder = mkdtempSync(join(tmpdir(), "uploads-"));
vi.stubEnv("DATA_DIR", folder);
vi.stubEnv("MAX_UPLOAD_BYTES", "1000");
vi.mock("server-only", () => ({}));
vi.mock("./log.ts", () => ({ logError: () => "id", logRefusal: () => {} }));
let actor: Actor = { kind: "visitor" };
vi.mock("./session.ts", () => ({ currentContext: async () => ({ actor }) }));
const { uploadRoute } = await import("./file-server.ts");
afterAll(() => rmSync(folder, { recursive: true }));

const hoa: Actor = { kind: "citizen", id: "hoa", assurance: 2 };
const stranger: Actor = { kind: "citizen", id: "stranger", assurance: 2 };
const address = "http://localhost:3000";
const words = Buffer.from("Đơn đề nghị");

/** What happened to the files that arrived; `fails` is thrown in place of taking one in. */
const received: { fields: unknown; name: string; content: string }[] = [];
let fails: Error | undefined;
const route = uploadRoute({
  check: async (_context: Context, fields) => {
    if (fields.draftId !== "mine") throw new Refusal("notFound");
  },
  receive: async (_context, fields, { name, content }) => {
    if (fails) throw fails;
    received.push({ fields, name, content: Buffer.from(content).toString() });
    return { fileId: `file-${received.length}` };
  },
});
beforeEach(() => {
  actor = hoa;
  fails = undefined;
  received.length = 0;
});

function send(method: string, path: string, headers: Record<string, string>, body?: Buffer) {
  const base = { "tus-resumable": "1.0.0", origin: address };
  return route(
    new Request(`${address}${path}`, {
      method,
      headers: { ...base, ...headers },
      ...(body && { body: new Uint8Array(body) }),
    }),
  );
}

function begin({ length = words.length, draftId = "mine", origin = address } = {}) {
  const fields = { filename: "Đơn.pdf", draftId, owner: "citizen:stranger" };
  const metadata = Object.entries(fields)
    .map(([name, value]) => `${name} ${Buffer.from(value).toString("base64")}`)
    .join(",");
  return send("POST", "/api/files", { "upload-length": String(length), "upload-metadata": metadata, origin });
}

const placeOf = (response: Response) => response.headers.get("location") ?? "";
const more = (path: string, offset: number, part: Buffer) =>
  send(
    "PATCH",
    path,
    { "upload-offset": String(offset), "content-type": "application/offset+octet-stream" },
    part,
  );

describe("an upload", () => {
  test("goes on after a cut, and is taken in whole", async () => {
    const place = placeOf(await begin());
    await more(place, 0, words.subarray(0, 5));
    const state = await send("HEAD", place, {});
    expect(state.headers.get("upload-offset")).toBe("5");

    const last = await more(place, 5, words.subarray(5));

    expect(await last.json()).toEqual({ fileId: "file-1" });
    expect(received).toEqual([{ fields: { draftId: "mine" }, name: "Đơn.pdf", content: "Đơn đề nghị" }]);
    expect((await send("HEAD", place, {})).status).toBe(404);
  });

  test("belongs to who began it, whatever its fields claim", async () => {
    const place = placeOf(await begin());
    actor = stranger;
    expect((await send("HEAD", place, {})).status).toBe(404);
    expect((await more(place, 0, words)).status).toBe(404);
    expect(received).toEqual([]);
  });

  test("that was all there when the server died is taken in when its sender asks again", async () => {
    const place = placeOf(await begin());
    fails = new Error("the database is away");
    expect((await more(place, 0, words)).status).toBe(500);
    fails = undefined;

    const again = await send("HEAD", place, {});

    expect(received).toHaveLength(1);
    expect([again.status, again.headers.get("x-file-id")]).toEqual([200, "file-1"]);
    expect(again.headers.get("upload-offset")).toBe(String(words.length));
  });

  test("that is refused says why, and leaves nothing behind", async () => {
    const place = placeOf(await begin());
    fails = new Refusal("fileTypeRefused");
    const last = await more(place, 0, words);
    expect([last.status, await last.json()]).toEqual([415, { code: "fileTypeRefused" }]);
    expect((await send("HEAD", place, {})).status).toBe(404);
  });
});

describe("nothing is begun", () => {
  test.for([
    ["from a page that is not ours", { origin: "https://evil.example" }, 403],
    ["where its sender may not put it", { draftId: "other" }, 404],
    ["that is larger than allowed", { length: 1001 }, 413],
    ["that is empty", { length: 0 }, 422],
  ] as const)("%s", async ([, upload, status]) => {
    expect((await begin(upload)).status).toBe(status);
  });

  test("and nothing is served or removed by the protocol itself", async () => {
    const place = placeOf(await begin());
    expect((await send("PATCH", "/api/files/../../etc/passwd", {})).status).toBeGreaterThanOrEqual(400);
    expect((await send("HEAD", `${place}x`, {})).status).toBe(404);
  });
});
