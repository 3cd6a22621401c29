import { expect, test } from "vitest";
import { layerIn } from "./layer-address.ts";

test("an address names the layer of a commune, or the province's", () => {
  expect(layerIn({ xa: "01999999-0000-7000-8000-00000000000a" })).toBe(
    "01999999-0000-7000-8000-00000000000a",
  );
  expect(layerIn({ xa: "bat-xat" })).toBeNull();
  expect(layerIn({})).toBeNull();
});
