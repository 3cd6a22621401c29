import type { CompiledCalendar } from "./calendar.ts";
import { dayOf, type Moment, minuteOf } from "./moment.ts";
import { clippedTo, moveWorkingDays, workingDayFrom, workingMinutesBetween } from "./working-time.ts";

/** Working minutes by which something finished after it was due; late only if more than 0. */
export function latenessMinutes(calendar: CompiledCalendar, dueAt: Moment, finishedAt: Moment): number {
  return workingMinutesBetween(calendar, dueAt, finishedAt);
}

/** Not later than this the apology and the new appointment must be out: one working day before the due moment. */
const apologyLeadWorkingDays = 1;

/** The moment `leadWorkingDays` whole working days before a due moment, at its clock time. */
export function noticeMoment(
  calendar: CompiledCalendar,
  dueAt: Moment,
  leadWorkingDays = apologyLeadWorkingDays,
): Moment {
  const dueDay = workingDayFrom(calendar, dayOf(dueAt));
  return clippedTo(calendar, moveWorkingDays(calendar, dueDay, -leadWorkingDays), minuteOf(dueAt));
}
