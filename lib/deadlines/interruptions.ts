import type { CompiledCalendar } from "./calendar.ts";
import { type Duration, endOfDuration } from "./duration.ts";
import type { MinuteOfDay, Moment } from "./moment.ts";
import { startMoment } from "./start.ts";
import { addWorkingMinutes, nextOpening, workingMinutesBetween } from "./working-time.ts";

export const interruptionEffects = ["pause", "restart"] as const;

/** A stretch in which the clock stood still, ended: one that is still open has no due moment yet. */
export type Interruption = {
  readonly fromAt: Moment;
  readonly toAt: Moment;
  readonly effect: (typeof interruptionEffects)[number];
};

/** Everything a due moment depends on besides the calendar. Interruptions in time order, not overlapping. */
export type DeadlineInput = {
  readonly receivedAt: Moment;
  readonly cutOff: MinuteOfDay | null;
  readonly duration: Duration;
  readonly interruptions: readonly Interruption[];
};

/** One stretch of a clock's story; the due moment reached so far is that of the last leg. */
export type Leg = { readonly dueAt: Moment } & (
  | { readonly kind: "counted"; readonly receivedAt: Moment; readonly startAt: Moment }
  | {
      readonly kind: "paused";
      readonly interruption: Interruption;
      readonly resumedAt: Moment;
      readonly workingMinutesLeft: number;
    }
  | { readonly kind: "ignored"; readonly interruption: Interruption }
);

/** The story of a clock: the first count, then one leg for each interruption and one for each new beginning. */
export function legsOf(calendar: CompiledCalendar, input: DeadlineInput): [Leg, ...Leg[]] {
  const first = countedFrom(calendar, input, input.receivedAt);
  const legs: [Leg, ...Leg[]] = [first];
  let { dueAt } = first;
  for (const interruption of input.interruptions) {
    const leg = legAfter(calendar, input, interruption, dueAt);
    legs.push(leg);
    dueAt = leg.dueAt;
  }
  return legs;
}

function legAfter(
  calendar: CompiledCalendar,
  input: DeadlineInput,
  interruption: Interruption,
  dueAt: Moment,
): Leg {
  if (interruption.fromAt >= dueAt) return { kind: "ignored", interruption, dueAt };
  switch (interruption.effect) {
    case "restart":
      return countedFrom(calendar, input, interruption.toAt);
    case "pause":
      return pausedBy(calendar, interruption, dueAt);
  }
}

function countedFrom(calendar: CompiledCalendar, { cutOff, duration }: DeadlineInput, receivedAt: Moment) {
  const startAt = startMoment(calendar, receivedAt, cutOff);
  const dueAt = endOfDuration(calendar, startAt, duration);
  return { kind: "counted", receivedAt, startAt, dueAt } as const;
}

/** What was left is worked off from the end of the pause; its end knows no cut-off. */
function pausedBy(calendar: CompiledCalendar, interruption: Interruption, dueSoFarAt: Moment): Leg {
  const workingMinutesLeft = workingMinutesBetween(calendar, interruption.fromAt, dueSoFarAt);
  const resumedAt = nextOpening(calendar, interruption.toAt);
  const dueAt = addWorkingMinutes(calendar, resumedAt, workingMinutesLeft);
  return { kind: "paused", interruption, resumedAt, workingMinutesLeft, dueAt };
}
