import { expect, test } from "vitest";
import type { ChannelTerms } from "./content.ts";
import { termLines } from "./term-lines.ts";
import { feeRange, timeRange } from "./terms-range.ts";

type Unit = NonNullable<ChannelTerms["timeLimit"]>["unit"];

const both = (text: string) => ({ vi: text, en: text });
const limit = (amount: number, unit: Unit = "workingDay") => ({ amount, unit, assumed: false });
const fixed = (amountDong: number, more: Partial<ChannelTerms["fees"][number]> = {}) => ({
  name: both("Phí"),
  kind: "fee" as const,
  status: "fixed" as const,
  amountDong,
  ...more,
});

/** Terms of case after case, each at the counter. */
const cases = (...terms: Partial<ChannelTerms>[]): ChannelTerms[] =>
  terms.map((each, place) => ({
    channel: "direct",
    timeLimit: limit(3),
    fees: [],
    caseKey: `case${place}`,
    ...each,
  }));
const timesOf = (channels: ChannelTerms[]) =>
  timeRange(termLines({ channels }, ({ timeLimit, stages }) => ({ timeLimit, stages })));
const feesOf = (channels: ChannelTerms[]) => feeRange(termLines({ channels }, ({ fees }) => fees));

test("time limits that differ by case are told from the shortest to the longest", () => {
  expect(timesOf(cases({ timeLimit: limit(14) }, { timeLimit: limit(5) }, { timeLimit: limit(7) }))).toEqual({
    spans: [{ unit: "workingDay", least: 5, most: 14 }],
    isByStage: false,
    isUnknown: false,
  });
});

test("days of the office, hours and days of the calendar have a range each", () => {
  const found = timesOf(
    cases(
      { timeLimit: limit(30, "calendarDay") },
      { timeLimit: limit(4, "workingHour") },
      { timeLimit: limit(2) },
      { timeLimit: limit(15, "calendarDay") },
    ),
  );
  expect(found?.spans).toEqual([
    { unit: "workingHour", least: 4, most: 4 },
    { unit: "workingDay", least: 2, most: 2 },
    { unit: "calendarDay", least: 15, most: 30 },
  ]);
});

test("a case without a time limit, or with one for each step only, is never counted as nothing", () => {
  const stage = { name: both("Thẩm định"), timeLimit: limit(2) };
  const found = timesOf(
    cases({ timeLimit: limit(5) }, { timeLimit: null }, { timeLimit: null, stages: [stage, stage] }),
  );
  expect(found).toEqual({
    spans: [{ unit: "workingDay", least: 5, most: 5 }],
    isByStage: true,
    isUnknown: true,
  });
});

test("what is the same for every case, or differs by channel only, tells itself", () => {
  const alike = cases({ fees: [fixed(8000)] }, { fees: [fixed(8000)] });
  const byChannel = [limit(2), limit(3)].map((timeLimit, place) => ({
    channel: place === 0 ? ("online" as const) : ("direct" as const),
    timeLimit,
    fees: [fixed(place * 8000)],
  }));
  for (const channels of [alike, byChannel]) {
    expect(timesOf(channels)).toBeNull();
    expect(feesOf(channels)).toBeNull();
  }
});

test("fees that differ by case are told from the least to the most, a free case as nothing to pay", () => {
  const found = feesOf(cases({ fees: [fixed(200_000)] }, { fees: [fixed(8000)] }));
  expect(found).toEqual({
    dong: { least: 8000, most: 200_000 },
    isOfEach: false,
    isCounted: false,
    isElsewhere: false,
    isUnknown: false,
  });
  const free = { ...fixed(0), status: "free" as const, amountDong: null };
  expect(feesOf(cases({ fees: [free] }, { fees: [fixed(8000)] }))?.dong).toEqual({ least: 0, most: 8000 });
});

test("a fee that stands in another table is said to, and is no amount", () => {
  const elsewhere = { ...fixed(0), status: "local_council" as const, amountDong: null };
  const found = feesOf(cases({ fees: [elsewhere] }, { fees: [fixed(8000), fixed(9000)] }, { fees: [] }));
  expect(found).toEqual({
    dong: { least: 8000, most: 9000 },
    isOfEach: true,
    isCounted: false,
    isElsewhere: true,
    isUnknown: true,
  });
  expect(feesOf(cases({ fees: [elsewhere] }, { fees: [] }))?.dong).toBeNull();
});

test("of what is counted the amounts of one are told, every step of them", () => {
  const tiers = {
    countedFrom: "pages",
    unit: both("trang"),
    steps: [
      { from: 1, amountDong: 2000 },
      { from: 3, amountDong: 1000 },
    ],
  };
  const found = feesOf(cases({ fees: [fixed(2000, { tiers })] }, { fees: [fixed(5000)] }));
  expect(found?.dong).toEqual({ least: 1000, most: 5000 });
  expect(found?.isCounted).toBe(true);
});
