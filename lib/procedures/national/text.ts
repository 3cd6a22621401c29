/** Zero-width and direction marks, soft hyphens: seen by nobody, and in the way of every comparison. */
const invisible =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffd]/gu;
/** What symbol fonts put in the place of list marks. */
const symbolFont = /\p{Co}/gu;
const controls = /(?!\n)\p{Cc}/gu;

/** A cell made ready for reading: composed letters, no invisible characters, single spaces; its lines are kept. */
export function cleaned(cell: unknown): string {
  if (typeof cell === "number") return String(cell);
  if (typeof cell !== "string") return "";
  return cell
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(invisible, "")
    .replace(symbolFont, " - ")
    .replace(controls, " ")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
}

/** The same in one line. */
export function oneLine(cell: unknown): string {
  return cleaned(cell).replace(/\s+/g, " ");
}

/** What is odd about the characters of a cell, if anything. */
export function oddities(cell: unknown): ("notComposed" | "invisibleCharacters")[] {
  if (typeof cell !== "string") return [];
  return [
    ...(cell.normalize("NFC") === cell ? [] : (["notComposed"] as const)),
    ...(cell.search(invisible) >= 0 || cell.search(symbolFont) >= 0
      ? (["invisibleCharacters"] as const)
      : []),
  ];
}

const nothing = /^(?:không(?: có(?: thông tin)?| quy định)?|--?|chưa có thông tin)?\.?$/iu;

/** Whether the cell says that there is nothing to say. */
export function isNothing(text: string): boolean {
  return nothing.test(text.trim());
}

/** Letters without marks, small, words parted by single spaces: what two spellings of one thing have in common. */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Marks of a list before a line and marks of its going on after it say nothing by themselves. */
export function withoutMarks(text: string): string {
  return text
    .replace(/^(?:[-–—+*•·▪●○\s]+)/u, "")
    .replace(/[\s;,:]+$|(?<=[^.]{3})\.$/gu, "")
    .trim();
}

/** The first letter large, the rest as it is. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
