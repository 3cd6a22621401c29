import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Actor } from "#lib/accounts/actor.ts";
import { Refusal } from "./errors.ts";

vi.stubEnv("MAX_UPLOAD_BYTES", "1000");
vi.mock("server-only", () => ({}));
const logged = vi.hoisted(() => [] as unknown[]);
vi.mock("./log.ts", () => ({
  logError: () => "id",
  logRefusal: (_actor: Actor, _wanted: string, code: string) => logged.push(code),
}));
vi.mock("./session.ts", () => ({ currentContext: async () => ({ actor: { kind: "visitor" } }) }));
const { plainPost, plainUploadRoute } = await import("./plain-post.ts");

const address = "http://localhost:3000";
const kept: string[] = [];
const upload = plainUploadRoute(async (_context, { componentKey }, { name, content }) => {
  if (componentKey === "none") throw new Refusal("invalid");
  if (content.length === 0) throw new Refusal("fileEmpty");
  if (name === "trouble.pdf") throw new Error("the disk is full");
  kept.push(`${componentKey}/${name}`);
  return { fileId: `id-of-${name}` };
});
beforeEach(() => {
  kept.length = 0;
  logged.length = 0;
});

type Sent = { fields?: Record<string, string>; files?: [string, number][]; headers?: Record<string, string> };

function send({ fields = {}, files = [], headers = { origin: address } }: Sent) {
  const form = new FormData();
  const all = { componentKey: "photo", returnTo: "/nop-ho-so/1?error=old&x=1#papers-photo", ...fields };
  for (const [name, value] of Object.entries(all)) form.append(name, value);
  for (const [name, bytes] of files) form.append("file", new File(["a".repeat(bytes)], name));
  return upload(new Request(`${address}/api/files/plain`, { method: "POST", body: form, headers }));
}

const back = ({ status, headers }: Response) => [status, headers.get("location")];

describe("a plain upload", () => {
  test("keeps every file and comes back to its page without the last refusal", async () => {
    const response = await send({
      files: [
        ["a.pdf", 10],
        ["b.pdf", 10],
      ],
    });
    expect(back(response)).toEqual([303, "/nop-ho-so/1?x=1#papers-photo"]);
    expect(kept).toEqual(["photo/a.pdf", "photo/b.pdf"]);
  });

  test("tells the page which file a result has", async () => {
    const response = await send({ fields: { purpose: "result" }, files: [["kq.pdf", 10]] });
    expect(back(response)[1]).toContain("file=id-of-kq.pdf");
  });

  test("that is refused says why and where; what came before it is kept", async () => {
    const response = await send({
      files: [
        ["a.pdf", 10],
        ["empty.pdf", 0],
        ["c.pdf", 10],
      ],
    });
    expect(back(response)[1]).toBe("/nop-ho-so/1?error=fileEmpty&x=1&component=photo#papers-photo");
    expect(kept).toEqual(["photo/a.pdf"]);
    expect(logged).toEqual(["fileEmpty"]);
  });

  test.for([
    ["no file", {}, "fileEmpty"],
    ["a file too large", { files: [["large.pdf", 1001]] }, "fileTooLarge"],
    ["a forged field", { fields: { componentKey: "none" }, files: [["a.pdf", 1]] }, "invalid"],
    ["a text in place of a file", { fields: { file: "/etc/passwd" } }, "invalid"],
    ["trouble of our own", { files: [["trouble.pdf", 1]] }, "unexpected"],
  ] as const)("with %s changes nothing and says so", async ([, sent, code]) => {
    const response = await send(sent as unknown as Sent);
    expect(back(response)[1]).toContain(`error=${code}`);
    expect(kept).toEqual([]);
  });

  test("from a page that is not ours is refused, logged, and leads nowhere", async () => {
    for (const headers of [{ origin: "https://evil.example" }, {}] as Record<string, string>[]) {
      const response = await send({ headers, files: [["a.pdf", 10]] });
      expect(back(response)).toEqual([403, null]);
    }
    expect(logged).toEqual(["foreignOrigin", "foreignOrigin"]);
    expect(kept).toEqual([]);
  });

  test("never leads to another site", async () => {
    const response = await send({ fields: { returnTo: "//evil.example/" }, files: [["a.pdf", 10]] });
    expect(back(response)[1]).toBe("/");
  });
});

describe("a body that cannot be read", () => {
  const raw = (body: string, headers: Record<string, string>) =>
    upload(
      new Request(`${address}/api/files/plain?returnTo=/giay-to`, {
        method: "POST",
        body,
        headers: { origin: address, ...headers },
      }),
    );

  test.for([
    ["multipart cut off", "--x\r\nContent-Disposition: form-data; name=", "multipart/form-data; boundary=x"],
    ["multipart without boundary", "…", "multipart/form-data"],
    ["something else altogether", "{}", "application/json"],
  ] as const)("%s is refused, and the address says where to go back to", async ([, body, type]) => {
    expect(back(await raw(body, { "content-type": type }))).toEqual([303, "/giay-to?error=invalid"]);
    expect(kept).toEqual([]);
  });

  test("a body larger than it may be is not read to its end, whether it states its length or not", async () => {
    const stated = await raw("", {
      "content-length": "2000000",
      "content-type": "multipart/form-data; boundary=x",
    });
    expect(back(stated)[1]).toBe("/giay-to?error=fileTooLarge");

    let given = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        given += 100_000;
        controller.enqueue(new Uint8Array(100_000));
      },
    });
    const request = new Request(`${address}/api/files/plain?returnTo=/giay-to`, {
      method: "POST",
      body: endless,
      duplex: "half",
      headers: { origin: address, "content-type": "multipart/form-data; boundary=x" },
    } as RequestInit);
    expect(back(await upload(request))[1]).toBe("/giay-to?error=fileTooLarge");
    expect(given).toBeLessThan(3_000_000);
  });
});

test("other plain posts come back the same way", async () => {
  const route = plainPost(async (_context, form) => {
    if (form.get("paperId") !== "mine") throw new Refusal("notFound");
    return undefined;
  });
  const post = (paperId: string) =>
    route(
      new Request(`${address}/api/files/remove?returnTo=/giay-to`, {
        method: "POST",
        body: new URLSearchParams({ paperId }),
        headers: { origin: address },
      }),
    );
  expect(back(await post("mine"))[1]).toBe("/giay-to");
  expect(back(await post("other"))[1]).toBe("/giay-to?error=notFound");
});
