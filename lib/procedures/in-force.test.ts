import { expect, test } from "vitest";
import { abolishedAmong, inForceAmong } from "./in-force.ts";

const version = (number: number, effectiveOn: string, rest = {}) => ({
  number,
  effectiveOn,
  state: "published" as "published" | "scheduled" | "closed" | "draft" | "superseded",
  closedOn: null as string | null,
  ...rest,
});
const line = [
  version(1, "2026-01-01"),
  version(3, "2027-05-01", { state: "scheduled" }),
  version(2, "2027-04-01", { state: "scheduled" }),
  version(4, "2027-03-01", { state: "draft" }),
];

test("what is in force goes by the day, not by when the worker noted it", () => {
  const days = ["2025-12-31", "2026-01-01", "2027-03-31", "2027-04-01", "2027-05-01", "2030-01-01"];
  expect(days.map((day) => inForceAmong(line, day)?.number)).toEqual([undefined, 1, 1, 2, 3, 3]);
});

test("what was abolished is in force until the day before", () => {
  const ending = [version(1, "2026-01-01", { closedOn: "2027-04-01" })];
  expect(inForceAmong(ending, "2027-03-31")?.number).toBe(1);
  expect(abolishedAmong(ending, "2027-03-31")).toBeUndefined();
  expect(inForceAmong(ending, "2027-04-01")).toBeUndefined();
  expect(abolishedAmong(ending, "2027-04-01")?.number).toBe(1);
});

test("what was taken up again after it was abolished is in force", () => {
  const again = [
    version(1, "2026-01-01", { state: "closed", closedOn: "2026-06-01" }),
    version(2, "2027-01-01"),
  ];
  expect(inForceAmong(again, "2027-03-01")?.number).toBe(2);
  expect(abolishedAmong(again, "2027-03-01")).toBeUndefined();
  expect(abolishedAmong(again, "2026-12-01")?.number).toBe(1);
});
