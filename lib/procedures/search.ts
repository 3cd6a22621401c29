import type { CatalogueIndex, Phrase } from "./search/catalogue-index.ts";
import type { SearchEntry, TextKind } from "./search/entry.ts";
import { countFacets, type FacetCounts, type Filters, passes } from "./search/facets.ts";
import { phraseOf } from "./search/fold.ts";
import { type Asked, type Correction, type Question, understand } from "./search/question.ts";
import { type Ranked, rank } from "./search/rank.ts";
import { mostAlike } from "./search/trigrams.ts";

/** Why a procedure was found: by its code, or by the text that has most of the words. */
export type Reason = { by: "code" } | { by: TextKind; text: string };

/** A procedure found, and how well it answers; equal scores stand in the order of names. */
export type Found = { entry: SearchEntry; place: number; score: number };

export type SearchResult = {
  /** Best first; everything, by name, when nothing was asked. */
  found: Found[];
  corrections: Correction[];
  reasonOf: (found: Found) => Reason | null;
  /** How many each filter would leave. */
  facets: () => FacetCounts;
  /** What is written most like the question, whatever the filters: for when nothing was found. */
  nearest: () => SearchEntry[];
};

const longestQuestion = 200;
const nearestShown = 5;

/** Searches the catalogue. Pure: the same index, words and filters always give the same answer. */
export function search(index: CatalogueIndex, words: string, filters: Filters = {}): SearchResult {
  const typed = words.slice(0, longestQuestion);
  const { matches, question, byCode } = answer(index, typed);
  return {
    found: matches.filter(({ entry }) => passes(entry, filters)),
    corrections: question.corrections,
    reasonOf: ({ place }) => (byCode ? { by: "code" } : reasonOf(index.phrases[place] ?? [], question.asked)),
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

type Answer = { matches: Found[]; question: Question; byCode: boolean };

const nothingAsked: Question = { asked: [], corrections: [] };

function answer(index: CatalogueIndex, typed: string): Answer {
  const coded = codeIn(typed);
  const byCode = coded ? everything(index).filter(({ entry }) => digitsOf(entry.code).startsWith(coded)) : [];
  if (byCode.length > 0) return { matches: byCode, question: nothingAsked, byCode: true };

  const question = understand(index, typed);
  if (question.asked.length === 0) {
    const matches = typed.trim() === "" ? everything(index) : [];
    return { matches, question, byCode: false };
  }
  const ranked = rank(index, question.asked);
  if (!ranked.some(({ hasAll }) => hasAll)) {
    const widened = understand(index, typed, true);
    const rankedWidely = rank(index, widened.asked);
    if (rankedWidely.some(({ hasAll }) => hasAll))
      return { matches: asFound(index, rankedWidely), question: widened, byCode: false };
  }
  return { matches: asFound(index, ranked), question, byCode: false };
}

function everything(index: CatalogueIndex): Found[] {
  return index.entries.map((entry, place) => ({ entry, place, score: 0 }));
}

function asFound(index: CatalogueIndex, ranked: readonly Ranked[]): Found[] {
  return ranked.flatMap(({ entry: place, score }) => {
    const entry = index.entries[place];
    return entry ? [{ entry, place, score }] : [];
  });
}

/** The digits of a code in the question, or of its beginning when nothing else was typed. */
function codeIn(typed: string): string | undefined {
  const whole = /(?:^|\D)(\d\.\d{6})(?!\d)/.exec(typed)?.[1];
  if (whole) return digitsOf(whole);
  return /^\s*\d[\d.\s]+$/.test(typed) ? digitsOf(typed) : undefined;
}

function digitsOf(text = "") {
  return text.replace(/\D/g, "");
}

/** The first text, what tells most standing first, with more of the asked words than any before it. */
function reasonOf(phrases: readonly Phrase[], asked: readonly Asked[]): Reason | null {
  let best: Reason | null = null;
  let most = 0;
  for (const { kind, words, original } of phrases) {
    const told = asked.reduce((sum, each) => sum + (isIn(words, each) ? each.rarity : 0), 0);
    if (told <= most) continue;
    most = told;
    best = { by: kind, text: original };
  }
  return best;
}

function isIn(words: string, { typed, meanings }: Asked) {
  return words.includes(` ${typed}`) || meanings.some(({ text }) => words.includes(` ${text} `));
}
