import fc from "fast-check";
import { compileCalendar, type WorkCalendar } from "#lib/deadlines/calendar.ts";
import type { Duration } from "#lib/deadlines/duration.ts";
import { epochDayFromIso, isoDateOf, type Weekday } from "#lib/deadlines/epoch-day.ts";
import { type Moment, minutesPerDay } from "#lib/deadlines/moment.ts";
import type { OracleQuestion } from "./oracle.ts";

/** All random dates lie around here. */
export const firstDay = epochDayFromIso("2026-12-01") ?? 0;
const date = fc.integer({ min: firstDay, max: firstDay + 120 }).map(isoDateOf);

/** Half of all minutes lie on the half hours at which sessions begin and end: there the mistakes are. */
const minutesUpTo = (max: number) =>
  fc.oneof(
    fc.nat({ max }),
    fc.nat({ max: Math.floor(max / 30) }).map((halfHours) => halfHours * 30),
  );

export const clocks = minutesUpTo(minutesPerDay - 1).map((minute) =>
  new Date(minute * 60_000).toISOString().slice(11, 16),
);

/** A minute of reception. */
export const receptions = minutesUpTo(60 * minutesPerDay).map(
  (minutes) => firstDay * minutesPerDay + minutes,
);

/** No, one, two or three sessions; neighbours sometimes touch. */
const sessionsOfDay = fc
  .uniqueArray(clocks, { minLength: 0, maxLength: 6 })
  .map((clocks) => {
    const sorted = clocks.sort();
    const sessions: [string, string][] = [];
    for (let index = 0; index + 1 < sorted.length; index += 2)
      sessions.push([sorted[index] ?? "", sorted[index + 1] ?? ""]);
    return sessions;
  })
  .chain((sessions) => fc.boolean().map((isTouching) => (isTouching ? touching(sessions) : sessions)));

const officeDay = fc.constantFrom<[string, string][][]>(
  [
    ["07:00", "11:30"],
    ["13:30", "17:00"],
  ],
  [
    ["07:30", "11:30"],
    ["13:30", "17:00"],
  ],
  [["07:00", "11:00"]],
  [],
);

/** Calendars with at least two working weekdays, in the plain form of the contract. */
const plainCalendars = fc
  .record({
    week: fc.tuple(
      ...Array.from({ length: 7 }, () => fc.oneof({ weight: 3, arbitrary: officeDay }, sessionsOfDay)),
    ),
    holidays: fc.array(date, { maxLength: 25 }),
    makeUps: fc.uniqueArray(fc.tuple(date, fc.nat()), { maxLength: 6, selector: ([on]) => on }),
  })
  .filter(({ week }) => week.filter((sessions) => sessions.length > 0).length >= 2)
  .map(({ week, holidays, makeUps }) => {
    const worked = week.flatMap((sessions, index) => (sessions.length > 0 ? [(index + 1) as Weekday] : []));
    return {
      sessions: Object.fromEntries(week.map((sessions, index) => [index + 1, sessions])),
      holidays,
      makeUpDays: makeUps.map(([on, pick]) => ({
        date: on,
        like: worked[pick % worked.length] ?? (1 as Weekday),
      })),
    };
  });

export const calendars = plainCalendars.map((calendar) => compileCalendar(calendar as WorkCalendar));

export const hours: fc.Arbitrary<Duration> = fc
  .integer({ min: 0, max: 24 * 60 })
  .map((minutes) => ({ amount: minutes / 60, unit: "workingHour" }));
export const workingDays: fc.Arbitrary<Duration> = fc
  .oneof(
    fc.nat({ max: 12 }),
    fc.nat({ max: 24 }).map((quarters) => quarters / 4),
  )
  .map((amount) => ({ amount, unit: "workingDay" }));
const dates: fc.Arbitrary<Duration> = fc.oneof(
  fc.nat({ max: 40 }).map((amount): Duration => ({ amount, unit: "calendarDay" })),
  fc.nat({ max: 3 }).map((amount): Duration => ({ amount, unit: "month" })),
);
export const durations = fc.oneof(hours, workingDays, dates);

/** Stretches after the reception, in order, sometimes touching or empty. */
const gaps = fc.array(
  fc.record({
    wait: minutesUpTo(4 * minutesPerDay),
    length: fc.oneof({ weight: 4, arbitrary: minutesUpTo(5 * minutesPerDay) }, fc.constant(0)),
    effect: fc.constantFrom("pause" as const, "restart" as const),
  }),
  { maxLength: 3 },
);

/** Whole questions of the contract, with up to three interruptions. */
export const questions = fc
  .record({
    calendar: plainCalendars,
    cutOff: fc.oneof(fc.constant(null), clocks, fc.constant("15:00")),
    receivedAt: receptions,
    duration: durations,
    gaps,
  })
  .map(({ gaps: between, receivedAt, ...rest }): OracleQuestion => {
    let time = receivedAt;
    const interruptions = between.map(({ wait, length, effect }) => {
      const from = time + wait;
      time = from + length;
      return { from: text(from), to: text(time), effect };
    });
    return { ...rest, receivedAt: text(receivedAt), interruptions };
  });

function text(at: Moment): string {
  return `${new Date(at * 60_000).toISOString().slice(0, 16)}:00+07:00`;
}

function touching(sessions: [string, string][]): [string, string][] {
  return sessions.map(([start, end], index) => [start, sessions[index + 1]?.[0] ?? end]);
}
