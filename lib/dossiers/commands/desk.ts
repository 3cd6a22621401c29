import type { CompiledCalendar } from "#lib/deadlines/calendar.ts";
import { dateOfMoment, momentOfDate } from "#lib/deadlines/moment.ts";
import { officeCalendar } from "#lib/deadlines/queries/office-calendar.ts";
import { addWorkingMinutes } from "#lib/deadlines/working-time.ts";
import type { Context } from "#lib/platform/context.ts";
import type { ProcessStep } from "#lib/processes/definition.ts";
import { agencyOf, holderAgency, type Organisations, standsStill, stepOf } from "#lib/processes/steps.ts";
import { clockOf } from "../clock.ts";
import type { Desk, DossierEvent } from "../events.ts";
import { clockRules } from "../queries/clock-rules.ts";
import { eventsOf, type LockedDossier } from "../queries/lock-dossier.ts";
import { organisationsOf } from "../queries/offices.ts";
import { budgetOf, stepDueAt, stepMinutesLeft } from "../step-clock.ts";
import { timersLeft } from "../timers.ts";

type Going = { context: Context; dossier: LockedDossier };

/** What an event that brings a dossier to a desk says: the desk, and the due moment where the event changes it. */
export type Coming = { desk: Desk; dueAt?: string | null };

/**
 * The desk a dossier comes to at a step: whose it is, and until when. At a step that is not the office's own the time
 * limit stands still; leaving it, what was left is counted on.
 */
export async function comingTo(
  { context, dossier }: Going,
  stepKey: string,
  holderId: string | null = null,
): Promise<Coming> {
  const step = stepOf(dossier.process, stepKey);
  const calendar = await officeCalendar(context);
  const desk = deskOf(step, {
    ...dossier,
    calendar,
    now: context.now,
    organisations: await organisationsOf(context, dossier),
  });
  const isStopped = desk.stopsClock ?? false;
  const wasStopped = dossier.stepKey !== null && standsStill(stepOf(dossier.process, dossier.stepKey));
  const due =
    isStopped === wasStopped ? {} : { dueAt: isStopped ? null : await dueAfter({ context, dossier }, desk) };
  return { desk: { ...desk, holderId }, ...due };
}

type Arrival = {
  channel: LockedDossier["channel"];
  receivedAt: Date | null;
  finishedAt: Date | null;
  dueAt: Date | null;
  calendar: CompiledCalendar;
  organisations: Organisations;
  now: Date;
};

/** The desk of a step that begins now, on nobody's name. */
export function deskOf(step: ProcessStep, arrival: Arrival): Desk {
  const { calendar, organisations, now, channel } = arrival;
  const { others = [], timers = [], holder } = step;
  const isOut = arrival.receivedAt !== null && arrival.finishedAt === null && standsStill(step);
  const until = (minutes: number) =>
    dateOfMoment(addWorkingMinutes(calendar, momentOfDate(now), minutes)).toISOString();
  return {
    stepKey: step.key,
    holderAgencyId: holderAgency(step, organisations),
    holderRole: holder.role,
    holderId: null,
    stepDueAt: step.counted ? withinLimit(stepDueAt(calendar, now, budgetOf(step, channel)), arrival) : null,
    ...(isOut && { stopsClock: true as const }),
    ...(others.length > 0 && {
      others: others.map((other) => ({
        agencyId: agencyOf(other, organisations),
        role: other.role,
        part: other.part,
      })),
    }),
    ...(timers.length > 0 && {
      timers: timers.map(({ afterWorkingMinutes }, index) => ({ index, at: until(afterWorkingMinutes) })),
    }),
  };
}

/** No step lasts longer than the dossier: hours of a step may run longer than days of the whole. */
function withinLimit(stepDue: Date, { dueAt, now }: { dueAt: Date | null; now: Date }): string {
  const isCapped = dueAt !== null && dueAt > now && dueAt < stepDue;
  return (isCapped ? dueAt : stepDue).toISOString();
}

/** The desk a dossier already lies on, as it last came there, with nothing changed. */
export async function sameDesk({ context, dossier }: Going): Promise<Desk> {
  const events = await eventsOf(context.db, dossier.id);
  const { timers: _, ...desk } = lastDesk(events).desk;
  const timers = timersLeft(events);
  return {
    ...desk,
    holderId: dossier.holderId,
    // A calendar that changed moved the end of the step, and left the desk as it was.
    stepDueAt: dossier.stepDueAt?.toISOString() ?? null,
    // What went off does not go off again.
    ...(timers.length > 0 && { timers }),
  };
}

/** The same desk, its clock running on with what is left of the step once `event` has happened. */
export async function resumedDesk(
  going: Going,
  event: Pick<DossierEvent, "type"> & { details: object },
): Promise<Coming> {
  const { context, dossier } = going;
  const desk = await sameDesk(going);
  const step = stepOf(dossier.process, desk.stepKey);
  const calendar = await officeCalendar(context);
  const stopped = { ...desk, stepDueAt: null };
  const happening = {
    ...event,
    details: { ...event.details, desk: stopped },
    at: context.now,
  } as DossierEvent;
  const events = [...(await eventsOf(context.db, dossier.id)), happening];
  const dueAt = clockOf(events, await clockRules(context, dossier))?.dueAt ?? null;
  const left = stepMinutesLeft(events, budgetOf(step, dossier.channel), calendar, context.now);
  const stepDue = step.counted
    ? withinLimit(stepDueAt(calendar, context.now, left), { dueAt, now: context.now })
    : null;
  return { desk: { ...desk, stepDueAt: stepDue }, dueAt: dueAt?.toISOString() ?? null };
}

async function dueAfter({ context, dossier }: Going, desk: Desk): Promise<string | null> {
  const leaving = { type: "forwarded", details: { desk }, at: context.now } as unknown as DossierEvent;
  const events = [...(await eventsOf(context.db, dossier.id)), leaving];
  return clockOf(events, await clockRules(context, dossier))?.dueAt.toISOString() ?? null;
}

function lastDesk(events: readonly DossierEvent[]): { desk: Desk } {
  const last = events.findLast((event) => "desk" in event.details);
  if (!last || !("desk" in last.details)) throw new Error("a dossier without a desk has no actions");
  return last.details;
}
