import type { Duration } from "./duration.ts";
import type { Weekday } from "./epoch-day.ts";

/** Why a date does not count. `noOfficeHours` is a weekday, not a holiday, on which the office is closed. */
export type DayOffReason = "weekend" | "holiday" | "noOfficeHours";

/** Why a clock does not start at the minute of reception. */
export type StartMovedReason =
  | DayOffReason
  | "afterCutOff"
  | "beforeOfficeHours"
  | "betweenSessions"
  | "afterOfficeHours";

/**
 * One sentence of "why this date", as plain values for a screen to put into words.
 * `…At` is an ISO instant with +07:00, `…On` a date `YYYY-MM-DD`, `…Clock` and `cutOff` are `HH:MM`.
 */
export type DeadlineReason =
  /** Another rule came to hold, for the whole time; null: without a limit. */
  | { kind: "ruleChanged"; changedAt: string; former: Duration | null; now: Duration | null }
  | { kind: "started"; startAt: string }
  | {
      kind: "startMoved";
      receivedAt: string;
      startAt: string;
      why: StartMovedReason;
      cutOff: string | null;
    }
  | { kind: "workingDaysCounted"; days: number; fromOn: string; toOn: string }
  | { kind: "endOfSameDay"; on: string }
  | {
      kind: "workingMinutesCounted";
      workingMinutes: number;
      /** The fraction of days the minutes were made of, where the limit was given so. */
      workingDays: number | null;
      fromAt: string;
      toAt: string;
    }
  | { kind: "calendarDaysCounted"; days: number; fromOn: string; toOn: string }
  | { kind: "monthsCounted"; months: number; fromOn: string; toOn: string; isShortened: boolean }
  | { kind: "rolledForward"; fromOn: string; toOn: string }
  | { kind: "daySkipped"; on: string; why: DayOffReason }
  | { kind: "moreDaysSkipped"; days: number }
  | { kind: "makeUpDayWorked"; on: string; like: Weekday }
  | { kind: "clockClipped"; on: string; fromClock: string; toClock: string }
  | {
      kind: "paused";
      fromAt: string;
      toAt: string;
      resumedAt: string;
      workingMinutesLeft: number;
    }
  | { kind: "restarted"; fromAt: string; toAt: string }
  | { kind: "interruptionIgnored"; effect: "pause" | "restart"; fromAt: string; toAt: string }
  /** One new appointment was given, so many working minutes later than what had been promised. */
  | { kind: "extended"; workingMinutes: number; fromAt: string; toAt: string }
  | { kind: "due"; dueAt: string };
