import { asc, between, desc } from "drizzle-orm";
import { calendarDays, officeSessions } from "#drizzle/schema/agencies.ts";
import type { WorkCalendar } from "#lib/deadlines/calendar.ts";
import type { Weekday } from "#lib/deadlines/epoch-day.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";

/** The hours of one weekday (1 = Monday), as `HH:MM` texts. */
export type DayHours = { weekday: Weekday; sessions: [opensAt: string, closesAt: string][] };

/** Office hours of the province, weekday by weekday; a weekday without any is left out. */
export function officeHours(context: Context): Promise<DayHours[]> {
  return recall(context, "calendar", "hours", async () => {
    const rows = await context.db
      .select()
      .from(officeSessions)
      .orderBy(asc(officeSessions.weekday), asc(officeSessions.opensAt));
    const byWeekday = Map.groupBy(rows, ({ weekday }) => weekday as Weekday);
    return [...byWeekday].map(([weekday, blocks]) => ({
      weekday,
      sessions: blocks.map(({ opensAt, closesAt }) => [opensAt.slice(0, 5), closesAt.slice(0, 5)]),
    }));
  });
}

/** Working time as the offices keep it, in the shape the rules of deadlines count with. */
export function workCalendar(context: Context): Promise<WorkCalendar> {
  return recall(context, "calendar", "work", async () => {
    const [hours, days] = await Promise.all([officeHours(context), context.db.select().from(calendarDays)]);
    return {
      sessions: Object.fromEntries(hours.map(({ weekday, sessions }) => [weekday, sessions])),
      holidays: days.flatMap(({ on, kind }) => (kind === "off" ? [on] : [])),
      makeUpDays: days.flatMap(({ on, kind, like }) =>
        kind === "makeup" ? [{ date: on, like: like as Weekday }] : [],
      ),
    };
  });
}

/** Names of the days off and, where a day is worked in exchange, of those: keys of known names, or words as they were typed. */
export function calendarDayNames(context: Context): Promise<Map<string, string>> {
  return recall(context, "calendar", "names", async () => {
    const days = await context.db.select().from(calendarDays).orderBy(desc(calendarDays.kind));
    return new Map(days.map(({ on, name }) => [on, name]));
  });
}

export type CalendarEntry = typeof calendarDays.$inferSelect;

/** Days off and make-up days of a year, by date. */
export async function listCalendarDays({ db }: Context, year: number): Promise<CalendarEntry[]> {
  return db
    .select()
    .from(calendarDays)
    .where(between(calendarDays.on, `${year}-01-01`, `${year}-12-31`))
    .orderBy(asc(calendarDays.on), asc(calendarDays.kind));
}
