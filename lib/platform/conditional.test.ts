import { describe, expect, test } from "vitest";
import { conditionally, etagOf, jsonConditionally } from "./conditional.ts";

const asked = (headers: Record<string, string> = {}) => new Request("http://localhost/", { headers });
const etag = etagOf("one");
const lastModifiedAt = new Date("2026-11-22T02:00:00.700Z");
const answer = (headers?: Record<string, string>) =>
  conditionally(asked(headers), { etag, lastModifiedAt }, {}, () => "body");

describe("an answer that may be known already", () => {
  test.for([
    [{}, 200],
    [{ "if-none-match": etag }, 304],
    [{ "if-none-match": etag.slice(2) }, 304],
    [{ "if-none-match": `"other", ${etag}` }, 304],
    [{ "if-none-match": "*" }, 304],
    [{ "if-none-match": '"other"' }, 200],
    [{ "if-modified-since": "Sun, 22 Nov 2026 02:00:00 GMT" }, 304],
    [{ "if-modified-since": "Sun, 22 Nov 2026 01:59:59 GMT" }, 200],
    [{ "if-modified-since": "yesterday" }, 200],
    [{ "if-none-match": '"other"', "if-modified-since": "Sun, 22 Nov 2026 03:00:00 GMT" }, 200],
  ] as const)("%j: %i", async ([headers, status]) => {
    const response = answer({ ...headers });
    expect(response.status).toBe(status);
    expect(response.headers.get("etag")).toBe(etag);
    expect(response.headers.get("last-modified")).toBe("Sun, 22 Nov 2026 02:00:00 GMT");
    expect(await response.text()).toBe(status === 304 ? "" : "body");
  });
});

test("the mark of a JSON answer is another as soon as the answer is", () => {
  const mark = (about: object) => jsonConditionally(asked(), about).headers.get("etag");
  expect(mark({ a: 1 })).toBe(mark({ a: 1 }));
  expect(mark({ a: 1 })).not.toBe(mark({ a: 2 }));
});
