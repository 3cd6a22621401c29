import { createHash } from "node:crypto";
import { Script } from "node:vm";
import { expect, test } from "vitest";
import { contentSecurityPolicy, readingPolicy } from "../security.ts";
import { readingScript } from "./script.ts";

const hash = createHash("sha256").update(readingScript).digest("base64");
const directive = (policy: string, name: string) =>
  policy.split("; ").find((each) => each.startsWith(`${name} `));

test("a page that is only read runs this script, by its hash, and nothing else", () => {
  expect(directive(readingPolicy("n0nce"), "script-src")).toBe(`script-src 'sha256-${hash}'`);
  expect(readingPolicy("n0nce")).not.toContain("n0nce");
});

test("every other page allows it beside the scripts that carry the nonce of the reply", () => {
  const policy = contentSecurityPolicy("n0nce");
  expect(directive(policy, "script-src")).toContain(`'sha256-${hash}'`);
  expect(directive(policy, "script-src")).toContain("'nonce-n0nce'");
});

test("the script is JavaScript without comments, and cannot end its own element", () => {
  expect(() => new Script(readingScript)).not.toThrow();
  expect(readingScript).not.toMatch(/\/\*|^\s*\/\/|<\/script|<!--/im);
});

test("the script weighs little", () => {
  expect(Buffer.byteLength(readingScript)).toBeLessThanOrEqual(4_400);
});
