import { answer, type Found } from "./search/answer.ts";
import type { CatalogueIndex } from "./search/catalogue-index.ts";
import type { SearchEntry } from "./search/entry.ts";
import { countFacets, type FacetCounts, type Filters, passes } from "./search/facets.ts";
import { phraseOf } from "./search/fold.ts";
import type { Correction } from "./search/question.ts";

export type { Reason } from "./search/reason.ts";

import { type Reason, reasonOf } from "./search/reason.ts";
import { mostAlike } from "./search/trigrams.ts";

export type SearchResult = {
  /** Best first; everything, by name, when nothing was asked. */
  found: Found[];
  corrections: Correction[];
  reasonOf: (found: Found) => Reason | null;
  /** How many each filter would leave. */
  facets: () => FacetCounts;
  /** Whether something found has enough of the words that it may well be what was meant. */
  isAnswered: boolean;
  /** What is written most like the question, whatever the filters: for when nothing was found. */
  nearest: () => SearchEntry[];
};

const longestQuestion = 200;
const nearestShown = 5;

/** A third of the words in good places, or so: below this it is what happens to share one. */
const leastAnswer = 0.2;

/** Searches the catalogue. Pure: the same index, words and filters always give the same answer. */
export function search(index: CatalogueIndex, words: string, filters: Filters = {}): SearchResult {
  const typed = words.slice(0, longestQuestion);
  const { matches, corrections, questionOf, byCode } = answer(index, typed);
  return {
    found: matches.filter(({ entry }) => passes(entry, filters)),
    corrections,
    isAnswered: byCode || (matches[0]?.score ?? 0) >= leastAnswer || typed.trim() === "",
    reasonOf: ({ place }) => {
      if (byCode) return { by: "code" };
      const question = questionOf(place);
      return question ? reasonOf(index.phrases[place] ?? [], question) : null;
    },
    facets: () =>
      countFacets(
        matches.map(({ entry }) => entry),
        filters,
      ),
    nearest: () =>
      mostAlike(index.trigrams, phraseOf(typed), nearestShown).flatMap(
        ({ entry }) => index.entries[entry] ?? [],
      ),
  };
}
