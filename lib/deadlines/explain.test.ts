import { describe, expect, test } from "vitest";
import { compileCalendar } from "./calendar.ts";
import { workCalendarOf } from "./calendar-days.ts";
import { dueMoment, explainedDueMoment } from "./due.ts";
import type { Duration } from "./duration.ts";
import { type Moment, minuteFromClock, momentFromIso } from "./moment.ts";
import { reasonText } from "./reason-text.ts";
import { officeSessions, vietnamCalendarDays } from "./vietnam.ts";

const calendar = compileCalendar(
  workCalendarOf({ ...officeSessions, 3: [], 4: [["07:00", "11:30"]] }, vietnamCalendarDays()),
);

type More = {
  amount?: number;
  unit?: Duration["unit"];
  cutOff?: string;
  interruption?: [from: string, to: string, effect: "pause" | "restart"];
};

function explained(receivedAt: string, { amount = 1, unit = "workingDay", cutOff, interruption }: More = {}) {
  const input = {
    receivedAt: at(receivedAt),
    cutOff: cutOff === undefined ? null : minuteFromClock(cutOff),
    duration: { amount, unit },
    interruptions: interruption
      ? [{ fromAt: at(interruption[0]), toAt: at(interruption[1]), effect: interruption[2] }]
      : [],
  };
  const { explanation, ...moment } = explainedDueMoment(calendar, input);
  expect(moment).toEqual(dueMoment(calendar, input));
  expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  expect(explanation.map(reasonText).every((line) => line.length > 0 && !line.includes("undefined"))).toBe(
    true,
  );
  return explanation;
}

describe("the start", () => {
  test.each([
    ["started", "2026-12-01 09:00", undefined],
    ["weekend", "2026-12-05 09:00", undefined],
    ["holiday", "2027-01-01 09:00", undefined],
    ["noOfficeHours", "2026-12-02 09:00", undefined],
    ["beforeOfficeHours", "2026-12-01 06:00", undefined],
    ["betweenSessions", "2026-12-01 12:10", undefined],
    ["afterOfficeHours", "2026-12-01 17:30", undefined],
    ["afterCutOff", "2026-12-01 15:30", "15:00"],
    ["afterOfficeHours", "2026-12-01 17:30", "15:00"],
  ])("is explained by %s for %s", (why, receivedAt, cutOff) => {
    const [start] = explained(receivedAt, cutOff === undefined ? {} : { cutOff });
    expect(start?.kind === "startMoved" ? start.why : start?.kind).toBe(why);
  });

  test("names the days off it passed over before the count began", () => {
    expect(explained("2026-12-04 17:30").slice(1, 3)).toEqual([
      { kind: "daySkipped", on: "2026-12-05", why: "weekend" },
      { kind: "daySkipped", on: "2026-12-06", why: "weekend" },
    ]);
  });
});

