import type { ChannelTerms, ProcedureContent } from "#lib/procedures/content.ts";
import { contentOfCase } from "#lib/procedures/terms.ts";

const minutesOfDay = 480;

/**
 * Working minutes that surely fit a time limit, at 480 a day. Done on the day: one day. Of seven calendar days two are a
 * weekend, and a due moment on a day off moves on, so a single day is always a working one. null: no limit is stated.
 */
function limitMinutesOf(timeLimit: ChannelTerms["timeLimit"]): number | null {
  if (!timeLimit) return null;
  const { amount, unit } = timeLimit;
  if (amount === 0) return minutesOfDay;
  if (unit === "workingHour") return amount * 60;
  if (unit === "workingDay") return amount * minutesOfDay;
  const calendarDays = unit === "month" ? amount * 28 : amount;
  return Math.max(1, Math.floor((calendarDays * 5) / 7)) * minutesOfDay;
}

/** The shortest limit of a procedure, or of one case of it; null when none is stated. */
export function shortestLimit(content: ProcedureContent, caseKey: string | null): number | null {
  const { channels } = contentOfCase(content, caseKey);
  const limits = channels.flatMap(({ timeLimit }) => limitMinutesOf(timeLimit) ?? []);
  return limits.length > 0 ? Math.min(...limits) : null;
}
