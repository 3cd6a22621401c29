import { workCalendar } from "#lib/agencies/queries/work-calendar.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { type CompiledCalendar, compileCalendar } from "../calendar.ts";

/** The working time of the province's offices, ready for arithmetic. Remembered until somebody edits a day. */
export function officeCalendar(context: Context): Promise<CompiledCalendar> {
  return recall(context, "calendar", "compiled", async () => compileCalendar(await workCalendar(context)));
}
