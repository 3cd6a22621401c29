import { type EpochDay, epochDayFromIso, type Weekday, weekdayOf } from "./epoch-day.ts";
import { type MinuteOfDay, minuteFromClock } from "./moment.ts";
import { type Tally, tallyOf } from "./tally.ts";

/** A stretch of office hours as `HH:MM` texts, from the first minute to the one after the last. */
export type Session = readonly [start: string, end: string];

/** Working time as an office keeps it: hours by weekday, days off, and days worked in exchange. */
export type WorkCalendar = {
  readonly sessions: { readonly [weekday in Weekday]?: readonly Session[] | undefined };
  readonly holidays: readonly string[];
  readonly makeUpDays: readonly { readonly date: string; readonly like: Weekday }[];
};

/** Office hours of a date in minutes of the day: start, end, start, end, … ascending. */
export type SessionMinutes = readonly MinuteOfDay[];

/** A calendar made ready for arithmetic. Compile once, use for any number of due moments. */
export type CompiledCalendar = {
  readonly weekly: readonly SessionMinutes[];
  readonly exceptions: ReadonlyMap<EpochDay, SessionMinutes>;
  readonly holidays: ReadonlySet<EpochDay>;
  readonly makeUpDays: ReadonlyMap<EpochDay, Weekday>;
  readonly days: Tally;
  readonly minutes: Tally;
};

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

/**
 * Prepares a calendar that is known to be sound. Throws RangeError for one without any working
 * day or with a malformed text: counting in it would never end, so it must not get this far.
 */
export function compileCalendar(calendar: WorkCalendar): CompiledCalendar {
  const weekly = weekdays.map((weekday) => (calendar.sessions[weekday] ?? []).flat().map(minuteOrThrow));
  if (weekly.every((sessions) => sessions.length === 0))
    throw new RangeError("a calendar without working day");

  const holidays = new Set(calendar.holidays.map(dayOrThrow));
  const makeUpDays = new Map(calendar.makeUpDays.map(({ date, like }) => [dayOrThrow(date), like]));
  const exceptions = new Map<EpochDay, SessionMinutes>();
  for (const day of holidays) exceptions.set(day, []);
  for (const [day, like] of makeUpDays) exceptions.set(day, weekly[like - 1] ?? []);

  const ordered = [...exceptions].sort(([one], [other]) => one - other);
  const tally = (amountOf: (sessions: SessionMinutes) => number) =>
    tallyOf(
      weekly.map(amountOf),
      ordered.map(([day, sessions]) => ({ day, amount: amountOf(sessions) })),
    );
  return {
    weekly,
    exceptions,
    holidays,
    makeUpDays,
    days: tally((sessions) => (sessions.length > 0 ? 1 : 0)),
    minutes: tally(lengthOf),
  };
}

/** Office hours of a date; none on a day off. A make-up day wins over a holiday. */
export function sessionsOn(calendar: CompiledCalendar, day: EpochDay): SessionMinutes {
  return calendar.exceptions.get(day) ?? (calendar.weekly[weekdayOf(day) - 1] as SessionMinutes);
}

export function isWorkingDay(calendar: CompiledCalendar, day: EpochDay): boolean {
  return sessionsOn(calendar, day).length > 0;
}

function lengthOf(sessions: SessionMinutes): number {
  return sessions.reduce((sum, minute, index) => sum + (index % 2 === 0 ? -minute : minute), 0);
}

function minuteOrThrow(text: string): MinuteOfDay {
  const minute = minuteFromClock(text);
  if (minute === null) throw new RangeError(`not a time of day: ${text}`);
  return minute;
}

function dayOrThrow(text: string): EpochDay {
  const day = epochDayFromIso(text);
  if (day === null) throw new RangeError(`not a date: ${text}`);
  return day;
}
