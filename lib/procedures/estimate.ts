import type { CompiledCalendar } from "#lib/deadlines/calendar.ts";
import { explainedDueMoment } from "#lib/deadlines/due.ts";
import {
  dateOfMoment,
  isoOfMoment,
  type Moment,
  minuteFromClock,
  minutesPerDay,
  momentFromIso,
  momentOfDate,
} from "#lib/deadlines/moment.ts";
import type { DeadlineReason } from "#lib/deadlines/reasons.ts";
import type { Channel, ProcedureContent } from "./content.ts";
import { type FeeLine, feesOwed } from "./fees.ts";
import { termsFor } from "./terms.ts";

/** What somebody wants to know the date and the amount for. */
export type Supposition = {
  caseKey: string | null;
  channel: Channel;
  /** `YYYY-MM-DDTHH:MM` in Vietnam; without it, now. */
  moment: string | undefined;
  group: string | undefined;
  counted: Readonly<Record<string, number>>;
};

/** When a dossier filed so would be done and what it would cost, each with its reasons. */
export type Estimate = {
  filedAt: Date;
  /** null: the law sets no limit for the whole. */
  dueAt: Date | null;
  /** Only steps have times, of which no date of the whole can be made. */
  isByStage: boolean;
  /** There is a limit, but nobody has entered the hours of the offices it is counted in. */
  isWithoutHours: boolean;
  reasons: DeadlineReason[];
  lines: FeeLine[];
};

/** Further than this no calendar is kept, so that a date would be a guess. */
const mostDays = 731;

/** The estimate, or null for a moment too far from now. Counts as the clock of a dossier does, received when it is filed. */
export function estimate(
  content: ProcedureContent,
  { caseKey, channel, moment, group, counted }: Supposition,
  calendar: CompiledCalendar | null,
  now: Date,
): Estimate | null {
  const filed = (moment && momentFromIso(moment)) || momentOfDate(now);
  if (Math.abs(filed - momentOfDate(now)) > mostDays * minutesPerDay) return null;
  const terms = termsFor(content, channel, caseKey);
  const on = isoOfMoment(filed).slice(0, 10);
  return {
    filedAt: dateOfMoment(filed),
    ...dueOf(content, terms?.timeLimit ?? null, filed, calendar),
    isByStage: terms?.stages !== undefined,
    isWithoutHours: calendar === null && Boolean(terms?.timeLimit),
    lines: feesOwed(terms, { answers: { ...counted }, group: group ?? null, on }),
  };
}

function dueOf(
  { cutOff }: ProcedureContent,
  limit: ProcedureContent["channels"][number]["timeLimit"],
  receivedAt: Moment,
  calendar: CompiledCalendar | null,
): Pick<Estimate, "dueAt" | "reasons"> {
  if (!limit || !calendar) return { dueAt: null, reasons: [] };
  const { dueAt, explanation } = explainedDueMoment(calendar, {
    receivedAt,
    cutOff: cutOff === null ? null : minuteFromClock(cutOff),
    duration: { amount: limit.amount, unit: limit.unit },
    interruptions: [],
  });
  return { dueAt: dateOfMoment(dueAt), reasons: explanation };
}
