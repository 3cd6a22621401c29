import { getSolarDate } from "@dqcai/vn-lunar";
import type { Session, WorkCalendar } from "./calendar.ts";
import type { CalendarDay } from "./calendar-days.ts";
import { type EpochDay, epochDayFromIso, epochDayOf, isoDateOf, weekdayOf } from "./epoch-day.ts";

export type CalendarOptions = {
  fromYear: number;
  toYear: number;
  /** 24 November as a paid day off from 2026: chosen by the Party, its legal effect unverified. */
  isCultureDayOff: boolean;
};

type DayOff = { day: EpochDay; name: CalendarDay["name"]; source: string };

const holidayLaw = "Bộ luật Lao động 2019, Điều 112";
const compensationLaw = "Bộ luật Lao động 2019, Điều 111 khoản 3";
const cultureDayResolution = "Nghị quyết 80-NQ/TW";
const firstCultureDayYear = 2026;

/**
 * How many of the five days of Tết come before it. Announced year by year; where a year is missing we assume
 * the last day of the old year and the first four of the new, as in 2026.
 */
const daysBeforeLunarNewYear: Readonly<Record<number, number>> = { 2025: 2, 2026: 1 };
const assumedDaysBeforeLunarNewYear = 1;

/** Working days exchanged by announcement: the first date is off, the second worked with its hours. */
const swaps = [
  { off: "2025-05-02", worked: "2025-04-26", source: "Thông báo lịch nghỉ lễ, tết năm 2025" },
  { off: "2026-01-02", worked: "2026-01-10", source: "12729/VPCP-KGVX" },
];

/** Office hours the demonstration province starts with; each agency may keep its own. */
export const officeSessions: WorkCalendar["sessions"] = officeWeek([
  ["07:00", "11:30"],
  ["13:30", "17:00"],
]);

/** All days off and make-up days of the years asked for, by date. */
export function vietnamCalendarDays(options: Partial<CalendarOptions> = {}): CalendarDay[] {
  const { fromYear, toYear, isCultureDayOff } = {
    fromYear: 2025,
    toYear: 2030,
    isCultureDayOff: true,
    ...options,
  };
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
  const holidays = years.flatMap((year) => holidaysOf(year, isCultureDayOff));
  const off: CalendarDay[] = [...holidays, ...compensationsFor(holidays)].map(({ day, name, source }) => ({
    date: isoDateOf(day),
    kind: "off",
    name,
    source,
  }));
  const exchanged = swaps.filter((swap) => years.includes(Number(swap.off.slice(0, 4)))).flatMap(swapDays);
  return [...off, ...exchanged].sort((one, other) => (one.date < other.date ? -1 : 1));
}

function holidaysOf(year: number, isCultureDayOff: boolean): DayOff[] {
  const on = (name: DayOff["name"], days: EpochDay[], source = holidayLaw) =>
    days.map((day) => ({ day, name, source }));
  return [
    ...on("newYear", [epochDayOf(year, 1, 1)]),
    ...on("lunarNewYear", lunarNewYearDays(year)),
    ...on("hungKings", [lunarDay(year, 3, 10)]),
    ...on("reunification", [epochDayOf(year, 4, 30)]),
    ...on("labourDay", [epochDayOf(year, 5, 1)]),
    ...on("nationalDay", nationalDays(year)),
    ...(isCultureDayOff && year >= firstCultureDayYear
      ? on("cultureDay", [epochDayOf(year, 11, 24)], cultureDayResolution)
      : []),
  ];
}

function lunarNewYearDays(year: number): EpochDay[] {
  const first = lunarDay(year, 1, 1) - (daysBeforeLunarNewYear[year] ?? assumedDaysBeforeLunarNewYear);
  return [0, 1, 2, 3, 4].map((offset) => first + offset);
}

/** 2 September and one day beside it: the one that joins a weekend, as announced in 2021 to 2025. */
function nationalDays(year: number): EpochDay[] {
  const day = epochDayOf(year, 9, 2);
  const isDayAfterBetter = [4, 7, 1].includes(weekdayOf(day));
  return isDayAfterBetter ? [day, day + 1] : [day - 1, day];
}

function lunarDay(year: number, month: number, dayOfMonth: number): EpochDay {
  const solar = getSolarDate(dayOfMonth, month, year);
  return epochDayOf(solar.year, solar.month, solar.day);
}

/** For each holiday on a weekend, the next weekday that is not off already. */
function compensationsFor(holidays: readonly DayOff[]): DayOff[] {
  const taken = new Set(holidays.map(({ day }) => day));
  return holidays
    .filter(({ day }) => weekdayOf(day) >= 6)
    .map(({ day }) => {
      let free = day + 1;
      while (taken.has(free) || weekdayOf(free) >= 6) free += 1;
      taken.add(free);
      return { day: free, name: "compensation", source: compensationLaw };
    });
}

function swapDays({ off, worked, source }: (typeof swaps)[number]): CalendarDay[] {
  const like = weekdayOf(epochDayFromIso(off) ?? Number.NaN);
  return [
    { date: off, kind: "off", name: "swap", source },
    { date: worked, kind: "makeup", like, name: "swap", source },
  ];
}

function officeWeek(sessions: readonly Session[]): WorkCalendar["sessions"] {
  return { 1: sessions, 2: sessions, 3: sessions, 4: sessions, 5: sessions };
}
