import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  calendars,
  clocks,
  durations,
  hours,
  questions,
  receptions,
  workingDays,
} from "#tests/deadlines/arbitraries.ts";
import { oracleDueAt } from "#tests/deadlines/oracle.ts";
import { type CompiledCalendar, isWorkingDay } from "./calendar.ts";
import { answerLine } from "./contract.ts";
import { dueMoment } from "./due.ts";
import type { Duration } from "./duration.ts";
import { epochDayFromIso, isoDateOf } from "./epoch-day.ts";
import { dayOf, type Moment, minuteFromClock, minuteOf } from "./moment.ts";
import { clippedTo, nextOpening } from "./working-time.ts";

const runs = { numRuns: 300 };

describe("a due moment", () => {
  test("is the one an independent walk of the clock, minute by minute, arrives at", () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(JSON.parse(answerLine(JSON.stringify(question))).dueAt).toBe(oracleDueAt(question));
      }),
      runs,
    );
  });

  test("does not come earlier for what is received later, in working days and hours", () => {
    fc.assert(
      fc.property(
        calendars,
        fc.oneof(hours, workingDays),
        receptions,
        fc.nat({ max: 9000 }),
        clocks,
        (calendar, duration, receivedAt, later, cutOff) => {
          const due = (at: Moment) => uninterruptedDue(calendar, duration, at, minuteFromClock(cutOff));
          expect(due(receivedAt + later)).toBeGreaterThanOrEqual(due(receivedAt));
        },
      ),
      runs,
    );
  });

  test("never falls on a day off or outside office hours", () => {
    fc.assert(
      fc.property(calendars, durations, receptions, (calendar, duration, receivedAt) => {
        const dueAt = uninterruptedDue(calendar, duration, receivedAt, null);
        expect(isWorkingDay(calendar, dayOf(dueAt))).toBe(true);
        expect(clippedTo(calendar, dayOf(dueAt), minuteOf(dueAt))).toBe(dueAt);
      }),
      runs,
    );
  });

  test("stays when a pause lies wholly outside office hours", () => {
    fc.assert(
      fc.property(
        calendars,
        hours,
        receptions,
        fc.nat({ max: 3000 }),
        fc.nat({ max: 600 }),
        (calendar, duration, receivedAt, wait, length) => {
          fc.pre(duration.amount > 0);
          const fromAt = receivedAt + wait;
          const pause = { fromAt, toAt: fromAt + length, effect: "pause" as const };
          fc.pre(nextOpening(calendar, fromAt) >= pause.toAt);
          const input = { receivedAt, cutOff: null, duration };
          expect(dueMoment(calendar, { ...input, interruptions: [pause] }).dueAt).toBe(
            dueMoment(calendar, { ...input, interruptions: [] }).dueAt,
          );
        },
      ),
      runs,
    );
  });

  test("depends on its question alone: asked again it is the same, in whatever order the pauses are told", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const backwards = { ...question, interruptions: question.interruptions.toReversed() };
        fc.pre(question.interruptions.every(({ from, to }) => from < to));
        const answer = answerLine(JSON.stringify(question));
        expect(answerLine(JSON.stringify(question))).toBe(answer);
        expect(answerLine(JSON.stringify(backwards))).toBe(answer);
      }),
      { numRuns: 150 },
    );
  });

  test("is not touched by a calendar corrected for dates after all it passed through or before the reception", () => {
    const dueOf = (question: object): string => JSON.parse(answerLine(JSON.stringify(question))).dueAt;
    const property = fc.property(questions, fc.integer({ min: 1, max: 60 }), (question, days) => {
      // A pause ends at the close of a day where the due moment before it was the opening of a later one.
      const passed = question.interruptions.flatMap(({ to }, place) => [
        to,
        dueOf({ ...question, interruptions: question.interruptions.slice(0, place) }),
      ]);
      const dueAt = dueOf(question);
      const lastAt = [dueAt, ...passed].sort().at(-1) ?? dueAt;
      const after = isoDateOf((epochDayFromIso(lastAt.slice(0, 10)) ?? 0) + days);
      const before = isoDateOf((epochDayFromIso(question.receivedAt.slice(0, 10)) ?? 0) - days);
      const { holidays } = question.calendar;
      const calendar = { ...question.calendar, holidays: [...holidays, after, before] };
      expect(dueOf({ ...question, calendar })).toBe(dueAt);
    });
    fc.assert(property, { numRuns: 200 });
  });
});

function uninterruptedDue(
  calendar: CompiledCalendar,
  duration: Duration,
  receivedAt: Moment,
  cutOff: number | null,
) {
  return dueMoment(calendar, { receivedAt, cutOff, duration, interruptions: [] }).dueAt;
}
