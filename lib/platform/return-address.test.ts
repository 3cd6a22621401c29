import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { returnAddress } from "./return-address.ts";

const origin = "https://motcua.example.vn";
const back = (wanted: unknown) => returnAddress(wanted, origin, "/ho-so");

describe("the address to return to", () => {
  test.for([
    ["/thu-tuc/1.001193?q=a#giay-to", "/thu-tuc/1.001193?q=a#giay-to"],
    ["/en/procedures", "/en/procedures"],
    ["https://motcua.example.vn/ho-so/H38.99", "/ho-so/H38.99"],
    ["?tab=1", "/?tab=1"],
  ] as const)("%s is ours, and kept", ([wanted, kept]) => {
    expect(back(wanted)).toBe(kept);
  });

  test.for([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "https://motcua.example.vn.evil.example/",
    "https://motcua.example.vn@evil.example/",
    "http://motcua.example.vn/",
    "https://motcua.example.vn:8443/",
    "/.//evil.example",
    "https://motcua.example.vn//evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "http://[",
  ])("%s leads elsewhere, and is not followed", (wanted) => {
    expect(back(wanted)).toBe("/ho-so");
  });

  test.for([undefined, null, "", 7, {}, [], [7]])("%s is no address", (wanted) => {
    expect(back(wanted)).toBe("/ho-so");
  });

  test("of an address given twice, the first counts", () => {
    expect(back(["/thu-tuc", "//evil.example"])).toBe("/thu-tuc");
    expect(back(["//evil.example", "/thu-tuc"])).toBe("/ho-so");
  });

  test("whatever was asked for, a browser stays with us", () => {
    const odd = fc.array(
      fc.constantFrom("/", "\\", ".", ":", "@", "\t", "a", "https", "evil.example", "?", "#", "%2f"),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          odd.map((parts) => parts.join("")),
        ),
        (wanted) => {
          const path = returnAddress(wanted, origin, "/ho-so");
          expect(path.startsWith("/")).toBe(true);
          expect(new URL(path, origin).origin).toBe(origin);
        },
      ),
    );
  });
});
