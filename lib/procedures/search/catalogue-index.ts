import { orderedBy, type SearchEntry, type TextKind } from "./entry.ts";
import { wordsOf } from "./fold.ts";
import { learnMarks, type Marks } from "./marks.ts";
import { type SpecialAct, specialActsOf } from "./special-acts.ts";
import { learnSpelling, type Spelling } from "./spelling.ts";
import { learnSynonyms, type Synonym, type Synonyms } from "./synonyms.ts";
import { learnTrigrams, type Trigrams } from "./trigrams.ts";

/** How much a word tells by where it stands. */
const weightOf: Record<TextKind, number> = {
  name: 10,
  synonym: 8,
  field: 4,
  result: 3,
  summary: 2,
  paper: 1.5,
  law: 3,
};

/** A searched text made ready: its folded words in order, and what it was. */
export type Phrase = { kind: TextKind; words: string; length: number; original: string };

/** Where a word occurs: procedures by number, ascending, each with the weight of its best place there. */
type Postings = { entries: Int32Array; weights: Float32Array };

/** Everything a search needs, computed once for a catalogue. Never changed after it was built. */
export type CatalogueIndex = {
  /** In Vietnamese order of names: an entry's place is its number, and the order of equals. */
  entries: readonly SearchEntry[];
  phrases: readonly (readonly Phrase[])[];
  /** Of the phrases, what each is called: names and everyday words. */
  titles: readonly (readonly Phrase[])[];
  /** What each does beyond the plain act, such as renewing or ending. */
  specialActs: readonly (readonly SpecialAct[])[];
  /** How likely each is meant, before anything is asked: what has a short name, and what staff put among the events of a life. */
  usualness: Float32Array;
  /** Known words in the order of letters; a word's place is its number. */
  words: readonly string[];
  numberOf: ReadonlyMap<string, number>;
  postings: readonly Postings[];
  /** Words that stand side by side in what things are called: "giay khai". */
  pairs: ReadonlySet<string>;
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
  const places = collectPlaces(phrases);
  const words = [...places.keys()].sort();
  const postings = words.map((word) => postingsOf(places.get(word) ?? new Map()));
  const titles = phrases.map((texts) => texts.filter(isTitle));
  return {
    entries,
    phrases,
    titles,
    specialActs: titles.map(([name]) => specialActsOf(name?.words ?? "")),
    usualness: Float32Array.from(entries, ({ lifeEvents }, place) =>
      usualnessOf(titles[place]?.[0]?.length ?? 0, lifeEvents.length > 0),
    ),
    words,
    numberOf: new Map(words.map((word, number) => [word, number])),
    postings,
    pairs: pairsIn(phrases),
    rarity: Float32Array.from(postings, ({ entries: found }) => Math.log(1 + entries.length / found.length)),
    marks: learnMarks(entries),
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

function collectPlaces(phrases: readonly (readonly Phrase[])[]) {
  const places = new Map<string, Map<number, number>>();
  for (const [entry, texts] of phrases.entries()) {
    for (const { kind, words } of texts) {
      for (const [at, word] of words.trim().split(" ").entries()) {
        const found = places.get(word) ?? new Map<number, number>();
        places.set(word, found);
        const weight = at < beginning ? weightOf[kind] : weightOf[kind] * laterShare;
        found.set(entry, Math.max(found.get(entry) ?? 0, weight));
      }
    }
  }
  return places;
}

/** What it is about stands at the beginning of a name; after that come the circumstances. */
const beginning = 18;
const laterShare = 0.6;

function pairsIn(phrases: readonly (readonly Phrase[])[]): Set<string> {
  const pairs = new Set<string>();
  for (const { kind, words } of phrases.flat()) {
    if (kind === "paper" || kind === "law") continue;
    const inOrder = words.trim().split(" ");
    for (let at = 1; at < inOrder.length; at++) pairs.add(`${inOrder[at - 1]} ${inOrder[at]}`);
  }
  return pairs;
}

function postingsOf(found: ReadonlyMap<number, number>): Postings {
  return { entries: Int32Array.from(found.keys()), weights: Float32Array.from(found.values()) };
}

function isTitle({ kind }: Phrase) {
  return kind === "name" || kind === "synonym";
}
