import type { ComponentDocument } from "#lib/procedures/content.ts";
import type { RequestSupplement } from "./action-schema.ts";
import type { SupplementItem } from "./supplement.ts";

/**
 * What the lines of a request ask for. A paper that data stand in for needs the reason why it is wanted all the same; where
 * that is missing, `faults` names the field it belongs in.
 */
export function itemsAsked(
  lines: RequestSupplement["items"],
  documents: readonly ComponentDocument[],
): { items: SupplementItem[]; faults: Record<string, string> } {
  const faults: Record<string, string> = {};
  const items = lines.map(({ target: text, reason, why, line }, place): SupplementItem => {
    const target = targetOf(text);
    const database =
      target.kind === "paper" &&
      documents.find(({ key }) => key === target.componentKey)?.replacedBy?.database;
    if (!database) return { target, reason };
    if (!why) faults[`items.${line ?? place}.why`] = "whyStillNeeded";
    return { target, reason, ...(why && { stillNeeded: { why, database } }) };
  });
  return { items, faults };
}

function targetOf(text: string): SupplementItem["target"] {
  const [kind, name = ""] = text.split(/:(.*)/s);
  if (kind === "paper") return { kind, componentKey: name };
  if (kind === "field") return { kind, path: name };
  return { kind: "other" };
}
