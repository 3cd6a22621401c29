import type { Form04 } from "#lib/documents/printer.ts";
import { wordsOfMoment } from "#lib/documents/words-of-dates.ts";
import { lastOf, type SlipFacts, slipHead } from "./slip.ts";

/** On the apology and the one new appointment: the decree on the one-stop mechanism. */
const usualBasis = "118/2025/NĐ-CP";

/**
 * Letter in which the agency that handles a dossier apologises for its delay and gives the one new appointment; null
 * while none was given.
 */
export function form04Of(facts: SlipFacts): Form04 | null {
  const { events, view, locale, handlingLetterhead } = facts;
  const extended = lastOf(events, "extended");
  if (!extended) return null;
  const { reason, legalBasis, former, appointedAt } = extended.details;
  const { receivedAt } = view.clock;
  return {
    ...slipHead(facts, extended),
    letterhead: handlingLetterhead,
    receivedAt: receivedAt ? wordsOfMoment(receivedAt, locale) : "",
    formerAppointmentAt: wordsOfMoment(new Date(former), locale),
    reason,
    legalBasis: legalBasis ?? usualBasis,
    newAppointmentAt: wordsOfMoment(new Date(appointedAt), locale),
  };
}
