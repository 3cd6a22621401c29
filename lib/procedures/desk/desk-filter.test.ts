import { expect, test } from "vitest";
import { type DeskFilter, deskFilterIn, deskTabs, queryOfDesk } from "./desk-filter.ts";

test("an address says what the list is narrowed down to, and reading it gives the same", () => {
  const filters: DeskFilter[] = [
    { tab: "inForce" },
    ...deskTabs.map((tab) => ({
      tab,
      words: "khai sinh",
      field: "land",
      level: 2 as const,
      after: "1.000001",
    })),
    { tab: "findings", agency: "ours", kind: "unitMissing" },
  ];
  for (const filter of filters) expect(deskFilterIn(queryOfDesk(filter))).toEqual(filter);
});

test("an address that makes no sense is the whole list", () => {
  const given = { xem: "gi-do", muc: "9", sau: "' or 1=1", tu: ["a", "b"], "linh-vuc": " " };
  expect(queryOfDesk(deskFilterIn(given))).toEqual({});
});
