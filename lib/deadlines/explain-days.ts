import { type CompiledCalendar, isWorkingDay, sessionsOn } from "./calendar.ts";
import { type EpochDay, isoDateOf, weekdayOf } from "./epoch-day.ts";
import { dayOf, type MinuteOfDay, type Moment, minuteOf } from "./moment.ts";
import type { DayOffReason, DeadlineReason, StartMovedReason } from "./reasons.ts";
import { isAfterCutOff } from "./start.ts";
import { nextOpening, workingDaysBetween } from "./working-time.ts";

/** Days off named one by one in a stretch; a limit of years would drown its reader in weekends. */
const namedDaysOff = 100;

/** What was special about the dates from `firstDay` to `lastDay`: days off passed over, make-up days worked. */
export function daysPassed(
  calendar: CompiledCalendar,
  firstDay: EpochDay,
  lastDay: EpochDay,
): DeadlineReason[] {
  const reasons: DeadlineReason[] = [];
  let named = 0;
  for (let day = firstDay; day <= lastDay; day += 1) {
    const like = calendar.makeUpDays.get(day);
    if (like !== undefined) reasons.push({ kind: "makeUpDayWorked", on: isoDateOf(day), like });
    if (isWorkingDay(calendar, day)) continue;
    if (named === namedDaysOff) {
      const days = lastDay + 1 - day - workingDaysBetween(calendar, day, lastDay + 1);
      return [...reasons, { kind: "moreDaysSkipped", days }];
    }
    reasons.push({ kind: "daySkipped", on: isoDateOf(day), why: dayOffReason(calendar, day) });
    named += 1;
  }
  return reasons;
}

/** Why a clock started at `startAt` and not at the minute of reception. */
export function startMovedReason(
  calendar: CompiledCalendar,
  receivedAt: Moment,
  startAt: Moment,
  cutOff: MinuteOfDay | null,
): StartMovedReason {
  // After closing time or on a day off the start is the same with and without a cut-off.
  const isCutOff = isAfterCutOff(receivedAt, cutOff) && nextOpening(calendar, receivedAt) !== startAt;
  if (isCutOff) return "afterCutOff";

  const day = dayOf(receivedAt);
  if (!isWorkingDay(calendar, day)) return dayOffReason(calendar, day);
  if (dayOf(startAt) !== day) return "afterOfficeHours";
  return minuteOf(receivedAt) < (sessionsOn(calendar, day)[0] ?? 0) ? "beforeOfficeHours" : "betweenSessions";
}

function dayOffReason(calendar: CompiledCalendar, day: EpochDay): DayOffReason {
  if (calendar.holidays.has(day)) return "holiday";
  return weekdayOf(day) >= 6 ? "weekend" : "noOfficeHours";
}
