import { found } from "./kinds.ts";
import { numbersIn, type PrintedNumber } from "./law-number.ts";
import type { Law, Rows } from "./source.ts";
import { isNothing, plain } from "./text.ts";

const heading = /^\s*Tên văn bản pháp lý\s*Mã văn bản/u;
/** The name of the implementing agency is printed once more behind the last number. */
const agency = /Cơ quan thực hiện.*$/su;

/** Takes the table of legal grounds apart: title and number, glued together again and again. */
export function readLawCell(cell: string): Rows<Law> {
  const table = cell.replace(heading, "").replace(agency, "").trim();
  if (isNothing(table)) return { rows: [], findings: [found("lawMissing", "legalBasis", cell)] };

  const laws: Law[] = [];
  let start = 0;
  for (const number of numbersIn(table)) {
    if (number.start < start || !closes(table, start, number)) continue;
    laws.push({ number: number.text, title: titleOf(table.slice(start, number.start)) });
    start = number.end;
  }
  const left = table
    .slice(start)
    .replace(/^[\s;,.]+/u, "")
    .trim();
  if (left) laws.push({ number: left, title: null });
  const { rows, twice } = once(laws);
  return {
    rows,
    findings: [
      ...(left ? [found("lawWithoutNumber", "legalBasis", left)] : []),
      ...numbersIn(table)
        .filter(({ isUncertain }) => isUncertain)
        .map(({ text }) => found("lawUncertain", "legalBasis", text)),
      ...twice.map((number) => found("lawTwice", "legalBasis", number)),
    ],
  };
}

/**
 * Whether a number ends an entry, or is named within a title. A number cell is glued to the title before it or to the one
 * after it; a number within a title has spaces, or a word like "số", around it.
 */
function closes(table: string, start: number, { start: at, end }: PrintedNumber): boolean {
  const before = table.slice(start, at);
  const after = table.slice(end);
  if (after.trim() === "") return true;
  if (isRepeated(after, table.slice(at, end))) return false;
  if (/^[\p{L}\p{N}"“(]/u.test(after)) return !/^ngày\s*\d/u.test(after);
  if (before.trim() === "" || /[\s("“]$/u.test(before) || /số\s*:?$/iu.test(before)) return false;
  return /[;.,)”"\d]$/u.test(before) || !/^\s+\p{Ll}|^[,.;)]/u.test(after);
}

/** A title may be nothing but the number, and the cell of the number say its kind as well. */
function isRepeated(after: string, number: string): boolean {
  const [kind = ""] = /^[\p{Lu}][\p{L} ]{2,24}? (?=\d)/u.exec(after) ?? [];
  return after.slice(kind.length).startsWith(number);
}

/** The kind of instrument belongs to the number where it is glued to the title: "… tại Việt NamLuật 47/2014/QH13". */
const gluedKind =
  /(?<=[\p{L}\p{N}.;)\]”"])((?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư liên tịch|Thông tư|Quyết định|Chỉ thị|Công văn|Lệnh)(?:\s+số)?)\s*$/u;

function titleOf(text: string): string | null {
  const kind = gluedKind.exec(text);
  const title = (kind ? text.slice(0, kind.index) : text).replace(/^[\s;,.]+|[\s;,]+$/gu, "");
  const word = kind?.[1]?.replace(/\s+số$/u, "") ?? "";
  if (title === "") return word || null;
  return plain(title).includes(plain(word)) ? title : `${word} ${title}`;
}

function once(laws: readonly Law[]): { rows: Law[]; twice: string[] } {
  const rows: Law[] = [];
  const twice: string[] = [];
  for (const law of laws) {
    const isSame = (other: Law) =>
      other.number === law.number && plain(other.title ?? "") === plain(law.title ?? "");
    if (rows.some(isSame)) twice.push(law.number);
    else rows.push(law);
  }
  return { rows, twice };
}
