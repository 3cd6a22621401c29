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

/** One stretch of a clock's story: where the running count began, and the due moment reached so far. */
export type Leg = { readonly startAt: Moment; readonly dueAt: Moment } & (
  | { readonly kind: "received"; readonly receivedAt: Moment }
  | { readonly kind: "restarted"; readonly interruption: Interruption }
  | {
      readonly kind: "paused";
      readonly interruption: Interruption;
      readonly resumedAt: Moment;
      readonly workingMinutesLeft: number;
    }
  | { readonly kind: "ignored"; readonly interruption: Interruption }
);

/** The story of a clock: the first count, then one leg for each interruption. */
export function legsOf(calendar: CompiledCalendar, input: DeadlineInput): [Leg, ...Leg[]] {
  let leg = firstLeg(calendar, input);
  const legs: [Leg, ...Leg[]] = [leg];
  for (const interruption of input.interruptions) {
    leg = legAfter(calendar, input, leg, interruption);
    legs.push(leg);
  }
  return legs;
}

export function firstLeg(calendar: CompiledCalendar, input: DeadlineInput): Leg {
  const { receivedAt } = input;
  return { kind: "received", receivedAt, ...countedFrom(calendar, input, receivedAt) };
}

/** What an interruption makes of the clock so far; one that begins at the due moment or later, nothing. */
export function legAfter(
  calendar: CompiledCalendar,
  input: DeadlineInput,
  { startAt, dueAt }: Leg,
  interruption: Interruption,
): Leg {
  if (interruption.fromAt >= dueAt) return { kind: "ignored", interruption, startAt, dueAt };
  switch (interruption.effect) {
    case "restart":
      return { kind: "restarted", interruption, ...countedFrom(calendar, input, interruption.toAt) };
    case "pause":
      return { kind: "paused", interruption, startAt, ...resumedAfter(calendar, interruption, dueAt) };
  }
}

function countedFrom(calendar: CompiledCalendar, { cutOff, duration }: DeadlineInput, receivedAt: Moment) {
  const startAt = startMoment(calendar, receivedAt, cutOff);
  return { startAt, dueAt: endOfDuration(calendar, startAt, duration) };
}

/** What was left is worked off from the end of the pause, which knows no cut-off. */
function resumedAfter(calendar: CompiledCalendar, { fromAt, toAt }: Interruption, dueSoFarAt: Moment) {
  const workingMinutesLeft = workingMinutesBetween(calendar, fromAt, dueSoFarAt);
  const resumedAt = nextOpening(calendar, toAt);
  return { resumedAt, workingMinutesLeft, dueAt: addWorkingMinutes(calendar, resumedAt, workingMinutesLeft) };
}
