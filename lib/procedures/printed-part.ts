import type { PrintedPart, ProcedureContent } from "./content.ts";

/** What stands in a cell that says nothing, as records read before keep it. */
const saysNothing = /^(?:không có thông tin|-*)\.?$/iu;

/**
 * What the announcement prints of a part while nobody has confirmed how it was read; empty: it prints nothing there.
 * null: what was read counts.
 */
export function printedPart(
  { printed }: Pick<ProcedureContent, "printed">,
  part: PrintedPart,
): string | null {
  const words = printed?.[part];
  if (words === undefined) return null;
  return saysNothing.test(words.trim()) ? "" : words;
}
