import type { Form02 } from "#lib/documents/printer.ts";
import { fieldAt } from "#lib/forms/fields.ts";
import type { SupplementItem } from "../supplement.ts";
import { lastOf, type SlipFacts, slipHead } from "./slip.ts";

/** Request to supplement a dossier: the latest, if there was one. */
export function form02Of(facts: SlipFacts): Form02 | null {
  const { events, words, office, answerUrl, locale } = facts;
  const requested = lastOf(events, "supplementRequested");
  if (!requested) return null;
  const { items, legalBasis } = requested.details;
  return {
    ...slipHead(facts, requested),
    items: items.map(({ target, reason, stillNeeded }) => ({
      paper: nameOf(target, facts),
      reason: stillNeeded
        ? `${reason}\n${words.stillNeeded(stillNeeded.why, stillNeeded.database[locale])}`
        : reason,
      legalBasis: legalBasis ?? "",
    })),
    timeToAnswer: words.timeToAnswer,
    website: answerUrl,
    guide: { name: requested.actorName, phone: office.phone },
  };
}

/** What is asked for: a paper by its name, a question by its words and the group it stands in. */
function nameOf(target: SupplementItem["target"], { view, words, locale }: SlipFacts): string {
  switch (target.kind) {
    case "paper":
      return (
        view.components.find(({ key }) => key === target.componentKey)?.name[locale] ?? words.anythingElse
      );
    case "field": {
      const placed = view.form ? fieldAt(view.form, target.path) : undefined;
      const parts = [placed?.container?.label[locale], placed?.field.label[locale]];
      return parts.filter(Boolean).join(" – ") || words.anythingElse;
    }
    case "other":
      return words.anythingElse;
  }
}
