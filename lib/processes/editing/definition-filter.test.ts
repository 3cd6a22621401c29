import { expect, test } from "vitest";
import { definitionFilterIn, definitionTabs, queryOfDefinitions } from "./definition-filter.ts";

test("what a list is narrowed down to has an address that leads back to it", () => {
  for (const kind of ["form", "process"] as const)
    for (const tab of definitionTabs[kind]) {
      const filter = { tab, words: "cấp", after: "1.000656" };
      expect(definitionFilterIn(kind, queryOfDefinitions(filter))).toEqual(filter);
    }
});

test("what makes no sense in the address of a list is left out", () => {
  expect(definitionFilterIn("process", { xem: "?", tu: " ", sau: "<" })).toEqual({ tab: "all" });
  expect(definitionFilterIn("form", { xem: "can-tra-loi", tu: ["a"] })).toEqual({ tab: "all" });
});
