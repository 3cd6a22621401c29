import type { Form03 } from "#lib/documents/printer.ts";
import { lastOf, type SlipFacts, slipHead } from "./slip.ts";

/** Refusal to receive or handle a dossier; null while it is not refused. */
export function form03Of(facts: SlipFacts): Form03 | null {
  const refused = lastOf(facts.events, "refused");
  if (!refused) return null;
  const { reason, competentAgency } = refused.details;
  return {
    ...slipHead(facts, refused),
    reason,
    legalBasis: "",
    competentAgency: competentAgency ?? "",
  };
}
