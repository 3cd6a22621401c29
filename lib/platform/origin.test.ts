import { describe, expect, test } from "vitest";
import { isForeign } from "./origin.ts";

const post = (headers: Record<string, string>) =>
  new Request("http://localhost:3000/api/files/plain", { method: "POST", headers });

describe("a post from a page that is not ours", () => {
  test.for([
    [{ origin: "http://localhost:3000" }, false],
    [{ referer: "http://localhost:3000/nop-ho-so/1.001193" }, false],
    [{ origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" }, false],
    [{ origin: "https://evil.example" }, true],
    [{ origin: "https://evil.example", referer: "http://localhost:3000/" }, true],
    [{ origin: "https://evil.example", host: "localhost:3000" }, true],
    [{ origin: "http://localhost:3001", host: "localhost:3000" }, true],
    [{ origin: "null" }, true],
    [{ referer: "not an address" }, true],
    [{}, true],
  ] as const)("%j is foreign: %s", ([headers, foreign]) => {
    expect(isForeign(post(headers))).toBe(foreign);
  });
});
