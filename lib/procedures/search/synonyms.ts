import { fromKeys, markedWordsOf, type Word } from "./fold.ts";

/** What people say, and what it is called in the names of procedures; both as plain words. */
export type Synonym = { words: string; meaning: string };

/** The synonyms by the first word of what people say. */
export type Synonyms = ReadonlyMap<string, readonly Learned[]>;

type Learned = Synonym & { said: readonly Word[]; meant: readonly Word[] };

/** One way to read a question: its words with some of them put otherwise, and what was put for what. */
export type Reading = { words: readonly Word[]; used: readonly Synonym[] };

/** Makes the list of the staff ready for reading questions. */
export function learnSynonyms(synonyms: readonly Synonym[]): Synonyms {
  const byFirst = new Map<string, Learned[]>();
  for (const { words, meaning } of synonyms) {
    const said = markedWordsOf(words);
    const meant = markedWordsOf(meaning);
    const [first] = said;
    if (!first || meant.length === 0) continue;
    const known = byFirst.get(first.folded) ?? [];
    known.push({ words, meaning, said, meant });
    byFirst.set(first.folded, known);
  }
  for (const known of byFirst.values()) known.sort((one, other) => other.said.length - one.said.length);
  return byFirst;
}

const mostReadings = 6;

/**
 * The question as it stands, and in the words of the law: of what may be put otherwise the longest, and where something
 * has several meanings each of them.
 */
export function readingsOf(synonyms: Synonyms, words: readonly Word[]): Reading[] {
  const once = otherwise(synonyms, words);
  // What was put otherwise may be an everyday word again: "dk hkd", "đăng ký hộ kinh doanh", the founding of one.
  const most = once.slice(1).sort((one, other) => other.used.length - one.used.length)[0];
  const again = most ? otherwise(synonyms, most.words).slice(1) : [];
  return [
    ...once,
    ...again.map(({ words, used }) => ({ words, used: [...(most?.used ?? []), ...used] })),
  ].slice(0, mostReadings + 2);
}

function otherwise(synonyms: Synonyms, words: readonly Word[]): Reading[] {
  let readings: Reading[] = [{ words: [], used: [] }];
  for (let at = 0; at < words.length; ) {
    const found = foundAt(synonyms, words, at);
    const length = found[0]?.said.length ?? 1;
    const asTyped = words.slice(at, at + length);
    readings = readings.flatMap(({ words: before, used }) => [
      { words: [...before, ...asTyped], used },
      ...found.map((each) => ({
        words: [...before, ...each.meant],
        used: [...used, { words: each.words, meaning: each.meaning }],
      })),
    ]);
    // The reading as typed comes first, then those with the most put otherwise.
    const [typed, ...others] = readings;
    if (readings.length > mostReadings && typed)
      readings = [typed, ...others.sort((one, other) => other.used.length - one.used.length)].slice(
        0,
        mostReadings,
      );
    at += length;
  }
  return readings;
}

/** The longest synonyms that begin at this word. */
function foundAt(synonyms: Synonyms, words: readonly Word[], at: number): Learned[] {
  const first = words[at]?.folded ?? "";
  const known = synonyms.get(first) ?? synonyms.get(fromKeys(first) ?? "") ?? [];
  const fitting = known.filter(({ said }) => said.every((word, place) => isSaid(word, words[at + place])));
  const longest = fitting[0]?.said.length;
  return fitting.filter(({ said }) => said.length === longest);
}

/** Typed with marks it must be this very word; without, any with these letters. */
function isSaid(word: Word, typed: Word | undefined): boolean {
  if (typed === undefined) return false;
  if (typed.marked !== undefined && word.marked !== undefined) return typed.marked === word.marked;
  return typed.folded === word.folded || fromKeys(typed.folded) === word.folded;
}
