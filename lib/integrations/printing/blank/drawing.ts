import type { BlankEntry } from "#lib/forms/blank-parts.ts";
import type { FieldWriter } from "./form-fields.ts";
import type { Pen, Style } from "./pen.ts";

type DateWords = { day: string; month: string; year: string };

/** What entries are drawn with. */
export type Drawing = { pen: Pen; fields: FieldWriter; dates: DateWords };

/** Where an entry stands on the page, and how wide it may be. */
export type Spot = { x: number; y: number; width: number };

export const hintStyle = { face: "italic", size: 9, colour: "#444444" } as const satisfies Style;

/** The label of an entry, marked where an answer is required. */
export function labelOf({ label, isRequired }: Pick<BlankEntry, "label" | "isRequired">): string {
  const marked = isRequired ? `${label} *` : label;
  return /[?.:]$/.test(label) ? marked : `${marked}:`;
}