describe("the count", () => {
  test("names every day off with its reason, and the make-up day worked", () => {
    expect(explained("2025-12-30 09:00", { amount: 5 })).toEqual([
      { kind: "started", startAt: "2025-12-30T09:00:00+07:00" },
      { kind: "daySkipped", on: "2025-12-31", why: "noOfficeHours" },
      { kind: "daySkipped", on: "2026-01-01", why: "holiday" },
      { kind: "daySkipped", on: "2026-01-02", why: "holiday" },
      { kind: "daySkipped", on: "2026-01-03", why: "weekend" },
      { kind: "daySkipped", on: "2026-01-04", why: "weekend" },
      { kind: "daySkipped", on: "2026-01-07", why: "noOfficeHours" },
      { kind: "makeUpDayWorked", on: "2026-01-10", like: 5 },
      { kind: "workingDaysCounted", days: 5, fromOn: "2025-12-30", toOn: "2026-01-10" },
      { kind: "due", dueAt: "2026-01-10T09:00:00+07:00" },
    ]);
  });

  test("says when the clock time had to be clipped", () => {
    expect(explained("2026-12-01 16:00")).toContainEqual({
      kind: "clockClipped",
      on: "2026-12-03",
      fromClock: "16:00",
      toClock: "11:30",
    });
  });

  test.each<[string, More, object]>([
    [
      "hours",
      { amount: 2, unit: "workingHour" },
      { kind: "workingMinutesCounted", workingMinutes: 120, workingDays: null },
    ],
    ["fractions", { amount: 0.5 }, { kind: "workingMinutesCounted", workingMinutes: 240, workingDays: 0.5 }],
    ["the same day", { amount: 0 }, { kind: "endOfSameDay", on: "2026-12-01" }],
    [
      "calendar days",
      { amount: 6, unit: "calendarDay" },
      { kind: "calendarDaysCounted", days: 6, toOn: "2026-12-07" },
    ],
    [
      "a day off reached",
      { amount: 4, unit: "calendarDay" },
      { kind: "rolledForward", fromOn: "2026-12-05", toOn: "2026-12-07" },
    ],
    [
      "months",
      { amount: 2, unit: "month" },
      { kind: "monthsCounted", months: 2, toOn: "2027-02-01", isShortened: false },
    ],
  ])("speaks of %s", (_name, more, reason) => {
    expect(explained("2026-12-01 09:00", more)).toContainEqual(expect.objectContaining(reason));
  });

  test("says when a month had no such day", () => {
    expect(explained("2026-11-30 09:00", { amount: 3, unit: "month" })).toEqual([
      { kind: "started", startAt: "2026-11-30T09:00:00+07:00" },
      { kind: "monthsCounted", months: 3, fromOn: "2026-11-30", toOn: "2027-02-28", isShortened: true },
      { kind: "daySkipped", on: "2027-02-28", why: "weekend" },
      { kind: "rolledForward", fromOn: "2027-02-28", toOn: "2027-03-01" },
      { kind: "due", dueAt: "2027-03-01T09:00:00+07:00" },
    ]);
  });

  test("of years names the first hundred days off and counts the rest", () => {
    const explanation = explained("2026-12-01 09:00", { amount: 1000 });
    const named = explanation.filter(({ kind }) => kind === "daySkipped");
    const rest = explanation.find(({ kind }) => kind === "moreDaysSkipped");
    const dueAt = explanation.at(-1);
    expect(named).toHaveLength(100);
    const passed =
      dueAt?.kind === "due"
        ? (Date.parse(dueAt.dueAt) - Date.parse("2026-12-01T09:00+07:00")) / 86_400_000
        : 0;
    expect(rest).toEqual({ kind: "moreDaysSkipped", days: passed - 1000 - 100 });
  });
});

describe("an interruption", () => {
  test("that pauses says what was left and from when it is counted", () => {
    const explanation = explained("2026-12-07 08:00", {
      amount: 2,
      interruption: ["2026-12-08 08:00", "2026-12-12 09:00", "pause"],
    });
    expect(explanation.slice(-2)).toEqual([
      {
        kind: "paused",
        fromAt: "2026-12-08T08:00:00+07:00",
        toAt: "2026-12-12T09:00:00+07:00",
        resumedAt: "2026-12-14T07:00:00+07:00",
        workingMinutesLeft: 480,
      },
      { kind: "due", dueAt: "2026-12-14T17:00:00+07:00" },
    ]);
  });

  test("that restarts is followed by the whole new count", () => {
    const explanation = explained("2026-12-07 08:00", {
      cutOff: "15:00",
      interruption: ["2026-12-07 10:00", "2026-12-07 15:30", "restart"],
    });
    expect(explanation.map(({ kind }) => kind)).toEqual([
      "started",
      "workingDaysCounted",
      "restarted",
      "startMoved",
      "daySkipped",
      "workingDaysCounted",
      "due",
    ]);
  });

  test("that comes too late is named as changing nothing", () => {
    expect(
      explained("2026-12-07 08:00", { interruption: ["2026-12-20 10:00", "2026-12-21 15:30", "restart"] }),
    ).toContainEqual({
      kind: "interruptionIgnored",
      effect: "restart",
      fromAt: "2026-12-20T10:00:00+07:00",
      toAt: "2026-12-21T15:30:00+07:00",
    });
  });
});

function at(text: string): Moment {
  return momentFromIso(text.replace(" ", "T")) ?? Number.NaN;
}
