import type { CompiledCalendar } from "./calendar.ts";
import { explain } from "./explain.ts";
import { type DeadlineInput, type Leg, legsOf } from "./interruptions.ts";
import type { Moment } from "./moment.ts";
import type { DeadlineReason } from "./reasons.ts";

/** `startAt` is where the running count began: the reception, or the last restart. */
export type DueMoment = { startAt: Moment; dueAt: Moment };

/** When something is due. Depends on its arguments only, so the event log always gives the same moment again. */
export function dueMoment(calendar: CompiledCalendar, input: DeadlineInput): DueMoment {
  return summaryOf(legsOf(calendar, input));
}

/** The same moment with "why this date"; the explanation costs several times the moment itself. */
export function explainedDueMoment(
  calendar: CompiledCalendar,
  input: DeadlineInput,
): DueMoment & { explanation: DeadlineReason[] } {
  const legs = legsOf(calendar, input);
  return { ...summaryOf(legs), explanation: explain(calendar, input, legs) };
}

function summaryOf(legs: readonly [Leg, ...Leg[]]): DueMoment {
  let startAt: Moment = 0;
  let dueAt: Moment = 0;
  for (const leg of legs) {
    if (leg.kind === "counted") startAt = leg.startAt;
    dueAt = leg.dueAt;
  }
  return { startAt, dueAt };
}
