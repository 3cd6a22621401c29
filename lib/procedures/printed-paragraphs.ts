/** A line of printed words; a heading leads the lines of its block. */
export type Paragraph = { text: string; isHeading: boolean };

/** Beyond so many letters the rest is folded, where that is worth a fold. */
const longestShown = 900;
const leastFolded = 400;
const leastShown = 250;

/** Printed words in paragraphs: those to read at once, and the rest of what is too long for a page somebody skims. */
export function partedForReading(words: string): { first: Paragraph[]; rest: Paragraph[] } {
  const all = paragraphsOf(words);
  let length = 0;
  const place = all.findIndex(({ text }, at) => {
    length += text.length;
    return at > 0 && length > longestShown;
  });
  if (place < 0) return { first: all, rest: [] };
  const cut = cutBefore(all, place);
  const left = all.slice(cut).reduce((sum, { text }) => sum + text.length, 0);
  return left < leastFolded ? { first: all, rest: [] } : { first: all.slice(0, cut), rest: all.slice(cut) };
}

/** At the heading of the block that goes on, where enough stands before it. */
function cutBefore(all: readonly Paragraph[], place: number): number {
  const heading = all.findLastIndex(({ isHeading }, at) => isHeading && at > 0 && at <= place);
  const before = all.slice(0, Math.max(heading, 0)).reduce((sum, { text }) => sum + text.length, 0);
  return before >= leastShown ? heading : place;
}

const longestHeading = 200;

/** The lines of the announcement. In words of several blocks a first line that ends with a colon is the heading of its block. */
function paragraphsOf(words: string): Paragraph[] {
  const blocks = words.split(/\n{2,}/);
  return blocks.flatMap((block) => {
    const lines = block
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    return lines.flatMap((text, at): Paragraph[] => {
      const isFirst = at === 0 && blocks.length > 1 && lines.length > 1;
      if (isFirst && text.endsWith(":") && text.length <= longestHeading) return [{ text, isHeading: true }];
      return (text.length <= longLine ? [text] : gathered(text)).map((each) => ({
        text: each,
        isHeading: false,
      }));
    });
  });
}

const longLine = 500;

/** Sentences of a line too long to read, gathered so that nobody faces a wall of words. */
function gathered(line: string): string[] {
  const paragraphs: string[] = [];
  let current = "";
  for (const sentence of line.split(/(?<=[.;:])\s+(?=[\p{Lu}\d+-])/u)) {
    if (current && current.length + sentence.length > longLine) {
      paragraphs.push(current);
      current = "";
    }
    current = current ? `${current} ${sentence}` : sentence;
  }
  return current ? [...paragraphs, current] : paragraphs;
}
