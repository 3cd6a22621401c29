import type { AgencyRow } from "./agencies-format.ts";

/** Rows with each after the one it belongs to; what belongs to itself in a circle, or to nothing known, is left over. */
export function parentsFirst(rows: readonly AgencyRow[], known: ReadonlySet<string>) {
  const placed = new Set(known);
  const ordered: AgencyRow[] = [];
  let waiting = [...rows];
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length;
    waiting = waiting.filter((row) => {
      if (row.parent && !placed.has(row.parent)) return true;
      placed.add(row.key);
      ordered.push(row);
      return false;
    });
  }
  return { ordered, orphans: waiting };
}
