import { found } from "./kinds.ts";
import type { ResultRow, Rows } from "./source.ts";
import { isNothing, plain, withoutMarks } from "./text.ts";

/** The codes of results the portal gives out, old and new. */
const usual = /^KQ\.G\d{2}\.\d{6}$/u;
const code =
  /Mã:[ \t]*((?:KQ|TP)[.-]G\d{2}\.\d+|\d{3}(?:\.\d{2}){2}\.\w\d{2}-KQ\d+|[A-Za-z]+_[A-Za-z]*\d+|\p{Lu}{2,}(?!\p{Ll})\d*|)/gu;

/** What the rest of the page adds behind the results. */
export type ResultCell = Rows<ResultRow> & { keywords: string; description: string };

/** Takes the results apart: a name and its code, over and over, then the rest of the page. */
export function readResultCell(cell: string): ResultCell {
  const page = /^(.*?)Từ khóa(.*?)(?:Mô tả(.*?))?(?:Chọn cơ quan thực hiện.*)?$/su.exec(cell);
  const table = (page ? (page[1] ?? "") : cell).replace(/Chọn cơ quan thực hiện.*$/su, "").trim();
  const { rows, findings } = readResults(table);
  return { rows, findings, keywords: said(page?.[2]), description: said(page?.[3]) };
}

function readResults(table: string): Rows<ResultRow> {
  if (isNothing(table)) return { rows: [], findings: [found("resultMissing", "results", table)] };
  const rows: ResultRow[] = [];
  let start = 0;
  for (const match of table.matchAll(code)) {
    const name = withoutMarks(table.slice(start, match.index));
    if (name) rows.push({ name, code: match[1] || null });
    start = match.index + match[0].length;
  }
  const left = withoutMarks(table.slice(start));
  if (!isNothing(left)) rows.push({ name: left, code: null });
  const different = rows.filter(
    (row, at) => rows.findIndex((other) => plain(other.name) === plain(row.name)) === at,
  );
  return { rows: different, findings: different.flatMap(doubts) };
}

function doubts({ name, code: given }: ResultRow) {
  if (given === null) return [found("resultWithoutCode", "results", name)];
  if (/test|demo/iu.test(given)) return [found("testData", "results", `${name} – ${given}`)];
  return usual.test(given) ? [] : [found("resultCodeOdd", "results", given)];
}

function said(text: string | undefined): string {
  const trimmed = text?.trim() ?? "";
  return isNothing(trimmed) ? "" : trimmed;
}
