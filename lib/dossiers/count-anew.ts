import { type ClockRules, clockOf } from "./clock.ts";
import type { Desk, DossierEvent, EventType } from "./events.ts";
import { stepDueAt, stepMinutesLeft } from "./step-clock.ts";

/** The two moments a calendar decides: when a dossier is due, and when its step must be done. */
export type DueMoments = { dueAt: Date | null; stepDueAt: Date | null };

/** Events after which a step goes on with what is left of it, within the new due moment rather than the former. */
const resumptions: readonly EventType[] = ["supplementAnswered", "consultationAnswered", "consultationEnded"];

/** Both moments of an open dossier as its events and the rules give them; `budget` is that of its step. */
export function countedAnew(events: readonly DossierEvent[], rules: ClockRules, budget: number): DueMoments {
  return {
    dueAt: clockOf(events, rules)?.dueAt ?? null,
    stepDueAt: stepEnd(events, rules, budget),
  };
}

/** The end of the step: its minutes left when its clock last began to run, counted from then. */
function stepEnd(events: readonly DossierEvent[], rules: ClockRules, budget: number): Date | null {
  const began = lastStart(events);
  const event = events[began];
  if (!event) return null;
  const before = [...events.slice(0, began), stopped(event)];
  const left = stepMinutesLeft(before, budget, rules.calendar, event.at);
  const end = stepDueAt(rules.calendar, event.at, left);
  const promised = clockOf(events.slice(0, resumptions.includes(event.type) ? began + 1 : began), rules);
  const isWithin = promised === null || promised.dueAt <= event.at || promised.dueAt >= end;
  return isWithin ? end : promised.dueAt;
}

/** Where the clock of the step began to run for the last time; -1 while it stands still. */
function lastStart(events: readonly DossierEvent[]): number {
  let start = -1;
  let stepKey: string | null = null;
  for (const [place, event] of events.entries()) {
    const desk = deskOf(event);
    if (!desk) continue;
    const isNew = desk.stepKey !== stepKey || event.type === "returnedToStep";
    if (desk.stepDueAt === null) start = -1;
    else if (isNew || start === -1 || resumptions.includes(event.type)) start = place;
    stepKey = desk.stepKey;
  }
  return start;
}

/** The event as if its clock had not begun to run. */
function stopped(event: DossierEvent): DossierEvent {
  const desk = deskOf(event);
  if (!desk) return event;
  return { ...event, details: { ...event.details, desk: { ...desk, stepDueAt: null } } } as DossierEvent;
}

function deskOf({ details }: DossierEvent): Desk | null {
  return "desk" in details ? details.desk : null;
}

/**
 * What a change of the calendar moves: the moments that come out otherwise by it than by the former one. What came about
 * in another way stays as it is; null where nothing moves.
 */
export function movedBy(kept: DueMoments, former: DueMoments, now: DueMoments): DueMoments | null {
  const moved = {
    dueAt: isSame(former.dueAt, now.dueAt) ? kept.dueAt : now.dueAt,
    stepDueAt: isSame(former.stepDueAt, now.stepDueAt) ? kept.stepDueAt : now.stepDueAt,
  };
  return isSame(kept.dueAt, moved.dueAt) && isSame(kept.stepDueAt, moved.stepDueAt) ? null : moved;
}

function isSame(one: Date | null, other: Date | null): boolean {
  return one?.getTime() === other?.getTime();
}
