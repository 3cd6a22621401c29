import type { CatalogueIndex } from "./catalogue-index.ts";
import type { Word } from "./fold.ts";
import { completionsOf } from "./meanings.ts";
import { guessSpelling, splitJoined } from "./spelling.ts";

/** Syllables typed without spaces are taken apart, when nothing is known by the whole. */
export function takenApart(index: CatalogueIndex, word: Word, isLast: boolean): Word[] {
  const { folded } = word;
  if (folded.length < 5 || index.numberOf.has(folded) || index.synonyms.has(folded)) return [word];
  if (isLast && completionsOf(index, folded).length > 0) return [word];
  const parts = splitJoined(
    folded,
    (part) => index.numberOf.has(part),
    (one, other) => index.pairs.has(`${one} ${other}`),
  );
  if (!parts) return [word];
  const isOneTypo = guessSpelling(index.spelling, folded).some(({ distance }) => distance === 1);
  const areCalledSo = parts.every(
    (part, place) => place === 0 || index.pairs.has(`${parts[place - 1]} ${part}`),
  );
  return isOneTypo && !areCalledSo ? [word] : parts.map((part) => ({ folded: part }));
}
