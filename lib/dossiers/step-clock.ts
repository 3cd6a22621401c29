import type { CompiledCalendar } from "#lib/deadlines/calendar.ts";
import { dateOfMoment, momentOfDate } from "#lib/deadlines/moment.ts";
import { addWorkingMinutes, workingMinutesBetween } from "#lib/deadlines/working-time.ts";
import type { ProcessStep } from "#lib/processes/definition.ts";
import type { Desk, DossierEvent } from "./events.ts";
import type { FilingChannel } from "./lifecycle.ts";

/** The working minutes a step has for a dossier filed this way. */
export function budgetOf(step: ProcessStep, channel: FilingChannel): number {
  const isOnline = channel === "online" || channel === "api";
  return (isOnline ? step.onlineWorkingMinutes : undefined) ?? step.workingMinutes;
}

/** When a step with so many working minutes left must be done; none left: now. */
export function stepDueAt(calendar: CompiledCalendar, now: Date, workingMinutes: number): Date {
  return dateOfMoment(addWorkingMinutes(calendar, momentOfDate(now), workingMinutes));
}

/**
 * Working minutes left at `at` of the step these events end at, never below 0: its budget, less what was worked since the
 * dossier came there, without the stretches in which its clock stood still. A supplement that restarts the time limit
 * gives the step its whole budget again.
 */
export function stepMinutesLeft(
  events: readonly DossierEvent[],
  budget: number,
  calendar: CompiledCalendar,
  at: Date,
): number {
  let stepKey: string | null = null;
  let left = budget;
  let runningSince: Date | null = null;
  let restarts = false;
  for (const event of events) {
    const desk = deskOf(event);
    if (!desk) continue;
    const comesAnew = desk.stepKey !== stepKey || event.type === "returnedToStep";
    if (event.type === "supplementRequested") restarts = event.details.effect === "restart";
    if (comesAnew || (event.type === "supplementAnswered" && restarts)) left = budget;
    else left -= worked(calendar, runningSince, event.at);
    stepKey = desk.stepKey;
    runningSince = desk.stepDueAt === null ? null : event.at;
  }
  return Math.max(0, left - worked(calendar, runningSince, at));
}

function worked(calendar: CompiledCalendar, since: Date | null, until: Date): number {
  return since === null ? 0 : workingMinutesBetween(calendar, momentOfDate(since), momentOfDate(until));
}

function deskOf({ details }: DossierEvent): Desk | null {
  return "desk" in details ? details.desk : null;
}
