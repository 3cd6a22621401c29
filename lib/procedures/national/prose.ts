import { isNothing, withoutMarks } from "./text.ts";

const step = /(?:^|(?<=[\s.;)]))(?=Bước\s*\d+\s*[.:,)–-])|(?:^|(?<=[.;)\n]))(?=Bước\s*\d+\s+[\p{Lu}\d])/gu;
const stepNumber = /^Bước\s*\d+\s*(?:[.:,)–-]\s*)?/u;
/** The letter of the section a step stands in, before it or behind the one before: "a) Bước 1". */
const sectionLetter = /(?:^|\s)\(?[a-zđ\d]{1,2}[).]$/u;
/** A line that goes on: it begins small, or the one before was broken off. */
const goesOn = /^[\p{Ll})\]]/u;

/** The mark of the step that follows, left behind the one before; and the heading of the cell, printed once more in it. */
const leftMark = /(?:^|\n)\s*[-–—+*•]\s*$/u;
const cellHeading = /^trình tự(?: thực hiện)?\s*:?$/iu;

/** Running text as a list: by its numbered steps, else by its lines. A line broken in its middle is put together again. */
export function readList(text: string): string[] {
  if (isNothing(text)) return [];
  const pieces = text
    .split(step)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const numbered = pieces.filter((piece) => stepNumber.test(piece)).length;
  const lines =
    numbered > 1
      ? pieces.map((piece) =>
          piece.replace(stepNumber, "").replace(sectionLetter, "").replace(leftMark, "").trim(),
        )
      : linesOf(text);
  return lines
    .map((line) => withoutMarks(line))
    .filter((line) => !isNothing(line) && !/^Từ khóa$/u.test(line) && !cellHeading.test(line));
}

function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    const before = lines.at(-1);
    if (before !== undefined && goesOn.test(line) && !/[.;:!?]$/u.test(before))
      lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines;
}
