import type { Form05 } from "#lib/documents/printer.ts";
import { wordsOfMoment } from "#lib/documents/words-of-dates.ts";
import { stepOf } from "#lib/processes/steps.ts";
import type { DossierEvent } from "../events.ts";
import { lastOf, type SlipFacts, slipHead } from "./slip.ts";

/** On stopping a dossier at the applicant's wish: the decree on the one-stop mechanism. */
const legalBasis = "118/2025/NĐ-CP";

/** Notice that a dossier is stopped at its applicant's wish; null while it is not. */
export function form05Of(facts: SlipFacts): Form05 | null {
  const { events, view, words, locale, office } = facts;
  const withdrawn = lastOf(events, "withdrawn");
  if (!withdrawn) return null;
  const { payment, channel } = view;
  return {
    ...slipHead(facts, { ...withdrawn, actorName: lastOf(events, "received")?.actorName ?? office.name }),
    requestedAt: wordsOfMoment(withdrawn.at, locale),
    reason: withdrawn.details.reason,
    statusReached: stepReached(events, facts),
    legalBasis,
    papersReturned: channel === "direct" || channel === "postal" ? words.paperReturned : words.electronicOnly,
    feeReturned:
      payment.status === "paid" ? words.refunded(words.money(payment.feeDong)) : words.nothingToPay,
  };
}

/** The step whose desk it lay on last. */
function stepReached(events: readonly DossierEvent[], { view, locale }: SlipFacts): string {
  const last = events.findLast((event) => "desk" in event.details);
  return last && "desk" in last.details ? stepOf(view.process, last.details.desk.stepKey).name[locale] : "";
}
