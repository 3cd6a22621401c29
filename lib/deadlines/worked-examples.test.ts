import { describe, expect, test } from "vitest";
import { compileCalendar } from "./calendar.ts";
import { workCalendarOf } from "./calendar-days.ts";
import { dueMoment } from "./due.ts";
import type { Duration } from "./duration.ts";
import { latenessMinutes, noticeMoment } from "./lateness.ts";
import { isoOfMoment, type Moment, minuteFromClock, momentFromIso } from "./moment.ts";
import { officeSessions, vietnamCalendarDays } from "./vietnam.ts";

const days = vietnamCalendarDays();
const calendar = compileCalendar(workCalendarOf(officeSessions, days));
const withoutCultureDay = compileCalendar(
  workCalendarOf(officeSessions, vietnamCalendarDays({ isCultureDayOff: false })),
);
const withoutMakeUp = compileCalendar(
  workCalendarOf(
    officeSessions,
    days.filter(({ kind }) => kind === "off"),
  ),
);
const withInventedMakeUp = compileCalendar(
  workCalendarOf(officeSessions, [...days, { date: "2027-02-20", kind: "makeup", like: 1 }]),
);

type Case = {
  calendar?: typeof calendar;
  cutOff?: string;
  interruptions?: [from: string, to: string, effect: "pause" | "restart"][];
};

type Example = [
  number: string,
  receivedAt: string,
  amount: number,
  unit: Duration["unit"],
  due: string,
  more?: Case,
];

const examples: Example[] = [
  ["1", "2025-10-27 09:32", 5, "workingDay", "2025-11-03 09:32"],
  ["2 lunch", "2026-12-01 12:10", 3, "workingDay", "2026-12-04 13:30"],
  ["3 after 15:00, no cut-off", "2026-12-01 15:40", 3, "workingDay", "2026-12-04 15:40"],
  ["4 after the cut-off", "2026-12-01 15:40", 3, "workingDay", "2026-12-07 07:00", { cutOff: "15:00" }],
  ["4 at the cut-off", "2026-12-01 15:00", 3, "workingDay", "2026-12-04 15:00", { cutOff: "15:00" }],
  ["5 same day", "2026-12-01 09:00", 0, "workingDay", "2026-12-01 17:00", { cutOff: "15:00" }],
  ["5 same day, too late", "2026-12-01 15:40", 0, "workingDay", "2026-12-02 17:00", { cutOff: "15:00" }],
  ["6 after closing", "2026-12-04 17:20", 2, "workingDay", "2026-12-09 07:00"],
  ["7 weekend", "2026-12-05 09:00", 5, "workingDay", "2026-12-14 07:00"],
  ["8 Tết", "2027-02-03 14:10", 5, "workingDay", "2027-02-17 14:10"],
  ["9 Tết with cut-off", "2027-02-03 15:30", 5, "workingDay", "2027-02-18 07:00", { cutOff: "15:00" }],
  ["10 make-up day", "2026-01-08 10:20", 3, "workingDay", "2026-01-12 10:20"],
  ["10 without it", "2026-01-08 10:20", 3, "workingDay", "2026-01-13 10:20", { calendar: withoutMakeUp }],
  [
    "11 make-up day",
    "2027-02-16 09:00",
    5,
    "workingDay",
    "2027-02-22 09:00",
    { calendar: withInventedMakeUp },
  ],
  ["11 without it", "2027-02-16 09:00", 5, "workingDay", "2027-02-23 09:00"],
  ["12 swap", "2025-12-31 14:00", 2, "workingDay", "2026-01-06 14:00"],
  ["13 culture day off", "2026-11-20 10:00", 3, "workingDay", "2026-11-26 10:00"],
  ["13 not off", "2026-11-20 10:00", 3, "workingDay", "2026-11-25 10:00", { calendar: withoutCultureDay }],
  ["14 before the supplement", "2026-12-07 08:00", 10, "workingDay", "2026-12-21 08:00"],
  [
    "14 supplement, restart",
    "2026-12-07 08:00",
    10,
    "workingDay",
    "2026-12-29 09:00",
    { interruptions: [["2026-12-09 14:00", "2026-12-15 09:00", "restart"]] },
  ],
  [
    "15 the same as a pause",
    "2026-12-07 08:00",
    10,
    "workingDay",
    "2026-12-24 15:00",
    { interruptions: [["2026-12-09 14:00", "2026-12-15 09:00", "pause"]] },
  ],
  ["16 before the obligation", "2026-12-02 09:00", 7, "workingDay", "2026-12-11 09:00"],
  [
    "16 financial obligation",
    "2026-12-02 09:00",
    7,
    "workingDay",
    "2026-12-17 15:00",
    { interruptions: [["2026-12-07 10:00", "2026-12-11 16:00", "pause"]] },
  ],
  [
    "17 pause that ends on a Saturday",
    "2026-12-07 08:00",
    5,
    "workingDay",
    "2026-12-16 11:00",
    { interruptions: [["2026-12-09 14:00", "2026-12-12 09:00", "pause"]] },
  ],
  [
    "18 pause after the due moment",
    "2026-12-07 08:00",
    2,
    "workingDay",
    "2026-12-09 08:00",
    { interruptions: [["2026-12-09 08:00", "2026-12-11 08:00", "pause"]] },
  ],
  [
    "18 pause outside office hours",
    "2026-12-07 08:00",
    2,
    "workingDay",
    "2026-12-09 08:00",
    { interruptions: [["2026-12-07 17:10", "2026-12-08 06:30", "pause"]] },
  ],
  ["19 eight hours", "2026-11-27 16:20", 8, "workingHour", "2026-11-30 16:20"],
  ["20 four hours", "2026-12-02 10:15", 4, "workingHour", "2026-12-02 16:15"],
  ["20 eight hours end the day", "2026-12-02 07:00", 8, "workingHour", "2026-12-02 17:00"],
  ["21 28 hours", "2026-12-02 10:15", 28, "workingHour", "2026-12-07 16:15"],
  ["21 168 hours", "2026-12-02 10:15", 168, "workingHour", "2026-12-31 10:15"],
  ["22 calendar days", "2026-12-03 14:10", 30, "calendarDay", "2027-01-04 14:10"],
  ["23 calendar days into Tết", "2027-01-22 09:00", 15, "calendarDay", "2027-02-12 09:00"],
  ["24 months", "2026-11-30 09:00", 3, "month", "2027-03-01 09:00"],
  ["26 one-stop", "2026-11-30 08:00", 0.5, "workingDay", "2026-11-30 14:00"],
  ["26 assign", "2026-11-30 14:00", 0.5, "workingDay", "2026-12-01 08:00"],
  ["26 appraise", "2026-12-01 08:00", 7, "workingDay", "2026-12-10 08:00"],
  ["26 review", "2026-12-10 08:00", 0.5, "workingDay", "2026-12-10 14:00"],
  ["26 sign", "2026-12-10 14:00", 1, "workingDay", "2026-12-11 14:00"],
  ["26 number", "2026-12-11 14:00", 0.5, "workingDay", "2026-12-14 08:00"],
  ["26 the whole", "2026-11-30 08:00", 10, "workingDay", "2026-12-14 08:00"],
];

