import type { CatalogueIndex } from "./catalogue-index.ts";
import { withCode } from "./codes.ts";
import type { SearchEntry } from "./entry.ts";
import { markedWordsOf } from "./fold.ts";
import type { KnownPlaces } from "./places.ts";
import { type Correction, correctionsOf, type Question, understand, wordsAsked } from "./question.ts";
import { type Ranked, rank } from "./rank.ts";
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

/** Many people ask the same: so many answers are kept with an index. */
const mostKept = 1000;
const kept = new WeakMap<CatalogueIndex, Map<string, Answer>>();

/** What the words find in the whole catalogue: by a code, by the words as they stand, or put otherwise. */
export function answer(index: CatalogueIndex, typed: string): Answer {
  const answers = kept.get(index) ?? new Map<string, Answer>();
  kept.set(index, answers);
  const question = typed.normalize("NFC").toLowerCase().trim();
  const known = answers.get(question) ?? find(index, question);
  // The one used longest ago is the first to go.
  answers.delete(question);
  answers.set(question, known);
  if (answers.size > mostKept) answers.delete(answers.keys().next().value ?? "");
  return known;
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
  const narrow = ask(index, readings, false);
  const isAnswered = narrow.ranked.some(({ hasAll }) => hasAll);
  const wide = isAnswered ? narrow : ask(index, readings, true);
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

/** Every procedure with the score of the reading that fits it best. */
function ask(index: CatalogueIndex, readings: readonly Reading[], widened: boolean) {
  const said = ` ${readings.flatMap(({ words }) => words.map(({ folded }) => folded)).join(" ")} `;
  const best = new Map<number, { found: Ranked; question: Question }>();
  const known: KnownPlaces = new Map();
  for (const { words, used } of readings) {
    const asked = understand(index, words, widened);
    const question = { asked, used, corrections: correctionsOf(index, asked) };
    for (const found of rank(index, asked, said, known)) {
      found.score = rounded(used.length > 0 ? found.score * otherwiseShare : found.score);
      const known = best.get(found.entry);
      if (!known || known.found.score < found.score) best.set(found.entry, { found, question });
    }
  }
  const ranked = [...best.values()].map(({ found }) => found);
  return {
    ranked: ranked.sort((one, other) => other.score - one.score || one.entry - other.entry),
    questionOf: (place: number) => best.get(place)?.question,
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
