import { expect, test } from "vitest";
import { addressOf } from "./address.ts";

test.for([
  ["/", "vi", {}, "http://localhost:3000/"],
  ["/", "en", {}, "http://localhost:3000/en"],
  ["/dossiers/[code]", "vi", { params: { code: "H38.12-1" } }, "http://localhost:3000/ho-so/H38.12-1"],
  ["/dossiers/[code]", "en", { params: { code: "a/b?c" } }, "http://localhost:3000/en/dossiers/a%2Fb%3Fc"],
  ["/track", "vi", { query: { ma: "H38 1" } }, "http://localhost:3000/tra-cuu?ma=H38+1"],
] as const)("%s in %s is found from outside", ([page, locale, parts, address]) => {
  expect(addressOf(page, locale, parts)).toBe(address);
});
