import { highlight } from "#lib/procedures/search/highlight.ts";

/** A text with the words that were looked for marked in it. */
export function Highlighted({ text, words }: { text: string; words: string }) {
  return highlight(text, words).map((piece, place) =>
    piece.isHit ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no other name and never move.
      <mark key={place} className="bg-gold-soft font-strong text-inherit">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
