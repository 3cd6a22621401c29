import type { ChannelTerms, ProcedureContent } from "./content.ts";
import { termsFor } from "./terms.ts";

type TimeLimit = NonNullable<ChannelTerms["timeLimit"]>;

/** What one of each unit is worth beside the others, in working hours; a week has five working days, a month 22. */
const hoursOf: Record<TimeLimit["unit"], number> = {
  workingHour: 1,
  workingDay: 8,
  calendarDay: (8 * 5) / 7,
  month: 8 * 22,
};

/** Whether a time limit is longer than another; no limit is longer than any. */
function isLonger(limit: TimeLimit | null, than: TimeLimit | null): boolean {
  if (than === null) return false;
  return limit === null || hoursOf[limit.unit] * limit.amount > hoursOf[than.unit] * than.amount;
}

/** Whether some channel or case would take longer than the layer below says: lower layers may only shorten. */
export function lengthens(upper: ProcedureContent, lower: ProcedureContent): boolean {
  return upper.channels.some(({ channel, caseKey, timeLimit }) =>
    isLonger(timeLimit, termsFor(lower, channel, caseKey ?? null)?.timeLimit ?? null),
  );
}
