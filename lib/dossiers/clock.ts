import type { CompiledCalendar } from "#lib/deadlines/calendar.ts";
import { explainedDueMoment } from "#lib/deadlines/due.ts";
import type { Interruption } from "#lib/deadlines/interruptions.ts";
import { dateOfMoment, isoOfMoment, minuteFromClock, momentOfDate } from "#lib/deadlines/moment.ts";
import type { DeadlineReason } from "#lib/deadlines/reasons.ts";
import { addWorkingMinutes } from "#lib/deadlines/working-time.ts";
import type { ChannelTerms } from "#lib/procedures/content.ts";
import type { ProcessStep } from "#lib/processes/definition.ts";
import type { DossierEvent, PutUnder } from "./events.ts";
import type { FilingChannel } from "./lifecycle.ts";

/** What the clock of a dossier runs by: the time limit of the version it is under and the calendar. */
export type ClockRules = {
  calendar: CompiledCalendar;
  timeLimit: ChannelTerms["timeLimit"];
  cutOff: string | null;
};

export type DossierClock = { dueAt: Date; reasons: DeadlineReason[] };

/**
 * When a dossier is due and why: a function of its events, the calendar and the rules, and of nothing else.
 * null before reception, while the applicant is asked for something, and where the law sets no limit.
 */
export function clockOf(events: readonly DossierEvent[], rules: ClockRules): DossierClock | null {
  const received = events.find((event) => event.type === "received");
  if (!received || !rules.timeLimit) return null;
  const interruptions = interruptionsOf(events);
  if (!interruptions) return null;
  const { dueAt, explanation } = explainedDueMoment(rules.calendar, {
    receivedAt: momentOfDate(received.at),
    cutOff: rules.cutOff === null ? null : minuteFromClock(rules.cutOff),
    duration: { amount: rules.timeLimit.amount, unit: rules.timeLimit.unit },
    interruptions,
  });
  return { dueAt: dateOfMoment(dueAt), reasons: [...rulesChanged(events), ...explanation] };
}

/** Where another version of the procedure brought another time limit, which has counted since reception. */
function rulesChanged(events: readonly DossierEvent[]): DeadlineReason[] {
  return events.flatMap((event): DeadlineReason[] => {
    if (event.type !== "versionChanged") return [];
    const { before, after } = event.details;
    const limitOf = ({ timeLimit }: PutUnder) =>
      timeLimit && { amount: timeLimit.amount, unit: timeLimit.unit };
    const changedAt = isoOfMoment(momentOfDate(event.at));
    return [{ kind: "ruleChanged", changedAt, former: limitOf(before), now: limitOf(after) }];
  });
}

/** The supplements that stopped the clock, ended; null while one is still open. */
function interruptionsOf(events: readonly DossierEvent[]): Interruption[] | null {
  const interruptions: Interruption[] = [];
  let open: { fromAt: number; effect: "pause" | "restart" } | null = null;
  for (const event of events) {
    if (event.type === "supplementRequested" && event.details.effect !== "none")
      open = { fromAt: momentOfDate(event.at), effect: event.details.effect };
    if (event.type === "supplementAnswered" && open) {
      interruptions.push({ ...open, toAt: momentOfDate(event.at) });
      open = null;
    }
  }
  return open ? null : interruptions;
}

/** When a step that begins now must be done; null for steps whose time does not count. */
export function stepDueAt(
  calendar: CompiledCalendar,
  step: ProcessStep,
  { now, channel }: { now: Date; channel: FilingChannel },
): Date | null {
  if (!step.counted) return null;
  const isOnline = channel === "online" || channel === "api";
  const minutes = (isOnline ? step.onlineWorkingMinutes : undefined) ?? step.workingMinutes;
  return dateOfMoment(addWorkingMinutes(calendar, momentOfDate(now), minutes));
}
