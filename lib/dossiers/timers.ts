import type { ProcessDefinition, ProcessStep } from "#lib/processes/definition.ts";
import { stepOf } from "#lib/processes/steps.ts";
import type { Desk, DossierEvent } from "./events.ts";

type Timer = NonNullable<Desk["timers"]>[number];

/** The timers of the desk a dossier lies on that have not gone off, soonest first. */
export function timersLeft(events: readonly DossierEvent[]): Timer[] {
  const came = events.findLastIndex((event) => "desk" in event.details);
  const details = events[came]?.details;
  const timers = details && "desk" in details ? (details.desk.timers ?? []) : [];
  const gone = events
    .slice(came)
    .flatMap((event) => (event.type === "timerWent" ? [event.details.index] : []));
  return timers
    .filter(({ index }) => !gone.includes(index))
    .sort((one, other) => one.at.localeCompare(other.at));
}

/** A timer whose time has come: what it does, and when the next one goes off. */
export type TimerDue = Pick<NonNullable<ProcessStep["timers"]>[number], "effect" | "to"> & {
  index: number;
  at: Date;
  next: string | null;
};

/** The timer that goes off now, or null. One at a time: what it does may bring the dossier to another desk. */
export function timerDue(
  events: readonly DossierEvent[],
  process: ProcessDefinition,
  now: Date,
): TimerDue | null {
  const [first, second] = timersLeft(events);
  const stepKey = deskStep(events);
  if (!first || stepKey === null || new Date(first.at) > now) return null;
  const timer = stepOf(process, stepKey).timers?.[first.index];
  if (!timer) return null;
  const { effect, to } = timer;
  const due = { effect, index: first.index, at: new Date(first.at), next: second?.at ?? null };
  return to === undefined ? due : { ...due, to };
}

function deskStep(events: readonly DossierEvent[]): string | null {
  const last = events.findLast((event) => "desk" in event.details);
  return last && "desk" in last.details ? last.details.desk.stepKey : null;
}
