import type { CatalogueIndex } from "./catalogue-index.ts";
import { withCode } from "./codes.ts";
import type { SearchEntry } from "./entry.ts";
import { markedWordsOf } from "./fold.ts";
import { isKnownEnough, type Ranked } from "./gather.ts";
import { keptWith } from "./kept.ts";
import { type Correction, correctionsOf, type Question, understand, wordsAsked } from "./question.ts";
import { byScore, rank } from "./rank.ts";
import { type SpecialAct, unaskedActs } from "./special-acts.ts";
import { type Reading, readingsOf } from "./synonyms.ts";

/** A procedure found, and how well it answers; equal scores stand in the order of names. */
export type Found = { entry: SearchEntry; place: number; score: number };

type Answer = {
  matches: Found[];
  corrections: Correction[];
  /** The question in the way it was read when a procedure was found by it. */
  questionOf: (place: number) => Question | undefined;
  byCode: boolean;
};

/** Many people ask the same. */
const kept = keptWith<Answer>(1000);

/** What the words find in the whole catalogue: by a code, by the words as they stand, or put otherwise. */
export function answer(index: CatalogueIndex, typed: string): Answer {
  const question = typed.normalize("NFC").toLowerCase().trim();
  return kept(index, question, () => find(index, question));
}

function find(index: CatalogueIndex, typed: string): Answer {
  const coded = withCode(index.entries, typed);
  if (coded.length > 0) return { ...nothing, matches: places(index, coded), byCode: true };

  const { words, corrections } = wordsAsked(index, markedWordsOf(typed));
  if (words.length === 0) {
    const all = typed.trim() === "" ? index.entries.map((_, place) => place) : [];
    return { ...nothing, matches: places(index, all) };
  }
  const readings = readingsOf(index.synonyms, words);
  const unasked = unaskedActs(
    ` ${readings.flatMap(({ words }) => words.map(({ folded }) => folded)).join(" ")} `,
  );
  const narrow = ask(index, readings, unasked, false);
  const isAnswered = narrow.ranked.some(({ hasAll }) => hasAll);
  const wide = isAnswered || !narrow.mayHaveAll ? narrow : ask(index, readings, unasked, true);
  const { ranked, questionOf } = wide.ranked.some(({ hasAll }) => hasAll) ? wide : narrow;
  const best = ranked[0] && questionOf(ranked[0].entry);
  return {
    matches: ranked.flatMap(({ entry: place, score }) => {
      const entry = index.entries[place];
      return entry ? [{ entry, place, score }] : [];
    }),
    corrections: [...corrections, ...(best?.corrections ?? [])],
    questionOf,
    byCode: false,
  };
}

const nothing: Answer = { matches: [], corrections: [], questionOf: () => undefined, byCode: false };

/** Everyday words put otherwise are a guess, if a good one. */
const otherwiseShare = 0.97;

/** Every procedure with the score of the reading that fits it best. `widened`: known words may be typing errors as well. */
function ask(
  index: CatalogueIndex,
  readings: readonly Reading[],
  unasked: ReadonlySet<SpecialAct>,
  widened: boolean,
) {
  const best = new Map<number, { found: Ranked; question: Question }>();
  let mayHaveAll = false;
  for (const { words, used } of readings) {
    const asked = understand(index, words, widened);
    const question = { asked, used, corrections: correctionsOf(index, asked) };
    mayHaveAll ||= isKnownEnough(asked);
    for (const found of rank(index, asked, unasked)) {
      found.score = rounded(used.length > 0 ? found.score * otherwiseShare : found.score);
      const known = best.get(found.entry);
      if (!known || known.found.score < found.score) best.set(found.entry, { found, question });
    }
  }
  const ranked = [...best.values()].map(({ found }) => found);
  return {
    ranked: ranked.sort(byScore),
    questionOf: (place: number) => best.get(place)?.question,
    mayHaveAll,
  };
}

/** Short enough to travel in a cursor. */
function rounded(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}

function places({ entries }: CatalogueIndex, at: readonly number[]): Found[] {
  return at.flatMap((place) => {
    const entry = entries[place];
    return entry ? [{ entry, place, score: 0 }] : [];
  });
}