describe("the worked examples of the office", () => {
  test.each(examples)("%s: %s, %d %s → %s", (_number, receivedAt, amount, unit, due, more = {}) => {
    const interruptions = (more.interruptions ?? []).map(([from, to, effect]) => ({
      fromAt: at(from),
      toAt: at(to),
      effect,
    }));
    const cutOff = more.cutOff === undefined ? null : minuteFromClock(more.cutOff);
    const input = { receivedAt: at(receivedAt), cutOff, duration: { amount, unit }, interruptions };

    expect(text(dueMoment(more.calendar ?? calendar, input).dueAt)).toBe(due);
  });

  test("25: the apology is due one working day before the appointment", () => {
    expect(text(noticeMoment(calendar, at("2027-02-17 14:10")))).toBe("2027-02-16 14:10");
  });

  test.each([
    ["2026-12-04 12:10", 0],
    ["2026-12-04 14:00", 30],
    ["2026-12-04 18:00", 210],
    ["2026-12-05 09:00", 210],
    ["2026-12-07 07:30", 240],
  ])("27: due Friday 13:30 and finished %s is %d working minutes late", (finishedAt, minutes) => {
    expect(latenessMinutes(calendar, at("2026-12-04 13:30"), at(finishedAt))).toBe(minutes);
  });
});

function at(text: string): Moment {
  return momentFromIso(text.replace(" ", "T")) ?? Number.NaN;
}

function text(moment: Moment): string {
  return isoOfMoment(moment).slice(0, 16).replace("T", " ");
}
