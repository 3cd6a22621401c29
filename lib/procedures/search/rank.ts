import type { CatalogueIndex, Phrase } from "./catalogue-index.ts";
import { type KnownPlaces, placesOf, workspaceOf } from "./places.ts";
import type { Asked } from "./question.ts";
import { isAsked, type SpecialAct } from "./special-acts.ts";

/** A procedure found, by its number in the index. */
export type Ranked = { entry: number; score: number; hasAll: boolean };

/** Only this many of the best are read closely for phrases. */
const readClosely = 100;
const leastShare = 0.25;

/**
 * Ranks what has the asked words: rarer words, better places, more of the words and whole phrases count more; what does
 * something nobody asked for, less. The score of a name that is the question is 2.5. `said`: the words of the question
 * however it is read, folded, between spaces.
 */
export function rank(
  index: CatalogueIndex,
  asked: readonly Asked[],
  said: string,
  known: KnownPlaces = new Map(),
): Ranked[] {
  const total = asked.reduce((sum, { rarity }) => sum + rarity, 0);
  if (total === 0) return [];
  const ranked = withoutNoise(gather(index, asked, total, known)).sort(byScore);
  const wordings = wordingsOf(asked);
  for (const found of ranked.slice(0, readClosely)) {
    const titles = index.titles[found.entry] ?? [];
    const bonus = Math.max(...wordings.map((wording) => phraseBonus(titles, wording)));
    found.score =
      (found.score + bonus) *
      (index.usualness[found.entry] ?? 1) *
      plainness(index.specialActs[found.entry] ?? [], said);
  }
  return withoutNoise(ranked).sort(byScore);
}

/** How much is left of a score when a name says something special nobody asked for. */
function plainness(acts: readonly SpecialAct[], said: string): number {
  return acts.some((act) => !isAsked(act, said)) ? unaskedShare : 1;
}

const unaskedShare = 0.78;

/** What is far below the best, or below what a good part of the words alone would score, is left out. */
function withoutNoise(ranked: readonly Ranked[]): Ranked[] {
  let best = 0;
  for (const { score } of ranked) best = Math.max(best, score);
  const least = Math.min(best, 1) * leastShare;
  return ranked.filter(({ score }) => score >= least);
}

/** Entries with at least one asked word. */
function gather(index: CatalogueIndex, asked: readonly Asked[], total: number, known: KnownPlaces): Ranked[] {
  const { scores, found } = workspaceOf(index);
  const reached: number[] = [];
  for (const word of asked) {
    const { entries, best, sure } = placesOf(index, word, known);
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] ?? 0;
      if (found[entry] === 0) reached.push(entry);
      scores[entry] = (scores[entry] ?? 0) + (best[at] ?? 0) * word.rarity;
      found[entry] = (found[entry] ?? 0) + (sure[at] ?? 0) * word.rarity;
    }
  }
  return reached.map((entry) => {
    const coverage = (found[entry] ?? 0) / total;
    const score = ((scores[entry] ?? 0) / total) * coverage * coverage;
    scores[entry] = 0;
    found[entry] = 0;
    return { entry, score, hasAll: coverage > allWords };
  });
}

/** All words but fillers; the sums are of floating point. */
const allWords = 0.9;

function byScore(one: Ranked, other: Ranked) {
  return other.score - one.score || one.entry - other.entry;
}

/** One way to read the question as a phrase: as meant and, where that differs, as typed. */
type Wording = { words: string; unfinished: string; length: number; pairs: string[] };

function wordingsOf(all: readonly Asked[]): Wording[] {
  const asked = all.filter(({ wraps }) => !wraps);
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
function phraseBonus(titles: readonly Phrase[], wording: Wording): number {
  let best = 0;
  for (const title of titles) {
    const share = title.kind === "synonym" ? synonymShare : 1;
    best = Math.max(best, agreementOf(title, wording) * share);
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
  return pairs === 0 ? 0 : (0.45 * pairs) / question.pairs.length + (0.15 * pairs) / length;
}
