const longest = 160;
/** A name is cut no earlier than this share of what may stay. */
const leastShare = 0.5;

/**
 * A name fit for a heading: official names of over 300 characters are cut where a phrase ends, or else a word.
 * The whole name must stand elsewhere on the page.
 */
export function shortName(name: string): string {
  if (name.length <= longest) return name;
  const head = name.slice(0, longest);
  const phraseEnd = Math.max(...[" (", "; ", ", "].map((mark) => head.lastIndexOf(mark)));
  const end = phraseEnd >= longest * leastShare ? phraseEnd : head.lastIndexOf(" ");
  return `${head.slice(0, end > 0 ? end : longest)}…`;
}
