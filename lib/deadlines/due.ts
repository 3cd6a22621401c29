import type { CompiledCalendar } from "./calendar.ts";
import { explain } from "./explain.ts";
import { type DeadlineInput, firstLeg, legAfter, legsOf } from "./interruptions.ts";
import type { Moment } from "./moment.ts";
import type { DeadlineReason } from "./reasons.ts";

/** `startAt` is where the running count began: at reception, or at the last restart. */
export type DueMoment = { startAt: Moment; dueAt: Moment };

/** When something is due. Depends on its arguments only, so an event log always gives the same moment again. */
export function dueMoment(calendar: CompiledCalendar, input: DeadlineInput): DueMoment {
  let leg = firstLeg(calendar, input);
  for (const interruption of input.interruptions) leg = legAfter(calendar, input, leg, interruption);
  return { startAt: leg.startAt, dueAt: leg.dueAt };
}

/** The same moment with "why this date"; explaining costs several times the moment itself. */
export function explainedDueMoment(
  calendar: CompiledCalendar,
  input: DeadlineInput,
): DueMoment & { explanation: DeadlineReason[] } {
  const legs = legsOf(calendar, input);
  return { ...dueMoment(calendar, input), explanation: explain(calendar, input, legs) };
}
