import type { TextKind } from "./entry.ts";
import type { Phrase } from "./phrase.ts";
import type { Asked, Question } from "./question.ts";

/**
 * Why a procedure was found: by its code, or by the text that has most of the words. `through`: everyday words of the
 * question that were put into those of the law.
 */
export type Reason = { by: "code" } | { by: TextKind; text: string; through?: string };

/** The first text, what tells most standing first, with more of the asked words than any before it. */
export function reasonOf(phrases: readonly Phrase[], { asked, used }: Question): Reason | null {
  let best: { by: TextKind; text: string } | null = null;
  let most = 0;
  for (const { kind, words, original } of phrases) {
    const told = asked.reduce((sum, each) => sum + (isIn(words, each) ? each.rarity : 0), 0);
    if (told <= most) continue;
    most = told;
    best = { by: kind, text: original };
  }
  if (!best) return null;
  const { by, text } = best;
  return used.length === 0 ? { by, text } : { by, text, through: used.map(({ words }) => words).join(", ") };
}

function isIn(words: string, { typed, meanings }: Asked) {
  return words.includes(` ${typed}`) || meanings.some(({ text }) => words.includes(` ${text} `));
}
