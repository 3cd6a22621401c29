import { calendarDayNames } from "#lib/agencies/queries/work-calendar.ts";
import type { Context } from "#lib/platform/context.ts";
import { momentOfDate } from "../moment.ts";
import { type OpenState, openState } from "../open-state.ts";
import { officeCalendarIfKnown } from "./office-calendar.ts";

/** Whether the offices are open, and what today is called when it is off or worked in exchange. */
export type OpenNow = OpenState & { dayName: string | null };

/** Whether the offices of the province are open now; null as long as nobody has entered their hours. */
export async function openNow(context: Context): Promise<OpenNow | null> {
  const calendar = await officeCalendarIfKnown(context);
  if (!calendar) return null;
  const state = openState(calendar, momentOfDate(context.now));
  const names = await calendarDayNames(context);
  return { ...state, dayName: names.get(state.onDay) ?? null };
}
