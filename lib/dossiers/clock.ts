import type { CompiledCalendar } from "#lib/deadlines/calendar.ts";
import { explainedDueMoment } from "#lib/deadlines/due.ts";
import type { Interruption } from "#lib/deadlines/interruptions.ts";
import {
  dateOfMoment,
  isoOfMoment,
  type Moment,
  minuteFromClock,
  momentOfDate,
} from "#lib/deadlines/moment.ts";
import type { DeadlineReason } from "#lib/deadlines/reasons.ts";
import { addWorkingMinutes, workingMinutesBetween } from "#lib/deadlines/working-time.ts";
import type { ChannelTerms } from "#lib/procedures/content.ts";
import type { DossierEvent, PutUnder } from "./events.ts";

/** What the clock of a dossier runs by: the time limit of the version it is under and the calendar. */
export type ClockRules = {
  calendar: CompiledCalendar;
  timeLimit: ChannelTerms["timeLimit"];
  cutOff: string | null;
};

export type DossierClock = { dueAt: Date; reasons: DeadlineReason[] };

/**
 * When a dossier is due and why: a function of its events, the calendar and the rules, and of nothing else.
 * null before reception, while the clock stands still, and where the law sets no limit.
 */
export function clockOf(events: readonly DossierEvent[], rules: ClockRules): DossierClock | null {
  const received = events.find((event) => event.type === "received");
  if (!received || !rules.timeLimit) return null;
  const interruptions = interruptionsOf(events);
  if (!interruptions) return null;
  const { calendar } = rules;
  const { dueAt, explanation } = explainedDueMoment(calendar, {
    receivedAt: momentOfDate(received.at),
    cutOff: rules.cutOff === null ? null : minuteFromClock(rules.cutOff),
    duration: { amount: rules.timeLimit.amount, unit: rules.timeLimit.unit },
    interruptions,
  });
  const reasons = [...rulesChanged(events), ...explanation];
  const longer = extensionOf(events);
  if (!longer) return { dueAt: dateOfMoment(dueAt), reasons };
  const workingMinutes = workingMinutesBetween(calendar, instant(longer.former), instant(longer.appointedAt));
  const extendedTo = addWorkingMinutes(calendar, dueAt, workingMinutes);
  const reason: DeadlineReason = {
    kind: "extended",
    workingMinutes,
    fromAt: isoOfMoment(dueAt),
    toAt: isoOfMoment(extendedTo),
  };
  return { dueAt: dateOfMoment(extendedTo), reasons: [...reasons, reason] };
}

function instant(iso: string): Moment {
  return momentOfDate(new Date(iso));
}

/** The new appointment, unless everything began anew after it. It is so many working minutes more, whatever else moves. */
function extensionOf(events: readonly DossierEvent[]) {
  const at = events.findIndex(({ type }) => type === "extended");
  const extended = events[at];
  if (extended?.type !== "extended" || !extended.details.isInTime) return null;
  const beganAnew = events
    .slice(at)
    .some((event) => event.type === "supplementRequested" && event.details.effect === "restart");
  return beganAnew ? null : extended.details;
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

/** The stretches in which the clock stood still, ended; null while one is still open. */
function interruptionsOf(events: readonly DossierEvent[]): Interruption[] | null {
  const ended: Interruption[] = [];
  let open: Standing | null = null;
  let stoppers = noStoppers;
  // Before reception nothing runs that could stand still.
  for (const event of events.slice(events.findIndex(({ type }) => type === "received"))) {
    stoppers = stoppersAfter(stoppers, event);
    const effect = effectOf(stoppers);
    const at = momentOfDate(event.at);
    if (!effect && open) ended.push({ ...open, toAt: at });
    open = effect && standing(open, effect, at);
  }
  return open ? null : ended;
}

/** What began as a pause begins everything anew once a supplement says so. */
function standing(open: Standing | null, effect: Interruption["effect"], fromAt: Moment): Standing {
  return open ? { ...open, effect: open.effect === "restart" ? "restart" : effect } : { fromAt, effect };
}

type Standing = Omit<Interruption, "toAt">;

/** What keeps a clock from running: it stands still while one of them is there. */
export type Stoppers = {
  supplement: Interruption["effect"] | null;
  /** At a step of the applicant, or one that waits. */
  isOutside: boolean;
  /** Opinions asked for that the law lets the clock wait for. */
  consultations: readonly string[];
};

/** The clock runs. */
export const noStoppers: Stoppers = { supplement: null, isOutside: false, consultations: [] };

/** What keeps the clock from running after one more event. */
export function stoppersAfter(stoppers: Stoppers, event: DossierEvent): Stoppers {
  const { details } = event;
  const after = "desk" in details ? { ...stoppers, isOutside: details.desk.stopsClock ?? false } : stoppers;
  switch (event.type) {
    case "supplementRequested":
      return { ...after, supplement: event.details.effect === "none" ? null : event.details.effect };
    case "supplementAnswered":
      return { ...after, supplement: null };
    case "consulted":
      return event.details.pauses
        ? { ...after, consultations: [...after.consultations, event.details.consultationId] }
        : after;
    case "consultationAnswered":
    case "consultationEnded": {
      const { consultationId } = event.details;
      return { ...after, consultations: after.consultations.filter((id) => id !== consultationId) };
    }
    default:
      return after;
  }
}

/** What standing still does to the time limit; null while it runs. */
export function effectOf({ supplement, isOutside, consultations }: Stoppers): Interruption["effect"] | null {
  return supplement ?? (isOutside || consultations.length > 0 ? "pause" : null);
}
