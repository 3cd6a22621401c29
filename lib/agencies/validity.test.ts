import { expect, test } from "vitest";
import { isOpenOn } from "./validity.ts";

test("a body is open from its first day to its last, both included", () => {
  const body = { validFrom: "2025-07-01", validTo: "2026-12-31" };
  const days = ["2025-06-30", "2025-07-01", "2026-12-31", "2027-01-01"];
  expect(days.map((day) => isOpenOn(body, day))).toEqual([false, true, true, false]);
});

test("a missing day is no limit", () => {
  expect(isOpenOn({ validFrom: null, validTo: null }, "1900-01-01")).toBe(true);
});
