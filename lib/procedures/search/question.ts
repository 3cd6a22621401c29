import type { CatalogueIndex } from "./catalogue-index.ts";
import { fromTelex, wordsOf } from "./fold.ts";
import { guessSpelling, splitJoined } from "./spelling.ts";

/** One known word that a typed word may stand for; `quality` 1 is the word itself. */
type Meaning = { word: number; text: string; quality: number };

/** A word of the question, with everything it may mean, the likeliest first. */
export type Asked = { typed: string; meanings: Meaning[]; rarity: number };

/** What was typed and what it was taken for, for the person to see. */
export type Correction = { typed: string; meant: string };

export type Question = { asked: Asked[]; corrections: Correction[] };

const mostWords = 12;
const mostCompletions = 60;
const quality = {
  completed: 0.75,
  lengthened: 0.3,
  telex: 0.95,
  oneTypo: 0.7,
  twoTypos: 0.5,
  widened: 0.45,
} as const;

/** People wrap what they look for in these; alone they are still looked for. */
const fillers = new Set(
  "thu tuc lam xin muon toi minh gi o dau nhu the nao bao nhieu phai de duoc va thi o nhe voi cho".split(" "),
);
const fillerShare = 0.08;

/** Understands what was typed. `widened`: known words may be typing errors as well. */
export function understand(index: CatalogueIndex, typed: string, widened = false): Question {
  const parted = withoutPrefix(wordsOf(typed))
    .slice(0, mostWords)
    .map((word, place, all) => ({
      word,
      parts: partsOf(index, word, place === all.length - 1),
    }));
  const words = parted.flatMap(({ parts }) => parts);
  const onlyFillers = words.every((word) => fillers.has(word));
  const asked = words.map((word, place): Asked => {
    const around = { before: words[place - 1], after: words[place + 1] };
    const meanings = meaningsOf(index, word, around, widened);
    const told = meanings[0] ? (index.rarity[meanings[0].word] ?? 0) : Math.log(1 + index.entries.length);
    return { typed: word, meanings, rarity: fillers.has(word) && !onlyFillers ? told * fillerShare : told };
  });
  const joined = parted.filter(({ parts }) => parts.length > 1);
  return {
    asked,
    corrections: [
      ...joined.map(({ word, parts }) => ({ typed: word, meant: parts.map(writtenIn(index)).join(" ") })),
      ...asked.flatMap(correctionOf(index)),
    ],
  };
}

/** "Thủ tục …" before what is looked for tells nothing; alone it is looked for. */
function withoutPrefix(words: string[]): string[] {
  return words.length > 2 && words[0] === "thu" && words[1] === "tuc" ? words.slice(2) : words;
}

/** Syllables typed without spaces are taken apart, when nothing is known by the whole. */
function partsOf(index: CatalogueIndex, word: string, isLast: boolean): string[] {
  if (word.length < 5 || index.numberOf.has(word)) return [word];
  if (isLast && completionsOf(index, word).length > 0) return [word];
  if (guessSpelling(index.spelling, word).some(({ distance }) => distance === 1)) return [word];
  return splitJoined(word, (part) => index.numberOf.has(part)) ?? [word];
}

type Around = { before: string | undefined; after: string | undefined };

function meaningsOf(index: CatalogueIndex, word: string, around: Around, widened: boolean): Meaning[] {
  const exact = index.numberOf.get(word);
  const completed = around.after === undefined ? completionsOf(index, word) : [];
  const known: Meaning[] = [
    ...(exact === undefined ? [] : [meaning(index, exact, 1)]),
    ...completed.map((each) =>
      meaning(index, each, exact === undefined ? quality.completed : quality.lengthened),
    ),
  ];
  if (known.length > 0 && !widened) return known;
  return [...known, ...repairsOf(index, word, known.length > 0).sort(likeliestFirst(index, around))];
}

/** What a mistyped word may be. A word that exists is taken for another one only at a low price. */
function repairsOf(index: CatalogueIndex, word: string, isKnown: boolean): Meaning[] {
  const telex = fromTelex(word);
  const meant = telex === undefined ? undefined : index.numberOf.get(telex);
  if (meant !== undefined) return [meaning(index, meant, isKnown ? quality.widened : quality.telex)];
  const guesses = guessSpelling(index.spelling, isKnown ? word : (telex ?? word));
  if (isKnown)
    return guesses
      .filter(({ distance }) => distance === 1)
      .map((guess) => meaning(index, guess.word, quality.widened));
  return guesses.map(({ word: guess, distance }) =>
    meaning(index, guess, distance > 1 ? quality.twoTypos : quality.oneTypo),
  );
}

/** Of equally near words, those that stand beside the neighbours somewhere, then the more frequent. */
function likeliestFirst({ pairs, rarity }: CatalogueIndex, { before, after }: Around) {
  const neighbours = ({ text }: Meaning) =>
    Number(pairs.has(`${before} ${text}`)) + Number(pairs.has(`${text} ${after}`));
  return (one: Meaning, other: Meaning) =>
    neighbours(other) - neighbours(one) || (rarity[one.word] ?? 0) - (rarity[other.word] ?? 0);
}

/** Known words that begin with what was typed so far. */
function completionsOf({ words }: CatalogueIndex, start: string): number[] {
  if (start.length < 2) return [];
  const found: number[] = [];
  for (let at = firstFrom(words, start); words[at]?.startsWith(start); at++) {
    if (words[at] !== start) found.push(at);
    if (found.length === mostCompletions) break;
  }
  return found;
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

function correctionOf(index: CatalogueIndex) {
  return ({ typed, meanings: [best] }: Asked): Correction[] => {
    if (!best || best.text === typed || best.quality === quality.completed) return [];
    return [{ typed, meant: index.written[best.word] ?? best.text }];
  };
}

function meaning({ words }: CatalogueIndex, word: number, quality: number): Meaning {
  return { word, text: words[word] ?? "", quality };
}

function writtenIn({ numberOf, written }: CatalogueIndex) {
  return (word: string) => written[numberOf.get(word) ?? -1] ?? word;
}
