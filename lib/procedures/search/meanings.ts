import type { CatalogueIndex } from "./catalogue-index.ts";
import { fromKeys, soundingLike } from "./fold.ts";
import { keptWith } from "./kept.ts";
import { guessSpelling } from "./spelling.ts";

/** One known word that a typed word may stand for; `quality` 1 is the word itself. */
export type Meaning = { word: number; text: string; quality: number };

const mostCompletions = 60;

/** How sure each kind of guess is. */
export const quality = {
  completed: 0.75,
  /** Typed with marks as no word is written, so that it may be a longer one begun. */
  otherwiseMarked: 0.5,
  lengthened: 0.3,
  keys: 0.95,
  sound: 0.72,
  oneTypo: 0.7,
  twoTypos: 0.5,
  widened: 0.45,
} as const;

/** What stands beside a word of a question: what each neighbour is or may be, none at an end. */
export type Around = { before: readonly string[]; after: readonly string[] };

/** What a word of a question is or, where nobody knows it, may be. */
export function saidAs(index: CatalogueIndex, word: string | undefined): readonly string[] {
  if (word === undefined) return [];
  if (index.numberOf.has(word)) return [word];
  return [word, ...near(index, word, false).likely.map(({ text }) => text)];
}

/** On how many sides a word has a neighbour that it stands beside somewhere. */
export function neighboursOf({ pairs }: CatalogueIndex, { before, after }: Around, text: string): number {
  return (
    Number(before.some((word) => pairs.has(`${word} ${text}`))) +
    Number(after.some((word) => pairs.has(`${text} ${word}`)))
  );
}

/** What a mistyped word may be, the likeliest first. A word that exists is taken for another one only at a low price. */
export function repairsOf(index: CatalogueIndex, word: string, around: Around, isKnown: boolean): Meaning[] {
  const { likely, isByKeys } = near(index, word, isKnown);
  if (isByKeys) return likely;
  const isSure = word.length >= sureFrom || around.before.length + around.after.length === 0;
  const fitting = isSure ? likely : likely.filter(({ text }) => neighboursOf(index, around, text) > 0);
  return fitting.toSorted(likeliestFirst(index, around));
}

type Near = { likely: Meaning[]; isByKeys: boolean };

/** Words are mistyped in the same few ways. */
const kept = keptWith<Near>(2000);

/** What a word may be whatever stands beside it. */
function near(index: CatalogueIndex, word: string, isKnown: boolean): Near {
  return kept(index, `${word} ${isKnown}`, () => findNear(index, word, isKnown));
}

/** By the keys that were pressed, by ear, or by letters. */
function findNear(index: CatalogueIndex, word: string, isKnown: boolean): Near {
  const keys = fromKeys(word);
  const meant = keys === undefined ? undefined : index.numberOf.get(keys);
  if (meant !== undefined)
    return { likely: [meaningOf(index, meant, isKnown ? quality.widened : quality.keys)], isByKeys: true };
  const heard = soundingLike(word).flatMap((like): Meaning[] => {
    const number = index.numberOf.get(like);
    return number === undefined ? [] : [meaningOf(index, number, isKnown ? quality.widened : quality.sound)];
  });
  const guesses = guessSpelling(index.spelling, isKnown ? word : (keys ?? word)).filter(
    ({ distance }) => !isKnown || distance === 1,
  );
  const guessed = guesses.map(({ word: guess, distance }) => {
    const sure = distance > 1 ? quality.twoTypos : quality.oneTypo;
    return meaningOf(index, guess, isKnown ? quality.widened : sure);
  });
  return { likely: [...heard, ...guessed], isByKeys: false };
}

/** Of shorter words half the language is one letter away: beside others, only what is said together with them counts. */
const sureFrom = 5;

/** Known words that begin with what was typed so far. */
export function completionsOf({ words }: CatalogueIndex, start: string): number[] {
  if (start.length < 2) return [];
  const found: number[] = [];
  for (let at = firstFrom(words, start); words[at]?.startsWith(start); at++) {
    if (words[at] !== start) found.push(at);
    if (found.length === mostCompletions) break;
  }
  return found;
}

export function meaningOf({ words }: CatalogueIndex, word: number, quality: number): Meaning {
  return { word, text: words[word] ?? "", quality };
}

/** Those that stand beside the neighbours somewhere, then the nearer, then the more frequent. */
function likeliestFirst(index: CatalogueIndex, around: Around) {
  const neighbours = ({ text }: Meaning) => neighboursOf(index, around, text);
  return (one: Meaning, other: Meaning) =>
    neighbours(other) - neighbours(one) ||
    other.quality - one.quality ||
    (index.rarity[one.word] ?? 0) - (index.rarity[other.word] ?? 0);
}

/** The place of the first word that is not before `start`. */
function firstFrom(words: readonly string[], start: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
