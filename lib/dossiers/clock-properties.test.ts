import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileCalendar } from "#lib/deadlines/calendar.ts";
import { dateOfMoment, momentOfDate } from "#lib/deadlines/moment.ts";
import { addWorkingMinutes, workingMinutesBetween } from "#lib/deadlines/working-time.ts";
import { type ClockRules, clockOf } from "./clock.ts";
import type { Desk, DossierEvent } from "./events.ts";
import { stepMinutesLeft } from "./step-clock.ts";

const hours = [
  ["07:30", "11:30"],
  ["13:30", "17:30"],
] as const;
const calendar = compileCalendar({
  sessions: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours },
  holidays: ["2027-03-08", "2027-04-30"],
  makeUpDays: [{ date: "2027-03-13", like: 1 }],
});
const begins = momentOfDate(new Date("2027-03-01T02:10:00Z"));
const at = (workingMinutes: number) => dateOfMoment(addWorkingMinutes(calendar, begins, workingMinutes));
const minutesTo = (date: Date) => workingMinutesBetween(calendar, begins, momentOfDate(date));

/** What happens at a desk: so many minutes of work, then on to the next, or a stretch in which both clocks stand still. */
const stretch = fc.oneof(
  fc.record({ kind: fc.constant("work" as const), minutes: fc.integer({ min: 1, max: 900 }) }),
  fc.constant({ kind: "forwarded" as const, minutes: 0 }),
  fc.record({
    kind: fc.constantFrom("supplement" as const, "consultation" as const, "applicant" as const),
    minutes: fc.integer({ min: 0, max: 3000 }),
  }),
);

type Stretch = { kind: "work" | "forwarded" | "supplement" | "consultation" | "applicant"; minutes: number };

const stretches: fc.Arbitrary<Stretch[]> = fc.array(stretch, { maxLength: 25 });
const worked = (given: readonly Stretch[]) => total(given, ({ kind }) => kind === "work");
const paused = (given: readonly Stretch[]) =>
  total(given, ({ kind }) => kind !== "work" && kind !== "forwarded");
const total = (given: readonly Stretch[], isMeant: (each: Stretch) => boolean) =>
  given.filter(isMeant).reduce((sum, { minutes }) => sum + minutes, 0);

type Told = { type: DossierEvent["type"]; details?: object; desk?: object; isNext?: true };

/** The event with which a stretch begins, and the one with which it ends. `isNext`: at the next step. */
const toldBy: { readonly [kind in Stretch["kind"]]: { before?: Told; after?: Told } } = {
  work: {},
  forwarded: { before: { type: "forwarded", isNext: true } },
  applicant: {
    before: { type: "forwarded", desk: { stepDueAt: null, stopsClock: true }, isNext: true },
    after: { type: "forwarded", isNext: true },
  },
  supplement: {
    before: { type: "supplementRequested", details: { effect: "pause" }, desk: { stepDueAt: null } },
    after: { type: "supplementAnswered" },
  },
  consultation: {
    before: { type: "consulted", details: { consultationId: "1", pauses: true }, desk: { stepDueAt: null } },
    after: { type: "consultationAnswered", details: { consultationId: "1" } },
  },
};

/** The history of a dossier in which these stretches follow its reception, and the working minute at which it is now. */
function historyOf(given: readonly Stretch[]): { events: DossierEvent[]; minute: number } {
  const events: DossierEvent[] = [];
  let minute = 0;
  let step = 1;
  const happens = (told: Told | undefined) => {
    if (!told) return;
    if (told.isNext) step += 1;
    const details = { ...told.details, desk: { ...deskOf(step), ...told.desk } };
    events.push({ type: told.type, at: at(minute), details } as never);
  };
  happens({ type: "received", details: { dueAt: null } });
  for (const { kind, minutes } of given) {
    happens(toldBy[kind].before);
    minute += minutes;
    happens(toldBy[kind].after);
  }
  return { events, minute };
}

function deskOf(step: number): Desk {
  const holder = { holderAgencyId: "a", holderRole: "caseOfficer", holderId: null } as const;
  return { stepKey: `step${step}`, ...holder, stepDueAt: "2027-03-01T02:10:00Z" };
}

/** More than any step takes here. */
const budget = 1_000_000;

/** Minutes each step has used up by its own clock when it was left, or until now. */
function stepsSpent({ events, minute }: ReturnType<typeof historyOf>): number[] {
  const leaving = events.flatMap((event, place) => {
    const next = events[place + 1];
    const isLeft = next === undefined || keyOf(next) !== keyOf(event);
    return isLeft ? [{ until: events.slice(0, place + 1), leftAt: next?.at ?? at(minute) }] : [];
  });
  return leaving.map(({ until, leftAt }) => budget - stepMinutesLeft(until, budget, calendar, leftAt));
}

const keyOf = ({ details }: DossierEvent) => ("desk" in details ? details.desk.stepKey : null);

/** A time limit that the work fits in: what begins after the due moment moves it no more. */
function rulesFor(given: readonly Stretch[], unit: "workingHour" | "workingDay", spare: number): ClockRules {
  const amount = Math.ceil(worked(given) / (unit === "workingHour" ? 60 : 480)) + spare;
  return { calendar, timeLimit: { amount, unit, assumed: false }, cutOff: null };
}

const minutesIn = ({ timeLimit }: ClockRules) =>
  (timeLimit?.amount ?? 0) * (timeLimit?.unit === "workingDay" ? 480 : 60);
const anyRules = fc.tuple(
  fc.constantFrom("workingHour" as const, "workingDay" as const),
  fc.integer({ min: 1, max: 9 }),
);

describe("the clocks of a dossier, over any history", () => {
  test("the steps together have used up exactly what the whole has", () => {
    fc.assert(
      fc.property(stretches, anyRules, (given, [unit, spare]) => {
        const history = historyOf(given);
        const rules = rulesFor(given, unit, spare);
        const spent = stepsSpent(history).reduce((sum, minutes) => sum + minutes, 0);
        const dueAt = clockOf(history.events, rules)?.dueAt;
        expect(spent).toBe(worked(given));
        expect(dueAt && minutesTo(dueAt) - history.minute).toBe(minutesIn(rules) - spent);
      }),
    );
  });

  test("a pause of any length moves what is due by its own length, and takes nothing from any step", () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 25, maxLength: 25 });
    fc.assert(
      fc.property(stretches, lengths, anyRules, (given, others, [unit, spare]) => {
        const other = given.map((each, place) =>
          each.kind === "work" || each.kind === "forwarded" ? each : { ...each, minutes: others[place] ?? 0 },
        );
        const rules = rulesFor(given, unit, spare);
        const [one, two] = [historyOf(given), historyOf(other)];
        expect(stepsSpent(two)).toEqual(stepsSpent(one));
        for (const [history, stretched] of [[one, given] as const, [two, other] as const]) {
          const dueAt = clockOf(history.events, rules)?.dueAt;
          expect(dueAt && minutesTo(dueAt)).toBe(minutesIn(rules) + paused(stretched));
        }
      }),
    );
  });
});
