import { expect, test } from "vitest";
import { twoNumbersIn } from "./compared-versions.ts";

test("two versions are compared from the earlier to the later, one with itself never", () => {
  expect(twoNumbersIn({ "tu-ban": "5", "den-ban": "3" })).toEqual([3, 5]);
  expect(twoNumbersIn({ "tu-ban": "3", "den-ban": "3" })).toBeNull();
  expect(twoNumbersIn({ "tu-ban": "0", "den-ban": "3" })).toBeNull();
  expect(twoNumbersIn({ "tu-ban": "3" })).toBeNull();
});

test("one version alone is compared with the one before it, the first with none", () => {
  expect(twoNumbersIn({ so: "4" })).toEqual([3, 4]);
  expect(twoNumbersIn({ so: "1" })).toBeNull();
  expect(twoNumbersIn({ so: "hai" })).toBeNull();
});
