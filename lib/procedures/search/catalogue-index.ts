import { orderedBy, type SearchEntry, type TextKind, textKinds } from "./entry.ts";
import { wordsOf } from "./fold.ts";
import { learnSpelling, type Spelling } from "./spelling.ts";
import { learnTrigrams, type Trigrams } from "./trigrams.ts";

/** How much a word tells by where it stands. */
const weightOf: Record<TextKind, number> = { name: 10, synonym: 8, field: 4, summary: 2 };

/** A searched text made ready: its folded words in order, and what it was. */
export type Phrase = { kind: TextKind; words: string; length: number; original: string };

/** Where a word occurs: procedures by number, ascending, each with the weight of its best place there. */
type Postings = { entries: Int32Array; weights: Float32Array };

/** Everything a search needs, computed once for a catalogue. Never changed after it was built. */
export type CatalogueIndex = {
  /** In Vietnamese order of names: an entry's place is its number, and the order of equals. */
  entries: readonly SearchEntry[];
  phrases: readonly (readonly Phrase[])[];
  /** Known words in the order of letters; a word's place is its number. */
  words: readonly string[];
  numberOf: ReadonlyMap<string, number>;
  postings: readonly Postings[];
  /** Words that stand side by side somewhere: "giay khai". */
  pairs: ReadonlySet<string>;
  /** How much finding a word tells: the rarer, the more. */
  rarity: Float32Array;
  /** The most usual way each word is written, with its marks. */
  written: readonly string[];
  spelling: Spelling;
  trigrams: Trigrams;
};

/** Builds the index of a catalogue. */
export function buildIndex(catalogue: readonly SearchEntry[]): CatalogueIndex {
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
  const spellings = collectSpellings(entries);
  return {
    entries,
    phrases,
    words,
    numberOf: new Map(words.map((word, number) => [word, number])),
    postings,
    pairs: pairsIn(phrases),
    rarity: Float32Array.from(postings, ({ entries: found }) => Math.log(1 + entries.length / found.length)),
    written: words.map((word) => spellings.get(word) ?? word),
    spelling: learnSpelling(words),
    trigrams: learnTrigrams(phrases.map((texts) => texts.filter(isTitle).map((text) => text.words))),
  };
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
      for (const word of words.split(" ").filter(Boolean)) {
        const found = places.get(word) ?? new Map<number, number>();
        places.set(word, found);
        found.set(entry, Math.max(found.get(entry) ?? 0, weightOf[kind]));
      }
    }
  }
  return places;
}

function pairsIn(phrases: readonly (readonly Phrase[])[]): Set<string> {
  const pairs = new Set<string>();
  for (const { words } of phrases.flat()) {
    const inOrder = words.trim().split(" ");
    for (let at = 1; at < inOrder.length; at++) pairs.add(`${inOrder[at - 1]} ${inOrder[at]}`);
  }
  return pairs;
}

function postingsOf(found: ReadonlyMap<number, number>): Postings {
  return { entries: Int32Array.from(found.keys()), weights: Float32Array.from(found.values()) };
}

/** For each folded word the spelling that occurs most. */
function collectSpellings(entries: readonly SearchEntry[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const written of entries.flatMap(({ texts }) => texts.flatMap(({ words }) => lettersOf(words)))) {
    const folded = wordsOf(written)[0] ?? "";
    const spellings = counts.get(folded) ?? new Map<string, number>();
    counts.set(folded, spellings);
    spellings.set(written, (spellings.get(written) ?? 0) + 1);
  }
  return new Map([...counts].map(([folded, spellings]) => [folded, mostFrequent(spellings)]));
}

function lettersOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = "";
  for (const [spelling, count] of counts) if (count > (counts.get(best) ?? 0)) best = spelling;
  return best;
}

function isTitle({ kind }: Phrase) {
  return kind === textKinds[0] || kind === textKinds[1];
}
