import type { SearchEntry } from "./entry.ts";
import { markedWordsOf, type Word } from "./fold.ts";

/** How known words are written with their marks, and where those are that differ by marks alone ("mất", "mặt"). */
export type Marks = {
  /** The most usual way each folded word is written. */
  written: ReadonlyMap<string, string>;
  /** Every way in which a word is written somewhere. */
  spellings: ReadonlySet<string>;
  /** For a word with marks, of which another has the same letters: these, and the procedures that have it, by number. */
  entriesWith: ReadonlyMap<string, { folded: string; entries: Int32Array }>;
};

/** Learns the marks of a catalogue. */
export function learnMarks(entries: readonly SearchEntry[]): Marks {
  const counts = new Map<string, number>();
  const wordOf = new Map<string, Word>();
  const places = new Map<string, Map<string, number[]>>();
  for (const [entry, { texts }] of entries.entries()) {
    for (const written of texts.flatMap(({ kind, words }) => (kind === "law" ? [] : lettersOf(words)))) {
      counts.set(written, (counts.get(written) ?? 0) + 1);
      const word = wordOf.get(written) ?? markedWordsOf(written)[0] ?? { folded: written };
      wordOf.set(written, word);
      notePlace(places, word, entry);
    }
  }
  const ambiguous = [...places].filter(([, { size }]) => size > 1);
  return {
    written: mostUsual(counts, wordOf),
    spellings: new Set([...places.values()].flatMap((each) => [...each.keys()])),
    entriesWith: new Map(ambiguous.flatMap(withPlaces)),
  };
}

/** Entries come in order, so that the last one noted tells whether this one is new. */
function notePlace(
  places: Map<string, Map<string, number[]>>,
  { folded, marked = folded }: Word,
  entry: number,
) {
  const spellings = places.get(folded) ?? new Map<string, number[]>();
  places.set(folded, spellings);
  const found = spellings.get(marked);
  if (!found) spellings.set(marked, [entry]);
  else if (found.at(-1) !== entry) found.push(entry);
}

function mostUsual(counts: ReadonlyMap<string, number>, wordOf: ReadonlyMap<string, Word>) {
  const usual = new Map<string, string>();
  for (const [written, count] of counts) {
    const folded = wordOf.get(written)?.folded ?? written;
    const known = usual.get(folded);
    if (known === undefined || count > (counts.get(known) ?? 0)) usual.set(folded, written);
  }
  return usual;
}

function withPlaces([folded, spellings]: [string, ReadonlyMap<string, readonly number[]>]) {
  return [...spellings].map(
    ([marked, entries]) => [marked, { folded, entries: Int32Array.from(entries) }] as const,
  );
}

function lettersOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
