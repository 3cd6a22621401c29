import { calendarDays, officeSessions } from "#drizzle/schema/agencies.ts";
import { type CompiledCalendar, compileCalendar, type WorkCalendar } from "#lib/deadlines/calendar.ts";
import type { Weekday } from "#lib/deadlines/epoch-day.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";

/** The working time of the province's offices, ready for arithmetic. Remembered until somebody edits a day. */
export function officeCalendar(context: Context): Promise<CompiledCalendar> {
  return recall(context, "calendar", "compiled", async () => {
    const [sessions, days] = await Promise.all([
      context.db.select().from(officeSessions).orderBy(officeSessions.weekday, officeSessions.opensAt),
      context.db.select().from(calendarDays),
    ]);
    return compileCalendar(workCalendarOf(sessions, days));
  });
}

/** The tables as the contract of deadlines writes a calendar. */
export function workCalendarOf(
  sessions: (typeof officeSessions.$inferSelect)[],
  days: (typeof calendarDays.$inferSelect)[],
): WorkCalendar {
  const hours = Object.groupBy(sessions, ({ weekday }) => weekday);
  return {
    sessions: Object.fromEntries(
      Object.entries(hours).map(([weekday, blocks = []]) => [
        weekday,
        blocks.map(({ opensAt, closesAt }) => [opensAt.slice(0, 5), closesAt.slice(0, 5)] as const),
      ]),
    ),
    holidays: days.filter(({ kind }) => kind === "off").map(({ on }) => on),
    makeUpDays: days.flatMap(({ on, kind, like }) =>
      kind === "makeup" ? [{ date: on, like: like as Weekday }] : [],
    ),
  };
}
