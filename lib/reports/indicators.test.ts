import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { onTimeShare, ratioOf, spreadOf } from "./indicators.ts";

describe("a share", () => {
  test("counts what was early and what was on time, of all that was resolved", () => {
    const share = onTimeShare({ early: 3, onTime: 4, resolved: 8 });
    expect(share).toEqual({ numerator: 7, denominator: 8 });
    expect(ratioOf(share)).toBe(0.875);
  });

  test("of nothing is no number", () => {
    expect(ratioOf({ numerator: 0, denominator: 0 })).toBeNull();
  });
});

describe("spreadOf", () => {
  test("tells nothing when nothing was finished", () => {
    expect(spreadOf([])).toBeNull();
    expect(spreadOf([{ workingDays: 3, count: 0 }])).toBeNull();
  });

  test("one dossier is its own middle and its own ninetieth", () => {
    expect(spreadOf([{ workingDays: 0, count: 1 }])).toEqual({ count: 1, median: 0, ninetieth: 0 });
  });

  test("nine of ten did not exceed the ninetieth: the slowest of ten is left out, of nine it is not", () => {
    const quick = (count: number) => [
      { workingDays: 40, count: 1 },
      { workingDays: 2, count },
    ];
    expect(spreadOf(quick(9))).toEqual({ count: 10, median: 2, ninetieth: 2 });
    expect(spreadOf(quick(8))).toEqual({ count: 9, median: 2, ninetieth: 40 });
  });

  test("agrees with counting one dossier after the other, in whatever order they come", () => {
    const durations = fc.array(fc.record({ workingDays: fc.nat(60), count: fc.nat(12) }));
    fc.assert(
      fc.property(durations, (given) => {
        const each = given
          .flatMap(({ workingDays, count }) => Array<number>(count).fill(workingDays))
          .sort((one, other) => one - other);
        const atRank = (percent: number) => each[Math.ceil((each.length * percent) / 100) - 1];
        const expected = { count: each.length, median: atRank(50), ninetieth: atRank(90) };
        expect(spreadOf(given)).toEqual(each.length > 0 ? expected : null);
      }),
    );
  });
});
