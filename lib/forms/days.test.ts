import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { ageInYears, dayNumber, dayOfNumber, firstDayOf, isDay, monthLength } from "./days.ts";

const anyDay = fc
  .integer({ min: -25_600, max: 47_800 })
  .map((days) => Temporal.PlainDate.from("1970-01-01").add({ days }));

test("day numbers agree with a calendar library, both ways", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const number = Temporal.PlainDate.from("1970-01-01").until(day).days;
      expect(dayNumber(day.toString())).toBe(number);
      expect(dayOfNumber(number)).toBe(day.toString());
    }),
  );
});

test("ages agree with a calendar library", () => {
  fc.assert(
    fc.property(anyDay, anyDay, (one, other) => {
      const [born, on] = [one, other].sort(Temporal.PlainDate.compare) as [
        Temporal.PlainDate,
        Temporal.PlainDate,
      ];
      // The library completes a year of 29 February on 28 February; here, and in law, the day itself must have come.
      fc.pre(!(born.month === 2 && born.day === 29));
      expect(ageInYears(born.toString(), on.toString())).toBe(born.until(on, { largestUnit: "years" }).years);
    }),
  );
});

test("someone born on 29 February is a year older on 1 March", () => {
  expect(ageInYears("2008-02-29", "2026-02-28")).toBe(17);
  expect(ageInYears("2008-02-29", "2026-03-01")).toBe(18);
});

test.each(["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-04-01", "2026-4-1", "", "today"])(
  "%s is no day",
  (text) => expect(isDay(text)).toBe(false),
);

test("leap years follow the rule of centuries", () => {
  expect([1900, 2000, 2024, 2026, 2100].map((year) => monthLength(year, 2))).toEqual([28, 29, 29, 28, 28]);
});

test("a date known in part begins on its first day", () => {
  expect(["1958", "1958-04", "1958-04-12"].map(firstDayOf)).toEqual([
    "1958-01-01",
    "1958-04-01",
    "1958-04-12",
  ]);
});
