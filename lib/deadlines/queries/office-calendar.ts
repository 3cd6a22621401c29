import { officeHours, workCalendar } from "#lib/agencies/queries/work-calendar.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { type CompiledCalendar, compileCalendar } from "../calendar.ts";

/** The working time of the province's offices, ready for arithmetic. Remembered until somebody edits a day. */
export function officeCalendar(context: Context): Promise<CompiledCalendar> {
  return recall(context, "calendar", "compiled", async () => compileCalendar(await workCalendar(context)));
}

/** The same for who may do without: null as long as nobody has entered the hours of the offices. */
export async function officeCalendarIfKnown(context: Context): Promise<CompiledCalendar | null> {
  return (await officeHours(context)).length === 0 ? null : officeCalendar(context);
}
