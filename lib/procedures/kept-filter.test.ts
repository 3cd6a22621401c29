import { expect, test } from "vitest";
import { keptFilterIn, queryOfKept } from "./kept-filter.ts";

test("an address reads back as the filter it was made for", () => {
  const filter = { words: "khai sinh", state: "superseded", level: 3, after: "1.001193" } as const;
  expect(keptFilterIn(queryOfKept(filter))).toEqual(filter);
});

test("what makes no sense is left out", () => {
  const nothing = keptFilterIn({ tu: "  ", "trang-thai": "lost", muc: "7", sau: "'; drop" });
  expect(Object.values(nothing).filter(Boolean)).toEqual([]);
  expect(queryOfKept(nothing)).toEqual({});
});
