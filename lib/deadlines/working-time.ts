import { type CompiledCalendar, type SessionMinutes, sessionsOn } from "./calendar.ts";
import type { EpochDay } from "./epoch-day.ts";
import { dayOf, type MinuteOfDay, type Moment, minuteOf, minutesPerDay } from "./moment.ts";
import { dayHolding, sumBefore } from "./tally.ts";

/** Working minutes from one moment to a later one; 0 when it is not later. */
export function workingMinutesBetween(calendar: CompiledCalendar, fromAt: Moment, toAt: Moment): number {
  if (toAt <= fromAt) return 0;
  return minutesBefore(calendar, toAt) - minutesBefore(calendar, fromAt);
}

/**
 * The moment at which `workingMinutes` have been worked since `at`: the end of the last minute, so a
 * session's end rather than the start of the next. None to work: the next moment of office hours.
 */
export function addWorkingMinutes(calendar: CompiledCalendar, at: Moment, workingMinutes: number): Moment {
  if (workingMinutes === 0) return nextOpening(calendar, at);
  const lastMinute = minutesBefore(calendar, at) + workingMinutes - 1;
  const day = dayHolding(calendar.minutes, lastMinute);
  let rest = lastMinute - sumBefore(calendar.minutes, day);
  const sessions = sessionsOn(calendar, day);
  let index = 0;
  while (rest >= endOf(sessions, index) - startOf(sessions, index)) {
    rest -= endOf(sessions, index) - startOf(sessions, index);
    index += 2;
  }
  return momentOn(day, startOf(sessions, index) + rest + 1);
}

/** The moment itself inside office hours, otherwise the start of the next session. A session is [start, end). */
export function nextOpening(calendar: CompiledCalendar, at: Moment): Moment {
  const day = dayOf(at);
  const minute = minuteOf(at);
  const sessions = sessionsOn(calendar, day);
  for (let index = 0; index < sessions.length; index += 2)
    if (minute < endOf(sessions, index)) return momentOn(day, Math.max(minute, startOf(sessions, index)));
  return openingOf(calendar, workingDayFrom(calendar, day + 1));
}

/** Where the first session of a working day begins. */
export function openingOf(calendar: CompiledCalendar, day: EpochDay): Moment {
  return momentOn(day, startOf(sessionsOn(calendar, day), 0));
}

/** Where the last session of a working day ends. */
export function closingOf(calendar: CompiledCalendar, day: EpochDay): Moment {
  const sessions = sessionsOn(calendar, day);
  return momentOn(day, endOf(sessions, sessions.length - 2));
}

/** The date itself when it is worked, otherwise the next one that is. */
export function workingDayFrom(calendar: CompiledCalendar, day: EpochDay): EpochDay {
  return dayHolding(calendar.days, sumBefore(calendar.days, day));
}

/** `count` working days after a working day, or before it when negative. */
export function moveWorkingDays(calendar: CompiledCalendar, day: EpochDay, count: number): EpochDay {
  return dayHolding(calendar.days, sumBefore(calendar.days, day) + count);
}

/** Working days from `fromDay` up to, not including, `toDay`. */
export function workingDaysBetween(calendar: CompiledCalendar, fromDay: EpochDay, toDay: EpochDay): number {
  return sumBefore(calendar.days, toDay) - sumBefore(calendar.days, fromDay);
}

/**
 * A clock time on a working day, clipped to its office hours: before the first session its start, in a
 * gap the next start, after the last its end. Exactly at a session's end counts as inside.
 */
export function clippedTo(calendar: CompiledCalendar, day: EpochDay, minute: MinuteOfDay): Moment {
  const sessions = sessionsOn(calendar, day);
  for (let index = 0; index < sessions.length; index += 2)
    if (minute <= endOf(sessions, index)) return momentOn(day, Math.max(minute, startOf(sessions, index)));
  return closingOf(calendar, day);
}

function minutesBefore(calendar: CompiledCalendar, at: Moment): number {
  const day = dayOf(at);
  const minute = minuteOf(at);
  const sessions = sessionsOn(calendar, day);
  let sum = sumBefore(calendar.minutes, day);
  for (let index = 0; index < sessions.length && minute > startOf(sessions, index); index += 2)
    sum += Math.min(minute, endOf(sessions, index)) - startOf(sessions, index);
  return sum;
}

function momentOn(day: EpochDay, minute: MinuteOfDay): Moment {
  return day * minutesPerDay + minute;
}

function startOf(sessions: SessionMinutes, index: number): MinuteOfDay {
  return sessions[index] as MinuteOfDay;
}

function endOf(sessions: SessionMinutes, index: number): MinuteOfDay {
  return sessions[index + 1] as MinuteOfDay;
}
