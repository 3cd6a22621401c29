import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileCalendar, type WorkCalendar } from "./calendar.ts";
import { workCalendarOf } from "./calendar-days.ts";
import { dayOf, momentFromIso } from "./moment.ts";
import { openState } from "./open-state.ts";
import { officeSessions, vietnamCalendarDays } from "./vietnam.ts";
import { nextOpening, workingMinutesBetween } from "./working-time.ts";

/** 07:00–11:30 and 13:30–17:00 on weekdays, the days off of the country, and Saturday 10/01/2026 worked like a Friday. */
const calendar = compileCalendar(workCalendarOf(officeSessions, vietnamCalendarDays()));

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** What a passer-by would be told at `YYYY-MM-DDTHH:MM`. */
function told(text: string, by = calendar) {
  const state = openState(by, momentFromIso(text) ?? Number.NaN);
  if (!state.isOpen) return `${state.reason}, ${state.opensOn} ${clock(state.opensAt)}`;
  return `open until ${clock(state.until)}${state.reopensAt === null ? "" : `, again ${clock(state.reopensAt)}`}`;
}

describe("an office on a weekday", () => {
  test.for([
    ["2026-12-02T06:59", "before, 2026-12-02 07:00"],
    ["2026-12-02T07:00", "open until 11:30, again 13:30"],
    ["2026-12-02T11:29", "open until 11:30, again 13:30"],
    ["2026-12-02T11:30", "break, 2026-12-02 13:30"],
    ["2026-12-02T13:29", "break, 2026-12-02 13:30"],
    ["2026-12-02T13:30", "open until 17:00"],
    ["2026-12-02T16:59", "open until 17:00"],
    ["2026-12-02T17:00", "after, 2026-12-03 07:00"],
    ["2026-12-04T17:20", "after, 2026-12-07 07:00"],
  ] as const)("at %s: %s", ([at, expected]) => {
    expect(told(at)).toBe(expected);
  });
});

describe("an office on a day out of the ordinary", () => {
  test.for([
    ["a Saturday", "2026-12-05T09:00", "noHours, 2026-12-07 07:00"],
    ["a holiday", "2026-09-02T09:00", "dayOff, 2026-09-03 07:00"],
    ["the eve of Tết, after hours", "2027-02-04T17:30", "after, 2027-02-10 07:00"],
    ["Tết", "2027-02-06T09:00", "dayOff, 2027-02-10 07:00"],
    ["a Friday off in exchange", "2026-01-02T09:00", "dayOff, 2026-01-05 07:00"],
    ["the Saturday worked for it", "2026-01-10T09:00", "open until 11:30, again 13:30"],
    ["the evening before that Saturday", "2026-01-09T18:00", "after, 2026-01-10 07:00"],
  ] as const)("%s: %s", ([, at, expected]) => {
    const found = told(at);
    // How long Tết lasts is announced year by year: what matters here is that it says when the door opens again.
    if (at.startsWith("2027")) expect(found).toMatch(/, 2027-02-1\d 07:00$/);
    else expect(found).toBe(expected);
  });

  test("a day worked in exchange is said to be one", () => {
    expect(openState(calendar, momentFromIso("2026-01-10T09:00") ?? 0).isMakeUpDay).toBe(true);
    expect(openState(calendar, momentFromIso("2026-01-09T09:00") ?? 0).isMakeUpDay).toBe(false);
  });

  test("a make-up day wins over a holiday on the same date", () => {
    const both = compileCalendar({
      sessions: officeSessions,
      holidays: ["2026-12-05"],
      makeUpDays: [{ date: "2026-12-05", like: 5 }],
    });
    expect(told("2026-12-05T08:00", both)).toBe("open until 11:30, again 13:30");
  });
});

describe("the hours an office keeps", () => {
  const with5 = (block: [string, string][]): WorkCalendar["sessions"] => ({
    1: block,
    2: block,
    3: block,
    4: block,
    5: block,
  });
  const ofSeason = (block: [string, string][]) =>
    compileCalendar({ sessions: with5(block), holidays: [], makeUpDays: [] });
  const summer = ofSeason([
    ["07:00", "11:30"],
    ["13:30", "17:00"],
  ]);
  const winter = ofSeason([
    ["07:30", "12:00"],
    ["13:00", "16:30"],
  ]);

  test("follow the season: the same minute is open in one and shut in the other", () => {
    expect(told("2026-12-02T07:10", summer)).toBe("open until 11:30, again 13:30");
    expect(told("2026-12-02T07:10", winter)).toBe("before, 2026-12-02 07:30");
    expect(told("2026-12-02T16:40", summer)).toBe("open until 17:00");
    expect(told("2026-12-02T16:40", winter)).toBe("after, 2026-12-03 07:30");
  });

  test("that touch are one stretch", () => {
    const whole = ofSeason([
      ["07:00", "12:00"],
      ["12:00", "17:00"],
    ]);
    expect(told("2026-12-02T11:59", whole)).toBe("open until 17:00");
    expect(told("2026-12-02T12:00", whole)).toBe("open until 17:00");
  });
});

test("an office is open exactly in the minutes that count as working time, and opens where the next one begins", () => {
  const start = momentFromIso("2026-01-01T00:00") ?? 0;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3 * 366 * 1440 }), (offset) => {
      const at = start + offset;
      const state = openState(calendar, at);
      expect(state.isOpen).toBe(workingMinutesBetween(calendar, at, at + 1) === 1);
      if (state.isOpen) return;
      const opening = nextOpening(calendar, at);
      expect(opening).toBeGreaterThan(at);
      expect(state.isToday).toBe(dayOf(opening) === dayOf(at));
    }),
  );
});
