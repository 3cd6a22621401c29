import type { Finding } from "../findings.ts";
import { found } from "./kinds.ts";
import { papersInLines } from "./printed-papers.ts";
import type { PaperGroup, PaperRow, Rows } from "./source.ts";
import { partTemplates } from "./template-name.ts";
import { isNothing } from "./text.ts";

const heading = /Tên giấy tờ\s*Mẫu đơn, tờ khai\s*Số lượng/u;

/** Takes the table of papers apart: a heading, its rows, and the next heading right behind the last of them. */
export function readPaperCell(cell: string): Rows<PaperGroup> {
  const parts = cell.split(heading);
  if (parts.length === 1) {
    if (isNothing(cell)) return { rows: [], findings: [found("noDocuments", "documents", cell)] };
    const told = { name: cell, originals: 0, copies: 0, templates: [] };
    return {
      rows: [{ heading: null, rows: [told] }],
      findings: [found("documentsAsText", "documents", cell)],
    };
  }
  const findings: Finding[] = [];
  const rows: PaperGroup[] = [];
  let next = parts[0]?.trim() ?? "";
  for (const [at, part] of parts.slice(1).entries()) {
    const isLast = at === parts.length - 2;
    const { rows: papers, left, findings: doubts } = readRows(part);
    rows.push({ heading: isNothing(next) ? null : next, rows: papers });
    findings.push(...doubts);
    if (isLast && left) {
      // What stands behind the last count is a row whose count is missing.
      rows.at(-1)?.rows.push({ name: left, originals: 0, copies: 0, templates: [] });
      findings.push(found("documentsBroken", "documents", left));
    }
    next = left;
  }
  if (rows.every(({ rows: papers }) => papers.length === 0))
    findings.push(found("noDocuments", "documents", cell));
  return { rows, findings };
}

/** The list as printed: a block for each heading, a line for each row and for the blanks named in it. */
export function printedPapers(cell: string): string {
  const parts = cell.split(heading);
  if (parts.length === 1) return cell;
  let next = parts[0]?.trim() ?? "";
  const blocks = parts.slice(1).map((part) => {
    let from = 0;
    const rows: PaperRow[] = [];
    for (const { start, end, originals, copies } of countsIn(part)) {
      rows.push({ ...partTemplates(part.slice(from, start).trim()), originals, copies });
      from = end;
    }
    const block = { heading: isNothing(next) ? null : next, rows };
    next = part.slice(from).trim();
    return block;
  });
  return [papersInLines(blocks), next].filter(Boolean).join("\n\n");
}

function readRows(part: string): { rows: PaperRow[]; left: string; findings: Finding[] } {
  const rows: PaperRow[] = [];
  const findings: Finding[] = [];
  let from = 0;
  for (const { start, end, originals, copies, isUncertain } of countsIn(part)) {
    const printed = part.slice(from, start).trim();
    from = end;
    const { name, templates, isUncertain: isTemplateUncertain } = partTemplates(printed);
    if (!name && templates.length === 0) {
      findings.push(found("emptyRow", "documents", part.slice(start, end)));
      continue;
    }
    if (isUncertain)
      findings.push(found("countAmbiguous", "documents", part.slice(Math.max(0, start - 60), end)));
    if (isTemplateUncertain) findings.push(found("templateUncertain", "documents", printed.slice(-200)));
    rows.push({ name: name || templates.join(", "), originals, copies, templates });
  }
  return { rows, left: part.slice(from).trim(), findings };
}

type Count = { start: number; end: number; originals: number; copies: number; isUncertain: boolean };

const count = /(\d+) bản chính(?:\s*,\s*(\d+) bản sao)?|(\d+) bản sao/gu;

/** The counts that close rows. Those named within a row stand in brackets or between spaces: "(01 bản chính)", "nộp 01 bản sao". */
function countsIn(part: string): Count[] {
  return [...part.matchAll(count)].flatMap((match) => {
    const [printed, originals, copies, onlyCopies] = match;
    const before = part.slice(0, match.index);
    const after = part.slice(match.index + printed.length);
    if (!closesRow(before, printed, after)) return [];
    const digits = originals ?? onlyCopies ?? "0";
    const { length, isUncertain } = gluedDigits(before, digits);
    const number = Number(digits.slice(length));
    return [
      {
        start: match.index + length,
        end: match.index + printed.length,
        originals: originals === undefined ? 0 : number,
        copies: originals === undefined ? number : Number(copies ?? 0),
        isUncertain,
      },
    ];
  });
}

function closesRow(before: string, printed: string, after: string): boolean {
  if (/[(“"]\s*$/u.test(before) || goesOn.test(after)) return false;
  if (!/\s$/u.test(before)) return true;
  return !printed.startsWith("0") && !/^\s*\d+ bản (?:chính|sao)|^[\s,]/u.test(after);
}

/** What follows a count within a row; the next row begins at once, be it with a bracket. */
const goesOn = /^\s+[\p{Ll}(]|^\s*[.;:)/]|^\((?:nếu có|bản|có |sao |hoặc)/u;

/** Digits that may be the end of the name: "theo mẫu 20.031 bản chính". A count has no leading zero and rarely two digits. */
function gluedDigits(before: string, digits: string): { length: number; isUncertain: boolean } {
  if (digits.length === 1) return { length: 0, isUncertain: false };
  const isNumberInName = digits.startsWith("0") || digits.length > 2 || /[\s./-]$/u.test(before);
  return isNumberInName
    ? { length: digits.length - 1, isUncertain: true }
    : { length: 0, isUncertain: false };
}
