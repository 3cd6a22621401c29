import type { Bilingual } from "./bilingual.ts";

/** What stands in the place of an outcome where the announcement names no result. */
export const noOutcome = "Bản công bố không nêu kết quả";

/** What people get, or null where the announcement does not say: a list of procedures has nothing to tell then. */
export function statedOutcome(outcome: Bilingual): Bilingual | null {
  return outcome.vi === noOutcome ? null : outcome;
}
