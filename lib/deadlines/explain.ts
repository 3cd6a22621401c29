import { type CompiledCalendar, isWorkingDay, sessionsOn } from "./calendar.ts";
import { landingDay, workingMinutesOf } from "./duration.ts";
import { civilDateOf, type EpochDay, isoDateOf, weekdayOf } from "./epoch-day.ts";
import type { DeadlineInput, Leg } from "./interruptions.ts";
import { clockOf, dayOf, isoOfMoment, type Moment, minuteOf } from "./moment.ts";
import type { DayOffReason, DeadlineReason, StartMovedReason } from "./reasons.ts";
import { isAfterCutOff } from "./start.ts";
import { workingDaysBetween } from "./working-time.ts";

type CountedLeg = Extract<Leg, { kind: "counted" }>;
type PausedLeg = Extract<Leg, { kind: "paused" }>;

/** Days off named one by one in a leg; a limit of years would drown the reader in weekends. */
const namedDaysOff = 100;

/** Puts the legs of a clock into reasons, in the order things happened; the due moment comes last. */
export function explain(
  calendar: CompiledCalendar,
  input: DeadlineInput,
  legs: readonly [Leg, ...Leg[]],
): DeadlineReason[] {
  const reasons = legs.flatMap((leg, index) => reasonsOf(calendar, input, leg, input.interruptions[index - 1]));
  const dueAt = legs.at(-1)?.dueAt ?? legs[0].dueAt;
  return [...reasons, { kind: "due", dueAt: isoOfMoment(dueAt) }];
}
