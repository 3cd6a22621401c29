import { type EpochDay, epochDayFromIso, isoDateOf, twoDigits } from "./epoch-day.ts";

/**
 * A wall-clock minute in Vietnam: whole minutes since 1970-01-01T00:00 in Asia/Ho_Chi_Minh.
 * The zone has kept +07:00 since 13 June 1975, so one offset serves every moment of this system.
 */
export type Moment = number;

/** Minutes since midnight, 0 to 1439. */
export type MinuteOfDay = number;

export const minutesPerDay = 1440;
const offsetMinutes = 7 * 60;
const millisecondsPerMinute = 60_000;

/** No zone kept +07:00 before this, and no four-digit year follows the other. */
export const earliestMoment: Moment = momentOfDate(new Date("1976-01-01T00:00:00+07:00"));
export const latestMoment: Moment = momentOfDate(new Date("9999-12-31T23:59:00+07:00"));

/** The moment of an instant as the database gives it; seconds are dropped. */
export function momentOfDate(date: Date): Moment {
  return Math.floor(date.getTime() / millisecondsPerMinute) + offsetMinutes;
}

/** The instant of a moment, for the database. */
export function dateOfMoment(at: Moment): Date {
  return new Date((at - offsetMinutes) * millisecondsPerMinute);
}

export function dayOf(at: Moment): EpochDay {
  return Math.floor(at / minutesPerDay);
}

export function minuteOf(at: Moment): MinuteOfDay {
  return at - dayOf(at) * minutesPerDay;
}

/** `YYYY-MM-DDTHH:MM:00+07:00`, the form of every due moment that leaves the system. */
export function isoOfMoment(at: Moment): string {
  return `${isoDateOf(dayOf(at))}T${clockOf(minuteOf(at))}:00+07:00`;
}

/** `HH:MM`. */
export function clockOf(minute: MinuteOfDay): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/** The minute of an `HH:MM` text from 00:00 to 23:59, or null. */
export function minuteFromClock(text: string): MinuteOfDay | null {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null;
}

/**
 * The moment of an ISO 8601 text, or null when it is none. Seconds are dropped. Another offset than
 * +07:00 is converted; a text without offset is taken for Vietnamese time.
 */
export function momentFromIso(text: string): Moment | null {
  const parts = isoPattern.exec(text);
  const day = parts?.[1] === undefined ? null : epochDayFromIso(parts[1]);
  const minute = parts?.[2] === undefined ? null : minuteFromClock(parts[2]);
  if (day === null || minute === null) return null;
  return day * minutesPerDay + minute + offsetMinutes - offsetOf(parts?.[3]);
}

const isoPattern =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::[0-5]\d(?:\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

function offsetOf(text: string | undefined): number {
  if (text === undefined) return offsetMinutes;
  if (text === "Z") return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(4, 6));
  return text.startsWith("-") ? -minutes : minutes;
}
