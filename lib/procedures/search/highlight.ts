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
  const pieces = text
    .normalize("NFC")
    .split(/([\p{L}\p{N}]+)/u)
    .filter((piece) => piece !== "")
    .reduce<Piece[]>((joined, piece) => joinTo(joined, { text: piece, isHit: isHit(piece) }), []);
  return wanted.length === 1
    ? pieces
    : pieces.map((piece) => (isTelling(piece, wanted) ? piece : { ...piece, isHit: false }));
}

/** Without their marks half the short words are alike: of several words looked for, a lone one must be long and whole. */
function isTelling({ text, isHit }: Piece, wanted: readonly string[]): boolean {
  const words = text.split(" ").map(fold);
  const [word = ""] = words;
  return isHit && (words.length > 1 || (word.length > 2 && wanted.includes(word)));
}

/** Hits with only a space between them become one. */
function joinTo(pieces: Piece[], next: Piece): Piece[] {
  const [before, gap] = pieces.slice(-2);
  if (next.isHit && before?.isHit && gap?.text === " ")
    return [...pieces.slice(0, -2), { text: `${before.text} ${next.text}`, isHit: true }];
  return [...pieces, next];
}
