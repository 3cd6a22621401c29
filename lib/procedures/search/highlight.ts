import { fold, wordsOf } from "./fold.ts";

/** A piece of a text, and whether it is one of the words that were looked for. */
export type Piece = { text: string; isHit: boolean };

/** A text cut where the words of a question stand in it; the last word may be only begun. */
export function highlight(text: string, question: string): Piece[] {
  const wanted = wordsOf(question);
  const begun = wanted.at(-1);
  if (begun === undefined) return [{ text, isHit: false }];
  const isHit = (word: string) => {
    const folded = fold(word);
    return wanted.includes(folded) || (begun.length > 1 && folded.startsWith(begun));
  };
  return text
    .normalize("NFC")
    .split(/([\p{L}\p{N}]+)/u)
    .filter((piece) => piece !== "")
    .reduce<Piece[]>((pieces, piece) => joinTo(pieces, { text: piece, isHit: isHit(piece) }), []);
}

/** Hits with only a space between them become one. */
function joinTo(pieces: Piece[], next: Piece): Piece[] {
  const [before, gap] = pieces.slice(-2);
  if (next.isHit && before?.isHit && gap?.text === " ")
    return [...pieces.slice(0, -2), { text: `${before.text} ${next.text}`, isHit: true }];
  return [...pieces, next];
}
