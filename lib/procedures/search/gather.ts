import type { CatalogueIndex } from "./catalogue-index.ts";
import type { Meaning } from "./meanings.ts";
import type { Postings } from "./postings.ts";
import type { Asked } from "./question.ts";
import { type Workspace, workspaceOf } from "./workspace.ts";

/** A procedure reached, by its number in the index; `hasAll`: with every word but fillers. */
export type Ranked = { entry: number; score: number; hasAll: boolean };

/**
 * What has enough of the asked words, in no order: rarer words, better places and more of the words count more. The rarest
 * are looked up first; once all the others together could lift nothing above the noise, they only add to what is reached.
 */
export function gather(index: CatalogueIndex, asked: readonly Asked[]): Ranked[] {
  const room = workspaceOf(index);
  const { best, sure, looked, scores, found, reached } = room;
  const words = asked.toSorted((one, other) => other.rarity - one.rarity);
  const total = words.reduce((sum, { rarity }) => sum + rarity, 0);
  let reachedCount = 0;
  let rest = total;
  let most = 0;
  for (const word of words) {
    const mayBeNew = scoreOf(rest, rest, total) > leastBeside(most) - roundingError;
    const lookedCount = look(index, word, mayBeNew, room);
    for (let at = 0; at < lookedCount; at++) {
      const entry = looked[at] ?? 0;
      if (found[entry] === 0) reached[reachedCount++] = entry;
      const score = (scores[entry] ?? 0) + (best[entry] ?? 0) * word.rarity;
      const share = (found[entry] ?? 0) + (sure[entry] ?? 0) * word.rarity;
      scores[entry] = score;
      found[entry] = share;
      best[entry] = 0;
      sure[entry] = 0;
      most = Math.max(most, scoreOf(score, share, total));
    }
    rest -= word.rarity;
  }
  return taken(room, reachedCount, total);
}

/** Sums of floating point in another order differ by less. */
const roundingError = 1e-9;

const leastShare = 0.25;

/** What is far below the best, or below what a good part of the words alone would score, is noise. */
export function leastBeside(best: number): number {
  return Math.min(best, 1) * leastShare;
}

/** By how good the places of the words are, and how sure it is that they were meant, of what there was to find. */
function scoreOf(places: number, share: number, total: number): number {
  const coverage = share / total;
  return (places / total) * coverage * Math.sqrt(coverage);
}

/** Notes of each entry the best place a word has there in any of its meanings, and how sure it is; tells how many. */
function look(index: CatalogueIndex, asked: Asked, mayBeNew: boolean, room: Workspace): number {
  let count = 0;
  for (const meaning of asked.meanings) {
    const withMarks = meaning.text === asked.typed && index.postingsWithMarks.get(asked.marked ?? "");
    const postings = withMarks || index.postings[meaning.word];
    if (postings) count = note(postings, meaning, mayBeNew, room, count);
  }
  return count;
}

function note(
  { entries, places, sure }: Postings,
  { quality }: Meaning,
  mayBeNew: boolean,
  room: Workspace,
  before: number,
): number {
  const certainty = quality < fromHereSure ? quality : 1;
  let count = before;
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] ?? 0;
    if (!mayBeNew && room.found[entry] === 0) continue;
    if (room.best[entry] === 0) room.looked[count++] = entry;
    room.best[entry] = Math.max(room.best[entry] ?? 0, (places[at] ?? 0) * quality);
    room.sure[entry] = Math.max(room.sure[entry] ?? 0, (sure[at] ?? 0) * certainty);
  }
  return count;
}

/** A typing error repaired counts as the word it was; a longer word than the one typed does not. */
const fromHereSure = 0.4;

/** All words but fillers; the sums are of floating point. */
const allWords = 0.9;

/** Whether anything at all could have all the words: where too many stand nowhere, nothing can. */
export function isKnownEnough(asked: readonly Asked[]): boolean {
  let known = 0;
  let total = 0;
  for (const { meanings, rarity } of asked) {
    total += rarity;
    if (meanings.length > 0) known += rarity;
  }
  return known / total > allWords - roundingError;
}

/** What was reached and is no noise, leaving 0 behind. */
function taken({ scores, found, reached }: Workspace, count: number, total: number): Ranked[] {
  let best = 0;
  for (let at = 0; at < count; at++) {
    const entry = reached[at] ?? 0;
    const score = scoreOf(scores[entry] ?? 0, found[entry] ?? 0, total);
    scores[entry] = score;
    best = Math.max(best, score);
  }
  const least = leastBeside(best);
  const ranked: Ranked[] = [];
  for (let at = 0; at < count; at++) {
    const entry = reached[at] ?? 0;
    const score = scores[entry] ?? 0;
    if (score >= least) ranked.push({ entry, score, hasAll: (found[entry] ?? 0) / total > allWords });
    scores[entry] = 0;
    found[entry] = 0;
  }
  return ranked;
}
