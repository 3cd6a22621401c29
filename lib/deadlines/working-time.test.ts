import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendars, firstDay, receptions } from "#tests/deadlines/arbitraries.ts";
import { isWorkingDay } from "./calendar.ts";
import { addWorkingMinutes, workingDayFrom, workingMinutesBetween } from "./working-time.ts";

const runs = { numRuns: 300 };

describe("working minutes", () => {
  const minutes = fc.integer({ min: 1, max: 3000 });

  test("added one after the other are added together", () => {
    fc.assert(
      fc.property(calendars, receptions, minutes, minutes, (calendar, at, one, other) => {
        expect(addWorkingMinutes(calendar, addWorkingMinutes(calendar, at, one), other)).toBe(
          addWorkingMinutes(calendar, at, one + other),
        );
      }),
      runs,
    );
  });

  test("between a moment and the one they lead to are as many as were added", () => {
    fc.assert(
      fc.property(calendars, receptions, minutes, (calendar, at, amount) => {
        expect(workingMinutesBetween(calendar, at, addWorkingMinutes(calendar, at, amount))).toBe(amount);
      }),
      runs,
    );
  });

  test("of two neighbouring stretches are those of the whole, and none backwards", () => {
    fc.assert(
      fc.property(
        calendars,
        receptions,
        fc.nat({ max: 9000 }),
        fc.nat({ max: 9000 }),
        (calendar, at, one, other) => {
          const [middle, end] = [at + one, at + one + other];
          const sum =
            workingMinutesBetween(calendar, at, middle) + workingMinutesBetween(calendar, middle, end);
          expect(workingMinutesBetween(calendar, at, end)).toBe(sum);
          expect(workingMinutesBetween(calendar, end, at)).toBe(0);
        },
      ),
      runs,
    );
  });

  test("are counted alike on dates far from all exceptions, a thousand years on", () => {
    fc.assert(
      fc.property(calendars, fc.nat({ max: 400_000 }), (compiled, days) => {
        const day = workingDayFrom(compiled, firstDay + 200 + days);
        expect(day - (firstDay + 200 + days)).toBeLessThan(7);
        expect(isWorkingDay(compiled, day)).toBe(true);
      }),
      runs,
    );
  });
});
