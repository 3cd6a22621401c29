import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fee, Reduction } from "./fee-schema.ts";
import { countedAnswers, feesOwed, isPartlyUnknown, totalDong } from "./fees.ts";

const both = (text: string) => ({ vi: text, en: text });
const on = "2026-06-01";

function fee(changed: Partial<Fee> = {}): Fee {
  return { name: both("Lệ phí"), kind: "charge", status: "fixed", amountDong: 8000, ...changed };
}

function owed(fees: Fee[], answers = {}, group: string | null = null, day = on) {
  return totalDong(feesOwed({ fees }, { answers, group, on: day }));
}

/** Circular 226/2016/TT-BTC. */
const certifiedCopy = fee({
  amountDong: 2000,
  quantityFrom: "copies",
  tiers: {
    countedFrom: "pages",
    unit: both("trang"),
    steps: [
      { from: 1, amountDong: 2000 },
      { from: 3, amountDong: 1000 },
    ],
    mostDong: 200_000,
  },
});

describe("a certified copy", () => {
  test.each([
    [1, 1, 2000],
    [1, 5, 7000],
    [3, 10, 36_000],
    [1, 300, 200_000],
  ])("%i copies of %i pages cost %i đồng", (copies, pages, dong) => {
    expect(owed([certifiedCopy], { copies, pages })).toBe(dong);
  });

  test("says how it was counted, and that the most was reached", () => {
    const [line] = feesOwed({ fees: [certifiedCopy] }, { answers: { pages: 300 }, group: null, on });
    expect(line).toMatchObject({ quantity: 1, counted: { count: 300, isCapped: true }, amountDong: 200_000 });
  });

  test("asks for pages and for copies", () => {
    expect(countedAnswers([certifiedCopy, fee({ quantityFrom: "pages" })])).toEqual([
      { name: "pages", unit: both("trang") },
      { name: "copies", unit: null },
    ]);
  });
});

describe("quantity", () => {
  test("a fixed amount is charged for each copy asked for", () => {
    expect(owed([fee({ quantityFrom: "copies" })], { copies: 3 })).toBe(24_000);
  });

  test.each([undefined, 0, -2, 1.5, "x", null])(
    "one is charged when the number of copies is %s",
    (copies) => {
      expect(owed([fee({ quantityFrom: "copies" })], copies === undefined ? {} : { copies })).toBe(8000);
    },
  );

  test("no typed number makes anybody owe a fortune", () => {
    expect(owed([fee({ quantityFrom: "copies" })], { copies: 10 ** 9 })).toBe(8_000_000);
  });
});

describe("what is not fixed", () => {
  test.each(["free", "see_note", "local_council", "indicative_local_council"] as const)(
    "%s charges nothing, but the line is shown",
    (status) => {
      const lines = feesOwed({ fees: [fee({ status, amountDong: 5000 })] }, { answers: {}, group: null, on });
      expect(lines).toHaveLength(1);
      expect(totalDong(lines)).toBe(0);
      expect(isPartlyUnknown(lines)).toBe(status !== "free");
    },
  );

  test("nothing is owed where the channel is not offered", () => {
    expect(feesOwed(undefined, { answers: {}, group: null, on })).toEqual([]);
  });
});

