import { orderedBy, type SearchEntry } from "./entry.ts";
import { wordsOf } from "./fold.ts";
import { learnMarks, type Marks } from "./marks.ts";
import type { Phrase } from "./phrase.ts";
import { collectPostings, heedingMarks, nowhere, type Postings } from "./postings.ts";
import { type SpecialAct, specialActsOf } from "./special-acts.ts";
import { learnSpelling, type Spelling } from "./spelling.ts";
import { learnSynonyms, type Synonym, type Synonyms } from "./synonyms.ts";
import { learnTrigrams, type Trigrams } from "./trigrams.ts";

/** What a procedure is called, a name or everyday words: with the numbers of the pairs of words in it, each once. */
export type Title = Phrase & { pairs: Int32Array };

/** Everything a search needs, computed once for a catalogue. Never changed after it was built. */
export type CatalogueIndex = {
  /** In Vietnamese order of names: an entry's place is its number, and the order of equals. */
  entries: readonly SearchEntry[];
  phrases: readonly (readonly Phrase[])[];
  /** Of the phrases, what each is called. */
  titles: readonly (readonly Title[])[];
  /** What each does beyond the plain act, such as renewing or ending. */
  specialActs: readonly (readonly SpecialAct[])[];
  /** How likely each is meant, before anything is asked: what has a short name, and what staff put among the events of a life. */
  usualness: Float32Array;
  /** Known words in the order of letters; a word's place is its number. */
  words: readonly string[];
  numberOf: ReadonlyMap<string, number>;
  postings: readonly Postings[];
  /** For a word typed with its marks, of which another has the same letters: where those letters stand. */
  postingsWithMarks: ReadonlyMap<string, Postings>;
  /** Words that stand side by side in what things are called, "giay khai", numbered. */
  pairs: ReadonlyMap<string, number>;
  /** How much finding a word tells: the rarer, the more. */
  rarity: Float32Array;
  marks: Marks;
  spelling: Spelling;
  trigrams: Trigrams;
  synonyms: Synonyms;
};

/** Builds the index of a catalogue, with the everyday words that staff keep for all of it. */
export function buildIndex(
  catalogue: readonly SearchEntry[],
  synonyms: readonly Synonym[] = [],
): CatalogueIndex {
  const entries = inVietnameseOrder(catalogue);
  const phrases = entries.map(({ texts }) =>
    texts.map(({ kind, words }): Phrase => {
      const folded = wordsOf(words);
      return { kind, words: ` ${folded.join(" ")} `, length: folded.length, original: words };
    }),
  );
  const { words, postings } = collectPostings(phrases);
  const numberOf = new Map(words.map((word, number) => [word, number]));
  const marks = learnMarks(entries);
  const pairs = pairsOf(phrases);
  const titles = phrases.map((texts) => texts.filter(isTitle).map((text) => titleOf(text, pairs)));
  return {
    entries,
    phrases,
    titles,
    specialActs: titles.map(([name]) => specialActsOf(name?.words ?? "")),
    usualness: Float32Array.from(entries, ({ lifeEvents }, place) =>
      usualnessOf(titles[place]?.[0]?.length ?? 0, lifeEvents.length > 0),
    ),
    words,
    numberOf,
    postings,
    postingsWithMarks: new Map(
      [...marks.entriesWith].map(([marked, { folded, entries }]) => [
        marked,
        heedingMarks(postings[numberOf.get(folded) ?? -1] ?? nowhere, entries),
      ]),
    ),
    pairs,
    rarity: Float32Array.from(postings, ({ entries: found }) => Math.log(1 + entries.length / found.length)),
    marks,
    spelling: learnSpelling(words),
    trigrams: learnTrigrams(titles.map((texts) => texts.map(({ words }) => words))),
    synonyms: learnSynonyms(synonyms),
  };
}

function usualnessOf(lengthOfName: number, isOfLife: boolean): number {
  return (isOfLife ? 1.06 : 1) / (1 + lengthOfName * 0.004);
}

const order = new Intl.Collator("vi");

function inVietnameseOrder(catalogue: readonly SearchEntry[]): SearchEntry[] {
  const keys = new Map(catalogue.map((entry) => [entry, orderedBy(entry)]));
  return [...catalogue].sort(
    (one, other) =>
      order.compare(keys.get(one) ?? "", keys.get(other) ?? "") || (one.code < other.code ? -1 : 1),
  );
}

function pairsOf(phrases: readonly (readonly Phrase[])[]): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const phrase of phrases.flat()) {
    if (phrase.kind === "paper" || phrase.kind === "law") continue;
    for (const pair of pairsIn(phrase)) if (!pairs.has(pair)) pairs.set(pair, pairs.size);
  }
  return pairs;
}

function pairsIn({ words }: Phrase): Set<string> {
  const inOrder = words.trim().split(" ");
  return new Set(inOrder.slice(1).map((word, place) => `${inOrder[place]} ${word}`));
}

function titleOf(phrase: Phrase, numbers: ReadonlyMap<string, number>): Title {
  return { ...phrase, pairs: Int32Array.from(pairsIn(phrase), (pair) => numbers.get(pair) ?? 0) };
}

function isTitle({ kind }: Phrase) {
  return kind === "name" || kind === "synonym";
}
