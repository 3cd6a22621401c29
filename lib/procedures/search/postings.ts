import type { TextKind } from "./entry.ts";
import type { Phrase } from "./phrase.ts";

/**
 * Where a word occurs: procedures by number, ascending; for each how good its best place there is, and how sure it is that
 * the procedure is about it, both up to 1.
 */
export type Postings = { entries: Int32Array; places: Float64Array; sure: Float64Array };

export const nowhere: Postings = {
  entries: new Int32Array(0),
  places: new Float64Array(0),
  sure: new Float64Array(0),
};

/** How much a word tells by where it stands. */
const weightOf: Record<TextKind, number> = {
  name: 1,
  synonym: 0.8,
  field: 0.4,
  result: 0.3,
  summary: 0.2,
  paper: 0.15,
  law: 0.3,
};

/** What it is about stands at the beginning of a name; after that come the circumstances. */
const beginning = 18;
const laterShare = 0.6;

/** Every word of a catalogue in the order of letters, and where it occurs. */
export function collectPostings(phrases: readonly (readonly Phrase[])[]) {
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
  const words = [...places.keys()].sort();
  return { words, postings: words.map((word) => postingsOf(places.get(word) ?? new Map())) };
}

function postingsOf(found: ReadonlyMap<number, number>): Postings {
  const places = Float64Array.from(found.values());
  return { entries: Int32Array.from(found.keys()), places, sure: places.map(sureFrom) };
}

/** A word that stands only in a paper or a description says less surely that the procedure is about it. */
function sureFrom(place: number): number {
  return place >= 0.3 ? 1 : place * 3;
}

/** What is left of a word that has the letters but other marks than those typed. */
const otherMarks = 0.4;

/** Where the letters of a word stand, of which only these entries have its marks as well. */
export function heedingMarks({ entries, places, sure }: Postings, withMarks: Int32Array): Postings {
  const marked = new Set(withMarks);
  const share = Float64Array.from(entries, (entry) => (marked.has(entry) ? 1 : otherMarks));
  const lessened = (value: number, at: number) => value * (share[at] ?? 1);
  return { entries, places: places.map(lessened), sure: sure.map(lessened) };
}
