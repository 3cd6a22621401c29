import { getSolarDate } from "@dqcai/vn-lunar";
import { describe, expect, test } from "vitest";
import { compileCalendar } from "./calendar.ts";
import { type CalendarDay, workCalendarOf } from "./calendar-days.ts";
import { epochDayFromIso, weekdayOf } from "./epoch-day.ts";
import { officeSessions, vietnamCalendarDays } from "./vietnam.ts";

const days = vietnamCalendarDays();

/** Dates off of one year as `MM-DD`, optionally of one name. */
function off(year: number, name?: CalendarDay["name"]): string[] {
  return days
    .filter((day) => day.kind === "off" && day.date.startsWith(`${year}`) && (!name || day.name === name))
    .map(({ date }) => date.slice(5));
}

describe("the lunar dates the calendar rests on", () => {
  test.each([
    [2025, "2025-01-29", "2025-04-07"],
    [2026, "2026-02-17", "2026-04-26"],
    [2027, "2027-02-06", "2027-04-16"],
    [2028, "2028-01-26", "2028-04-04"],
    [2029, "2029-02-13", "2029-04-23"],
    [2030, "2030-02-02", "2030-04-12"],
  ])("%d: Tết on %s, the Hùng Kings on %s", (year, lunarNewYear, hungKings) => {
    expect(solar(1, 1, year)).toBe(lunarNewYear);
    expect(solar(10, 3, year)).toBe(hungKings);
    expect(off(year, "hungKings")).toEqual([hungKings.slice(5)]);
    expect(off(year, "lunarNewYear")).toContain(lunarNewYear.slice(5));
    expect(off(year, "lunarNewYear")).toHaveLength(5);
  });
});

describe("the days off", () => {
  test("of 2025 are those announced, with 2 May exchanged for Saturday 26 April", () => {
    expect(off(2025)).toEqual([
      "01-01",
      ...["01-27", "01-28", "01-29", "01-30", "01-31"],
      ...["04-07", "04-30", "05-01", "05-02"],
      ...["09-01", "09-02"],
    ]);
    expect(days).toContainEqual(expect.objectContaining({ date: "2025-04-26", kind: "makeup", like: 5 }));
  });

  test("of 2026 are those announced, with 2 January exchanged for Saturday 10 January", () => {
    expect(off(2026)).toEqual([
      ...["01-01", "01-02"],
      ...["02-16", "02-17", "02-18", "02-19", "02-20"],
      ...["04-26", "04-27", "04-30", "05-01"],
      ...["09-01", "09-02", "11-24"],
    ]);
    expect(days).toContainEqual({
      date: "2026-01-10",
      kind: "makeup",
      like: 5,
      name: "swap",
      source: "12729/VPCP-KGVX",
    });
  });

  test("of Tết 2027 run from 5 to 11 February, the weekend compensated", () => {
    expect(off(2027).slice(1, 8)).toEqual(["02-05", "02-06", "02-07", "02-08", "02-09", "02-10", "02-11"]);
    expect(off(2027, "compensation")).toEqual(["02-10", "02-11", "05-03"]);
  });

  test("join 2 September to a weekend with the day beside it", () => {
    expect([2025, 2026, 2027, 2028, 2029, 2030].map((year) => off(year, "nationalDay"))).toEqual([
      ["09-01", "09-02"],
      ["09-01", "09-02"],
      ["09-02", "09-03"],
      ["09-01", "09-02"],
      ["09-02", "09-03"],
      ["09-02", "09-03"],
    ]);
  });

  test("give back every holiday on a weekend as a weekday that is not off already", () => {
    const weekends = days.filter((day) => day.kind === "off" && weekday(day.date) >= 6);
    const given = days.filter(({ name }) => name === "compensation");
    expect(given).toHaveLength(weekends.length);
    expect(given.every(({ date }) => weekday(date) <= 5)).toBe(true);
    expect(new Set(days.map(({ date }) => date)).size).toBe(days.length);
    expect(off(2028, "compensation")).toContain("05-02");
  });

  test("hold 24 November from 2026, and only while the switch is on", () => {
    expect(days.filter(({ name }) => name === "cultureDay").map(({ date }) => date.slice(0, 4))).toEqual([
      "2026",
      "2027",
      "2028",
      "2029",
      "2030",
    ]);
    const without = vietnamCalendarDays({ isCultureDayOff: false }).map(({ date }) => date);
    expect(without).not.toContain("2026-11-24");
    expect(without).not.toContain("2029-11-26");
  });

  test("come by date, for the years asked for, each with its source", () => {
    const year = vietnamCalendarDays({ fromYear: 2027, toYear: 2027 });
    expect(year).toEqual(days.filter(({ date }) => date.startsWith("2027")));
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort());
    expect(days.every(({ source }) => source.length > 0)).toBe(true);
  });
});

test("a working calendar is made of office hours and rows, make-up days included", () => {
  const calendar = workCalendarOf(officeSessions, days);
  expect(calendar.makeUpDays).toEqual([
    { date: "2025-04-26", like: 5 },
    { date: "2026-01-10", like: 5 },
  ]);
  expect(compileCalendar(calendar).holidays.size).toBe(calendar.holidays.length);
});

test("a calendar without any working day is refused before anything counts in it", () => {
  expect(() => compileCalendar({ sessions: {}, holidays: [], makeUpDays: [] })).toThrow(RangeError);
});

function solar(dayOfMonth: number, month: number, year: number): string {
  const { year: y, month: m, day } = getSolarDate(dayOfMonth, month, year);
  return `${y}-${String(m).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function weekday(date: string): number {
  return weekdayOf(epochDayFromIso(date) ?? 0);
}
