import { describe, expect, test } from "vitest";
import { compileCalendar } from "#lib/deadlines/calendar.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { estimate } from "./estimate.ts";
import { totalDong } from "./fees.ts";

const both = (text: string) => ({ vi: text, en: text });
const day: [string, string][] = [
  ["07:00", "11:30"],
  ["13:30", "17:00"],
];
const calendar = compileCalendar({
  sessions: { 1: day, 2: day, 3: day, 4: day, 5: day },
  holidays: ["2027-02-05", "2027-02-08", "2027-02-09", "2027-02-10", "2027-02-11"],
  makeUpDays: [],
} as never);
const now = new Date("2027-01-05T02:00:00Z");
const fee = { name: both("Lệ phí"), kind: "charge", status: "fixed" } as const;
const half = { name: both("Giảm"), percent: 50, basis: "A", until: "2027-01-31" };
const content = sampleContent({
  cutOff: "15:00",
  channels: [
    {
      channel: "online",
      timeLimit: { amount: 5, unit: "workingDay", assumed: false },
      fees: [{ ...fee, amountDong: 10_000, quantityFrom: "copies", reductions: [half] }],
    },
    { channel: "direct", timeLimit: null, fees: [{ ...fee, amountDong: 20_000 }] },
  ],
});
const supposed = {
  caseKey: null,
  channel: "online",
  moment: undefined,
  group: undefined,
  counted: {},
} as const;

describe("estimate", () => {
  test("makes no date of steps that have times of their own", () => {
    const timeLimit = { amount: 3, unit: "workingDay", assumed: false } as const;
    const stages = [
      { name: both("Kiểm tra"), timeLimit },
      { name: both("Cấp giấy"), since: both("kể từ ngày đạt kết quả kiểm tra"), timeLimit },
    ];
    const byStep = sampleContent({ channels: [{ channel: "direct", timeLimit: null, stages, fees: [] }] });
    expect(estimate(byStep, { ...supposed, channel: "direct" }, calendar, now)).toMatchObject({
      dueAt: null,
      isByStage: true,
    });
  });

  test("counts over Tết as the worked example does: 3 February 15:30, cut-off 15:00, gives 18 February 07:00", () => {
    const found = estimate(content, { ...supposed, moment: "2027-02-03T15:30" }, calendar, now);
    expect(found?.dueAt?.toISOString()).toBe("2027-02-18T00:00:00.000Z");
    expect(found?.reasons.map(({ kind }) => kind)).toContain("startMoved");
  });

  test("goes by now when no moment is said, and by the day of filing for what everybody pays less", () => {
    const today = estimate(content, { ...supposed, counted: { copies: 3 } }, calendar, now);
    expect(today?.filedAt).toEqual(now);
    expect(totalDong(today?.lines ?? [])).toBe(15_000);
    const later = estimate(content, { ...supposed, moment: "2027-02-03T08:00" }, calendar, now);
    expect(totalDong(later?.lines ?? [])).toBe(10_000);
  });

  test("a channel without a time limit promises no date, and has its own fee", () => {
    const found = estimate(content, { ...supposed, channel: "direct" }, calendar, now);
    expect(found).toMatchObject({ dueAt: null, reasons: [] });
    expect(totalDong(found?.lines ?? [])).toBe(20_000);
  });

  test("says nothing of a time for which no calendar is kept", () => {
    expect(estimate(content, { ...supposed, moment: "2031-01-01T08:00" }, calendar, now)).toBeNull();
  });
});
