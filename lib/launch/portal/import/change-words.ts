import type { Change } from "#lib/procedures/differences/change.ts";
import words from "#messages/en/procedureChanges.json" with { type: "json" };

const names: Readonly<Record<string, string>> = {
  ...words.whole,
  ...words.list,
  ...words.terms,
  printed: "Printed words",
};

const longestValue = 120;

/** What two contents of a procedure say otherwise, in one line. */
export function wordsOfChange({ part, what, about, before, after }: Change): string {
  const place = typeof about === "string" ? ` (${about})` : about ? ` (${placeOf(about)})` : "";
  const name = `${names[part] ?? part}${place}`;
  if (what === "reordered") return `${name}: another order`;
  if (what === "added") return `${name}: now ${shortly(after)}`;
  return what === "removed"
    ? `${name}: no longer ${shortly(before)}`
    : `${name}: ${shortly(before)} → ${shortly(after)}`;
}

function placeOf({ channel, caseKey }: { channel: string; caseKey: string | null }) {
  return caseKey === null ? channel : `${channel}, ${caseKey}`;
}

/** What names a thing, or all of it in few characters. */
function shortly(value: unknown): string {
  const text = typeof value === "string" ? value : (namedIn(value) ?? JSON.stringify(value));
  const line = text.replace(/\s+/g, " ");
  return line.length > longestValue ? `${line.slice(0, longestValue - 1)}…` : line;
}

function namedIn(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return;
  if ("vi" in value && typeof value.vi === "string") return `“${value.vi}”`;
  if ("amount" in value && "unit" in value) return `${value.amount} ${value.unit}`;
  for (const key of ["name", "question", "label", "reason", "number"] as const) {
    const inner = key in value ? (value as Record<string, unknown>)[key] : undefined;
    if (inner !== undefined) return typeof inner === "string" ? inner : namedIn(inner);
  }
  return;
}
