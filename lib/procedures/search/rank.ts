import { agreements } from "./agreement.ts";
import type { CatalogueIndex } from "./catalogue-index.ts";
import { gather, leastBeside, type Ranked } from "./gather.ts";
import type { Asked } from "./question.ts";
import type { SpecialAct } from "./special-acts.ts";

/** Only this many of the best are read closely for phrases. */
const readClosely = 100;

/**
 * What has the asked words, in no order: whole phrases count more, what does something nobody asked for less. The score of
 * a name that is the question is 2.5. `unasked`: what the question says nothing of, however it is read.
 */
export function rank(
  index: CatalogueIndex,
  asked: readonly Asked[],
  unasked: ReadonlySet<SpecialAct>,
): Ranked[] {
  const ranked = gather(index, asked);
  if (ranked.length > readClosely) ranked.sort(byScore);
  const closely = ranked.slice(0, readClosely);
  const bonuses = agreements(
    index,
    closely.map(({ entry }) => entry),
    asked,
  );
  for (const [at, found] of closely.entries()) {
    const { entry, score } = found;
    const plainness = index.specialActs[entry]?.some((act) => unasked.has(act)) ? unaskedShare : 1;
    found.score = (score + (bonuses[at] ?? 0)) * (index.usualness[entry] ?? 1) * plainness;
  }
  const least = leastBeside(Math.max(...ranked.map(({ score }) => score)));
  return ranked.filter(({ score }) => score >= least);
}

/** How much is left of a score when a name says something special nobody asked for. */
const unaskedShare = 0.78;

/** Best first; equals in the order of names. */
export function byScore(one: Ranked, other: Ranked): number {
  return other.score - one.score || one.entry - other.entry;
}
