import type { WorkCalendar } from "./calendar.ts";
import type { Weekday } from "./epoch-day.ts";

/** Keys of the names a day off or a make-up day is shown under. */
const calendarDayNames = [
  "newYear",
  "lunarNewYear",
  "hungKings",
  "reunification",
  "labourDay",
  "nationalDay",
  "cultureDay",
  "compensation",
  "swap",
] as const;

/** A row of the table of days off and days worked in exchange; `source` cites the instrument it rests on. */
export type CalendarDay = { date: string; name: (typeof calendarDayNames)[number]; source: string } & (
  | { kind: "off" }
  | { kind: "makeup"; like: Weekday }
);

/** The calendar of an office that keeps these hours and days. */
export function workCalendarOf(
  sessions: WorkCalendar["sessions"],
  days: readonly { date: string; kind: "off" | "makeup"; like?: Weekday | null | undefined }[],
): WorkCalendar {
  return {
    sessions,
    holidays: days.filter(({ kind }) => kind === "off").map(({ date }) => date),
    makeUpDays: days.flatMap(({ date, kind, like }) => (kind === "makeup" && like ? [{ date, like }] : [])),
  };
}
