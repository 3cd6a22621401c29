import { fold, markedWordsOf, type Word } from "./fold.ts";

const longest = 80;
const mostDigits = 3;

/** Family names that half the country bears, and what often stands after one: together they are somebody's name. */
const familyNames = namesIn(
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương trịnh lương mai lò vàng giàng sùng",
);
const middleNames = namesIn("thị văn đức hữu ngọc minh quang xuân thanh kim thu hồng a");

/**
 * The words of a search worth keeping because nothing was found by them, made plain; undefined for what may tell of a
 * person: long numbers, addresses of letters, what looks like a name, at whatever place.
 */
export function missedWords(typed: string): string | undefined {
  const plain = typed.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  const words = markedWordsOf(typed);
  if (plain.length < 2 || plain.length > longest || words.length === 0) return undefined;
  if ((plain.match(/\p{N}/gu) ?? []).length > mostDigits || plain.includes("@")) return undefined;
  return hasName(words) || hasCapitalisedName(typed) ? undefined : plain;
}

function namesIn(text: string): ReadonlyMap<string, Word> {
  return new Map(markedWordsOf(text).map((word) => [word.folded, word]));
}

/** Typed without marks a word may be any; with marks "đô" is not "đỗ". */
function isAmong(names: ReadonlyMap<string, Word>, { folded, marked }: Word): boolean {
  const name = names.get(folded);
  return name !== undefined && (marked === undefined || marked === name.marked);
}

/** A family name, one that stands in the middle, and another: or just the two, where nothing else was typed. */
function hasName(words: readonly Word[]): boolean {
  return words.some((word, place) => {
    const next = words[place + 1];
    const isWhole = words.length === 2 || place + 2 < words.length;
    return next !== undefined && isWhole && isAmong(familyNames, word) && isAmong(middleNames, next);
  });
}

/** Words with capitals one after the other, of which the first is a family name. */
function hasCapitalisedName(typed: string): boolean {
  const runs = typed.normalize("NFC").match(/\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*)+/gu) ?? [];
  return runs.some((run) => run.split(/\s+/).some((word) => familyNames.has(fold(word))));
}
