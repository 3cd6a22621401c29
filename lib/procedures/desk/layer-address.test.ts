import { expect, test } from "vitest";
import { layerIn, twoNumbersIn } from "./layer-address.ts";

test("an address names the layer of a commune, or the province's", () => {
  expect(layerIn({ xa: "01999999-0000-7000-8000-00000000000a" })).toBe(
    "01999999-0000-7000-8000-00000000000a",
  );
  expect(layerIn({ xa: "bat-xat" })).toBeNull();
  expect(layerIn({})).toBeNull();
});

test("two versions are compared from the earlier to the later, one with itself never", () => {
  expect(twoNumbersIn({ "tu-ban": "5", "den-ban": "3" })).toEqual([3, 5]);
  expect(twoNumbersIn({ "tu-ban": "3", "den-ban": "3" })).toBeNull();
  expect(twoNumbersIn({ "tu-ban": "0", "den-ban": "3" })).toBeNull();
  expect(twoNumbersIn({ "tu-ban": "3" })).toBeNull();
});
