import type { CatalogueIndex } from "./catalogue-index.ts";
import { markedWordsOf, type Word } from "./fold.ts";
import {
  type Around,
  completionsOf,
  type Meaning,
  meaningOf,
  neighboursOf,
  quality,
  repairsOf,
  saidAs,
} from "./meanings.ts";
import type { Synonym } from "./synonyms.ts";
import { takenApart } from "./taken-apart.ts";

/** A word of the question, with everything it may mean, the likeliest first. */
export type Asked = {
  typed: string;
  marked?: string;
  meanings: Meaning[];
  rarity: number;
  /** Said around what is looked for. */
  wraps: boolean;
};

/** What was typed and what it was taken for, for the person to see. */
export type Correction = { typed: string; meant: string };

/** A question understood in one way; `used`: what was put otherwise in it. */
export type Question = { asked: Asked[]; corrections: Correction[]; used: readonly Synonym[] };

const mostWords = 12;

/** People wrap what they look for in these; alone they are still looked for. */
const fillers = marksOf(
  "thủ tục làm xin muốn tôi mình em gì ở đâu như thế nào sao bao nhiêu lâu phải để được và thì nhé với cho có không này vậy giùm dùm nhờ của mần",
);
/** The same, but only with their marks: without, they are as often another word. */
const fillersWithMarks = marksOf("cần bị một đó rồi anh chị bạn ạ hả ơi nha đi tại");
const fillerShare = 0.08;

/** A word that stands nowhere tells little of what is meant, and that something is missing. */
const unknownTells = 2;

function isFiller({ folded, marked }: Word): boolean {
  if (fillers.has(folded)) return marked === undefined || fillers.get(folded) === marked;
  return marked !== undefined && fillersWithMarks.get(folded) === marked;
}

function marksOf(words: string): ReadonlyMap<string, string> {
  return new Map(markedWordsOf(words).map(({ folded, marked = folded }) => [folded, marked]));
}

/** The words of a question as they are looked for: without "thủ tục" before them, taken apart where written together. */
export function wordsAsked(index: CatalogueIndex, typed: readonly Word[]) {
  const parted = withoutPrefix(typed)
    .slice(0, mostWords)
    .map((word, place, all) => ({ word, parts: takenApart(index, word, place === all.length - 1) }));
  const words = parted.flatMap(({ parts }) => parts);
  const joined = parted.filter(({ parts }) => parts.length > 1);
  return {
    words,
    corrections: joined.map(({ word, parts }) => ({
      typed: word.folded,
      meant: parts.map(({ folded }) => index.marks.written.get(folded) ?? folded).join(" "),
    })),
  };
}

/** Understands the words of a question. `widened`: known words may be typing errors as well. */
export function understand(index: CatalogueIndex, words: readonly Word[], widened = false): Asked[] {
  const onlyFillers = words.every(isFiller);
  return words.map((word, place): Asked => {
    const { folded, ...marks } = word;
    const around = {
      before: saidAs(index, words[place - 1]?.folded),
      after: saidAs(index, words[place + 1]?.folded),
    };
    const isBegun = marks.marked !== undefined && !index.marks.spellings.has(marks.marked);
    const meanings = meaningsOf(index, folded, around, { widened, isBegun });
    const told = meanings[0] ? (index.rarity[meanings[0].word] ?? 0) : unknownTells;
    const meant = meanings[0]?.text ?? folded;
    const wraps = !onlyFillers && (isFiller(word) || (meant !== folded && isFiller({ folded: meant })));
    return { typed: folded, ...marks, meanings, wraps, rarity: wraps ? told * fillerShare : told };
  });
}

/** What words that nobody knows, or that make no sense together, were taken for. */
export function correctionsOf({ marks }: CatalogueIndex, asked: readonly Asked[]): Correction[] {
  return asked.flatMap(({ typed, meanings: [best] }) => {
    if (!best || best.text === typed || best.quality === quality.completed) return [];
    return [{ typed, meant: marks.written.get(best.text) ?? best.text }];
  });
}

/** "Thủ tục …" before what is looked for tells nothing; alone it is looked for. */
function withoutPrefix(words: readonly Word[]): readonly Word[] {
  const isPrefix = words.length > 2 && words[0]?.folded === "thu" && words[1]?.folded === "tuc";
  return isPrefix ? words.slice(2) : words;
}

/** `isBegun`: typed with marks as no word is written, so that it may well be the beginning of a longer one. */
type Manner = { widened: boolean; isBegun: boolean };

function meaningsOf(
  index: CatalogueIndex,
  word: string,
  around: Around,
  { widened, isBegun }: Manner,
): Meaning[] {
  const exact = index.numberOf.get(word);
  const completed = around.after.length === 0 ? completionsOf(index, word) : [];
  const isWhole = exact !== undefined && !isBegun;
  const known: Meaning[] = [
    ...(exact === undefined
      ? []
      : [meaningOf(index, exact, isBegun && completed.length > 0 ? quality.otherwiseMarked : 1)]),
    ...completed.map((each) => meaningOf(index, each, isWhole ? quality.lengthened : quality.completed)),
  ];
  if (known.length === 0 || widened) return [...known, ...repairsOf(index, word, around, known.length > 0)];
  return [...known, ...misheard(index, word, around)];
}

/** A known word that stands beside its neighbours nowhere, while one that sounds like it does. */
function misheard(index: CatalogueIndex, word: string, around: Around): Meaning[] {
  const fits = (text: string) => neighboursOf(index, around, text) > 0;
  if (isFiller({ folded: word }) || word.length < 3 || fits(word)) return [];
  return repairsOf(index, word, around, true).filter(({ text }) => fits(text));
}
