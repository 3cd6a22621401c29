import type { CatalogueIndex, Phrase } from "./catalogue-index.ts";
import type { Asked } from "./question.ts";

/** A procedure found, by its number in the index. */
export type Ranked = { entry: number; score: number; hasAll: boolean };

/** Only this many of the best are read closely for phrases. */
const readClosely = 300;
const leastShare = 0.25;
const fullWeight = 10;

/** Ranks what has the asked words: rarer words, better places, more of the words and whole phrases count more. */
export function rank(index: CatalogueIndex, asked: readonly Asked[]): Ranked[] {
  const total = asked.reduce((sum, { rarity }) => sum + rarity, 0);
  if (total === 0) return [];
  const ranked = withoutNoise(gather(index, asked, total), total).sort(byScore);
  const wordings = wordingsOf(asked);
  for (const found of ranked.slice(0, readClosely)) {
    const phrases = index.phrases[found.entry] ?? [];
    found.score += total * Math.max(...wordings.map((wording) => phraseBonus(phrases, wording)));
  }
  return withoutNoise(ranked, total).sort(byScore);
}

/** What is far below the best, or below what a good part of the words alone would score, is left out. */
function withoutNoise(ranked: readonly Ranked[], total: number): Ranked[] {
  let best = 0;
  for (const { score } of ranked) best = Math.max(best, score);
  const least = Math.min(best, total) * leastShare;
  return ranked.filter(({ score }) => score >= least);
}

/** Entries with at least one asked word. */
function gather(index: CatalogueIndex, asked: readonly Asked[], total: number): Ranked[] {
  const { scores, found, best, sure } = workspaceOf(index);
  scores.fill(0);
  found.fill(0);
  for (const word of asked) {
    findPlaces(index, word);
    for (let entry = 0; entry < best.length; entry++) {
      const place = best[entry] ?? 0;
      if (place === 0) continue;
      scores[entry] = (scores[entry] ?? 0) + place * word.rarity;
      found[entry] = (found[entry] ?? 0) + (sure[entry] ?? 0) * word.rarity;
    }
  }
  const ranked: Ranked[] = [];
  for (let entry = 0; entry < found.length; entry++) {
    const coverage = (found[entry] ?? 0) / total;
    if (coverage === 0) continue;
    ranked.push({ entry, score: (scores[entry] ?? 0) * coverage * coverage, hasAll: coverage > allWords });
  }
  return ranked;
}

/** Sets for each entry how good the best place of the word is there, and how sure it is that this word was meant: 0 to 1. */
function findPlaces(index: CatalogueIndex, { meanings }: Asked) {
  const { best, sure } = workspaceOf(index);
  best.fill(0);
  sure.fill(0);
  for (const { word, quality } of meanings) {
    const { entries, weights } = index.postings[word] ?? nowhere;
    const certainty = quality < fromHereSure ? quality : 1;
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] ?? 0;
      best[entry] = Math.max(best[entry] ?? 0, (quality * (weights[at] ?? 0)) / fullWeight);
      sure[entry] = Math.max(sure[entry] ?? 0, certainty);
    }
  }
}

type Workspace = Record<"scores" | "found" | "best" | "sure", Float64Array>;

/** Room to count in, a number for each entry. Kept with its index: made anew for each search it would be most of the garbage. */
function workspaceOf(index: CatalogueIndex): Workspace {
  const kept = workspaces.get(index);
  if (kept) return kept;
  const room = () => new Float64Array(index.entries.length);
  const made = { scores: room(), found: room(), best: room(), sure: room() };
  workspaces.set(index, made);
  return made;
}

const workspaces = new WeakMap<CatalogueIndex, Workspace>();

/** A typing error repaired counts as the word it was; a longer word than the one typed does not. */
const fromHereSure = 0.4;

const nowhere = { entries: [], weights: [] };

/** All words but fillers; the sums are of floating point. */
const allWords = 0.9;

function byScore(one: Ranked, other: Ranked) {
  return other.score - one.score || one.entry - other.entry;
}

/** One way to read the question as a phrase: as meant and, where that differs, as typed. */
type Wording = { words: string; unfinished: string; length: number; pairs: string[] };

function wordingsOf(asked: readonly Asked[]): Wording[] {
  const meant = asked.map(({ typed, meanings }) => meanings[0]?.text ?? typed);
  const typed = asked.map((word) => word.typed);
  return (meant.join() === typed.join() ? [typed] : [meant, typed]).map((words) => ({
    words: ` ${words.join(" ")} `,
    unfinished: ` ${words.join(" ")}`,
    length: words.length,
    pairs: words.slice(1).map((word, place) => ` ${words[place]} ${word} `),
  }));
}

const synonymShare = 0.95;

/** How well the best title of an entry agrees with the question as a phrase, from 0 to 1.5. */
function phraseBonus(phrases: readonly Phrase[], wording: Wording): number {
  let best = 0;
  for (const phrase of phrases) {
    if (phrase.kind === "name") best = Math.max(best, agreementOf(phrase, wording));
    if (phrase.kind === "synonym") best = Math.max(best, agreementOf(phrase, wording) * synonymShare);
  }
  return best;
}

/** The whole title, the question in the title, the title in the question, its unfinished beginning, or pairs of words. */
function agreementOf({ words, length }: Phrase, question: Wording): number {
  if (words === question.words) return 1.5;
  if (words.includes(question.words)) return 0.5 + (0.5 * question.length) / length;
  if (length > 1 && question.words.includes(words)) return 0.2 + (0.8 * length) / question.length;
  if (words.includes(question.unfinished)) return 0.4 + (0.4 * question.length) / length;
  let pairs = 0;
  for (const pair of question.pairs) if (words.includes(pair)) pairs++;
  return pairs === 0 ? 0 : (0.3 * pairs) / question.pairs.length + (0.1 * pairs) / length;
}