describe("reductions", () => {
  const poor: Reduction = { group: "poorHousehold", name: both("Hộ nghèo"), percent: 100, basis: "A" };
  const half: Reduction = { name: both("Giảm 50%"), percent: 50, basis: "B", until: "2026-12-31" };

  test("a group pays what the rule leaves it, others the whole", () => {
    const fees = [fee({ reductions: [poor] })];
    expect([owed(fees, {}, "poorHousehold"), owed(fees, {}, "disabled"), owed(fees)]).toEqual([
      0, 8000, 8000,
    ]);
  });

  test("a reduction holds on its first and last day, and on no other", () => {
    const fees = [fee({ reductions: [{ ...half, from: "2026-01-01" }] })];
    const days = ["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"];
    expect(days.map((day) => owed(fees, {}, null, day))).toEqual([8000, 4000, 4000, 8000]);
  });

  test("of two that hold the larger counts, never both", () => {
    const fees = [fee({ reductions: [half, { ...poor, percent: 80 }] })];
    const [line] = feesOwed({ fees }, { answers: {}, group: "poorHousehold", on });
    expect(line).toMatchObject({ totalDong: 1600, reduction: { basis: "A", percent: 80 } });
  });

  test("a fraction of a đồng is left to who pays", () => {
    expect(owed([fee({ amountDong: 999, reductions: [half] })])).toBe(499);
    expect(owed([fee({ amountDong: 1000, reductions: [{ ...half, percent: 33.33 }] })])).toBe(666);
  });
});

describe("whatever the rule", () => {
  const amounts = fc.integer({ min: 0, max: 10_000_000_000 });
  const percents = fc.integer({ min: 1, max: 100 });
  const steps = fc
    .uniqueArray(fc.integer({ min: 2, max: 40 }), { maxLength: 4 })
    .chain((starts) =>
      fc.tuple(
        ...[1, ...starts.toSorted((one, other) => one - other)].map((from) =>
          fc.record({ from: fc.constant(from), amountDong: fc.integer({ min: 0, max: 100_000 }) }),
        ),
      ),
    );
  const counts = fc.integer({ min: 1, max: 60 });

  test("tiers cost what counting one after the other costs", () => {
    fc.assert(
      fc.property(steps, counts, (tiers, pages) => {
        const priceOf = (page: number) => tiers.findLast(({ from }) => from <= page)?.amountDong ?? 0;
        const counted = Array.from({ length: pages }, (_, index) => priceOf(index + 1));
        const rule = fee({ tiers: { countedFrom: "pages", unit: both("trang"), steps: tiers } });
        expect(owed([rule], { pages })).toBe(counted.reduce((sum, each) => sum + each, 0));
      }),
    );
  });

  test("one more page never costs less, and no copy costs more than the most", () => {
    fc.assert(
      fc.property(steps, counts, amounts, (tiers, pages, mostDong) => {
        const rule = fee({ tiers: { countedFrom: "pages", unit: both("trang"), steps: tiers, mostDong } });
        const [fewer, more] = [owed([rule], { pages }), owed([rule], { pages: pages + 1 })];
        expect(more).toBeGreaterThanOrEqual(fewer);
        expect(more).toBeLessThanOrEqual(mostDong);
      }),
    );
  });

  test("a reduction leaves whole đồng, never more than the exact share and never a đồng less", () => {
    fc.assert(
      fc.property(amounts, percents, (amountDong, percent) => {
        const rule = fee({ amountDong, reductions: [{ name: both("Giảm"), percent, basis: "A" }] });
        const left = owed([rule]);
        expect(Number.isSafeInteger(left)).toBe(true);
        const exact = BigInt(amountDong) * BigInt(100 - percent);
        expect(BigInt(left) * 100n <= exact && exact < BigInt(left + 1) * 100n).toBe(true);
      }),
    );
  });

  test("the order in which reductions and steps are written makes no difference", () => {
    fc.assert(
      fc.property(steps, counts, fc.array(percents, { maxLength: 4 }), (tiers, pages, all) => {
        const reductions = all.map((percent) => ({ name: both("Giảm"), percent, basis: "A" }));
        const rule = (isTurned: boolean) => {
          const turned = <Each>(list: Each[]) => (isTurned ? list.toReversed() : list);
          const counted = { countedFrom: "pages", unit: both("trang"), steps: turned(tiers) };
          return fee({ tiers: counted, reductions: turned(reductions) });
        };
        expect(owed([rule(true)], { pages })).toBe(owed([rule(false)], { pages }));
      }),
    );
  });
});
