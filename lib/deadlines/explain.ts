import type { CompiledCalendar } from "./calendar.ts";
import { daysPassed, startMovedReason } from "./explain-days.ts";
import { lengthReasons } from "./explain-length.ts";
import type { DeadlineInput, Leg } from "./interruptions.ts";
import { clockOf, dayOf, isoOfMoment, type Moment } from "./moment.ts";
import type { DeadlineReason } from "./reasons.ts";

type LegOf<Kind extends Leg["kind"]> = Extract<Leg, { kind: Kind }>;

/** Puts the legs of a clock into reasons, in the order things happened; the due moment comes last. */
export function explain(
  calendar: CompiledCalendar,
  input: DeadlineInput,
  legs: readonly [Leg, ...Leg[]],
): DeadlineReason[] {
  const { dueAt } = legs.at(-1) ?? legs[0];
  return [
    ...legs.flatMap((leg) => reasonsOf(calendar, input, leg)),
    { kind: "due", dueAt: isoOfMoment(dueAt) },
  ];
}

function reasonsOf(calendar: CompiledCalendar, input: DeadlineInput, leg: Leg): DeadlineReason[] {
  switch (leg.kind) {
    case "received":
      return countReasons(calendar, input, leg.receivedAt, leg);
    case "restarted":
      return [
        { kind: "restarted", ...stretchOf(leg) },
        ...countReasons(calendar, input, leg.interruption.toAt, leg),
      ];
    case "paused":
      return pauseReasons(calendar, leg);
    case "ignored":
      return [{ kind: "interruptionIgnored", effect: leg.interruption.effect, ...stretchOf(leg) }];
  }
}

function stretchOf({ interruption }: LegOf<"restarted" | "paused" | "ignored">) {
  return { fromAt: isoOfMoment(interruption.fromAt), toAt: isoOfMoment(interruption.toAt) };
}

function pauseReasons(calendar: CompiledCalendar, leg: LegOf<"paused">): DeadlineReason[] {
  const { resumedAt, workingMinutesLeft, dueAt } = leg;
  return [
    { kind: "paused", ...stretchOf(leg), resumedAt: isoOfMoment(resumedAt), workingMinutesLeft },
    ...daysPassed(calendar, dayOf(resumedAt) + 1, dayOf(dueAt)),
  ];
}

/** Why a count that begins with `receivedAt` starts and ends where it does. */
function countReasons(
  calendar: CompiledCalendar,
  { cutOff, duration }: DeadlineInput,
  receivedAt: Moment,
  { startAt, dueAt }: Leg,
): DeadlineReason[] {
  const start: DeadlineReason =
    startAt === receivedAt
      ? { kind: "started", startAt: isoOfMoment(startAt) }
      : {
          kind: "startMoved",
          receivedAt: isoOfMoment(receivedAt),
          startAt: isoOfMoment(startAt),
          why: startMovedReason(calendar, receivedAt, startAt, cutOff),
          cutOff: cutOff === null ? null : clockOf(cutOff),
        };
  const between = daysPassed(calendar, dayOf(receivedAt) + 1, dayOf(startAt) - 1);
  return [start, ...between, ...lengthReasons(calendar, duration, startAt, dueAt)];
}
