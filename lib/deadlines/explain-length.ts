import type { CompiledCalendar } from "./calendar.ts";
import { type Duration, landingDay, workingMinutesOf } from "./duration.ts";
import { civilDateOf, isoDateOf } from "./epoch-day.ts";
import { daysPassed } from "./explain-days.ts";
import { clockOf, dayOf, isoOfMoment, type Moment, minuteOf } from "./moment.ts";
import type { DeadlineReason } from "./reasons.ts";

/** How the length of a duration led from `startAt` to `dueAt`. */
export function lengthReasons(
  calendar: CompiledCalendar,
  duration: Duration,
  startAt: Moment,
  dueAt: Moment,
): DeadlineReason[] {
  const workingMinutes = workingMinutesOf(duration);
  if (workingMinutes === null) return dateReasons(calendar, duration, startAt, dueAt);
  const workingDays = duration.unit === "workingDay" ? duration.amount : null;
  const [fromAt, toAt] = [isoOfMoment(startAt), isoOfMoment(dueAt)];
  return [
    ...daysPassed(calendar, dayOf(startAt) + 1, dayOf(dueAt)),
    { kind: "workingMinutesCounted", workingMinutes, workingDays, fromAt, toAt },
  ];
}

function dateReasons(
  calendar: CompiledCalendar,
  duration: Duration,
  startAt: Moment,
  dueAt: Moment,
): DeadlineReason[] {
  const [startDay, dueDay] = [dayOf(startAt), dayOf(dueAt)];
  const [fromOn, dueOn] = [isoDateOf(startDay), isoDateOf(dueDay)];
  if (duration.unit === "workingDay") {
    if (duration.amount === 0) return [{ kind: "endOfSameDay", on: fromOn }];
    return [
      ...daysPassed(calendar, startDay + 1, dueDay),
      { kind: "workingDaysCounted", days: duration.amount, fromOn, toOn: dueOn },
      ...clipReasons(startAt, dueAt),
    ];
  }

  const landing = landingDay(calendar, startDay, duration);
  const toOn = isoDateOf(landing);
  const isShortened = civilDateOf(landing).dayOfMonth !== civilDateOf(startDay).dayOfMonth;
  const counted: DeadlineReason =
    duration.unit === "month"
      ? { kind: "monthsCounted", months: duration.amount, fromOn, toOn, isShortened }
      : { kind: "calendarDaysCounted", days: duration.amount, fromOn, toOn };
  const rolled: DeadlineReason[] =
    landing === dueDay
      ? []
      : [...daysPassed(calendar, landing, dueDay), { kind: "rolledForward", fromOn: toOn, toOn: dueOn }];
  return [counted, ...rolled, ...clipReasons(startAt, dueAt)];
}

function clipReasons(startAt: Moment, dueAt: Moment): DeadlineReason[] {
  if (minuteOf(startAt) === minuteOf(dueAt)) return [];
  const [fromClock, toClock] = [clockOf(minuteOf(startAt)), clockOf(minuteOf(dueAt))];
  return [{ kind: "clockClipped", on: isoDateOf(dayOf(dueAt)), fromClock, toClock }];
}
