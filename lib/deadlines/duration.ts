import type { CompiledCalendar } from "./calendar.ts";
import { addMonths, type EpochDay } from "./epoch-day.ts";
import { dayOf, type Moment, minuteOf } from "./moment.ts";
import { addWorkingMinutes, clippedTo, closingOf, moveWorkingDays, workingDayFrom } from "./working-time.ts";

export const durationUnits = ["workingDay", "workingHour", "calendarDay", "month"] as const;

/** A time limit. Whole working days, calendar days and months move the date; the rest consumes minutes. */
export type Duration = { readonly amount: number; readonly unit: (typeof durationUnits)[number] };

/** The decisions of the provinces count one working day as eight working hours. */
const hoursPerWorkingDay = 8;

/** Far above rounding of decimals such as 1.1 × 60, far below a minute. */
const toleranceMinutes = 1e-6;

/** The moment a duration ends that starts at `startAt`, a moment of office hours. */
export function endOfDuration(calendar: CompiledCalendar, startAt: Moment, duration: Duration): Moment {
  const workingMinutes = workingMinutesOf(duration);
  if (workingMinutes !== null) return addWorkingMinutes(calendar, startAt, workingMinutes);

  const startDay = dayOf(startAt);
  if (duration.unit === "workingDay" && duration.amount === 0) return closingOf(calendar, startDay);
  const landing = landingDay(calendar, startDay, duration);
  return clippedTo(calendar, workingDayFrom(calendar, landing), minuteOf(startAt));
}

/** The date a duration of whole days or months leads to, before a day off there is rolled forward. */
export function landingDay(calendar: CompiledCalendar, startDay: EpochDay, duration: Duration): EpochDay {
  switch (duration.unit) {
    case "workingDay":
    case "workingHour":
      return moveWorkingDays(calendar, startDay, duration.amount);
    case "calendarDay":
      return startDay + duration.amount;
    case "month":
      return addMonths(startDay, duration.amount);
  }
}

/** The working minutes to consume for hours and fractions of working days; null where dates are counted. */
export function workingMinutesOf({ amount, unit }: Duration): number | null {
  if (unit === "workingHour") return Math.round(amount * 60);
  if (unit === "workingDay" && !Number.isInteger(amount)) return Math.round(amount * hoursPerWorkingDay * 60);
  return null;
}

/** Whether a duration can be kept to the minute: a fraction of a month or calendar day cannot. */
export function isWholeMinutes(duration: Duration): boolean {
  const workingMinutes = workingMinutesOf(duration);
  if (workingMinutes === null) return Number.isInteger(duration.amount);
  const hours = duration.unit === "workingHour" ? duration.amount : duration.amount * hoursPerWorkingDay;
  return Math.abs(hours * 60 - workingMinutes) < toleranceMinutes;
}
