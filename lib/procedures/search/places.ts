import type { CatalogueIndex } from "./catalogue-index.ts";
import type { Meaning } from "./meanings.ts";
import type { Asked } from "./question.ts";

/** The entries that have a word; for each how good its best place there is, and how sure it is that it was meant: 0 to 1. */
type Places = { entries: readonly number[]; best: Float64Array; sure: Float64Array };

/** The places of words already looked up: one question is read in several ways, and most of its words are in each. */
export type KnownPlaces = Map<string, Places>;

/** Where an asked word stands, in any of its meanings. */
export function placesOf(index: CatalogueIndex, asked: Asked, known: KnownPlaces): Places {
  const { typed, marked = "", meanings } = asked;
  const name = `${typed} ${marked} ${meanings.map(({ word, quality }) => `${word}/${quality}`).join()}`;
  const places = known.get(name) ?? find(index, asked);
  known.set(name, places);
  return places;
}

function find(index: CatalogueIndex, { typed, marked, meanings }: Asked): Places {
  const room = workspaceOf(index);
  const withMarks = marked === undefined ? undefined : index.marks.entriesWith.get(marked);
  room.same.fill(withMarks ? otherMarks : 1);
  for (const entry of withMarks ?? []) room.same[entry] = 1;
  const reached: number[] = [];
  for (const meaning of meanings) note(index, meaning, meaning.text === typed, room, reached);
  return { entries: reached, best: taken(room.best, reached), sure: taken(room.sure, reached) };
}

/** Notes where one meaning stands, and keeps the better of what is known of an entry. */
function note(
  index: CatalogueIndex,
  { word, quality }: Meaning,
  heedsMarks: boolean,
  { best, sure, same }: Workspace,
  reached: number[],
) {
  const { entries, weights } = index.postings[word] ?? nowhere;
  const certainty = quality < fromHereSure ? quality : 1;
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] ?? 0;
    const share = heedsMarks ? (same[entry] ?? 1) : 1;
    const place = (weights[at] ?? 0) / fullWeight;
    if (best[entry] === 0) reached.push(entry);
    best[entry] = Math.max(best[entry] ?? 0, share * quality * place);
    sure[entry] = Math.max(sure[entry] ?? 0, share * certainty * sureFrom(place));
  }
}

const nowhere = { entries: [], weights: [] };
const fullWeight = 10;

/** A typing error repaired counts as the word it was; a longer word than the one typed does not. */
const fromHereSure = 0.4;

/** What is left of a word that has the letters but other marks than those typed. */
const otherMarks = 0.4;

/** A word that stands only in a paper or a description says less surely that the procedure is about it. */
function sureFrom(place: number): number {
  return place >= 0.3 ? 1 : place * 3;
}

/** The values of these entries, leaving 0 behind. A plain loop: mapping into a typed array is many times slower. */
function taken(from: Float64Array, entries: readonly number[]): Float64Array {
  const values = new Float64Array(entries.length);
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] ?? 0;
    values[at] = from[entry] ?? 0;
    from[entry] = 0;
  }
  return values;
}

type Workspace = Record<"scores" | "found" | "best" | "sure" | "same", Float64Array>;

/**
 * Room to count in, a number for each entry, all 0 between searches. Kept with its index: made anew for each search it
 * would be most of the garbage.
 */
export function workspaceOf(index: CatalogueIndex): Workspace {
  const kept = workspaces.get(index);
  if (kept) return kept;
  const room = () => new Float64Array(index.entries.length);
  const made = { scores: room(), found: room(), best: room(), sure: room(), same: room() };
  workspaces.set(index, made);
  return made;
}

const workspaces = new WeakMap<CatalogueIndex, Workspace>();
