import { type PrintedPart, type ProcedureContent, printedParts } from "../content.ts";
import type { Finding } from "../findings.ts";
import { printedRows } from "./channel-cell.ts";
import type { ListedRecord } from "./listed-record.ts";
import { printedRowOf } from "./listed-rows.ts";
import { printedPapers } from "./paper-cell.ts";
import { listedGroups } from "./parsed-list.ts";
import type { PortalPage } from "./portal-page.ts";
import { papersInLines } from "./printed-papers.ts";
import { tableInLines } from "./printed-table.ts";
import { cleaned, isNothing } from "./text.ts";

/** The words of every part as the record prints them; empty: it prints nothing there. */
export type PrintedWords = Record<PrintedPart, string>;

/** Puts beside the content the printed words of exactly the parts a warning is still about. */
export function withPrinted(
  { printed: _former, ...content }: ProcedureContent,
  words: PrintedWords,
  findings: readonly Finding[],
): ProcedureContent {
  const doubtful = printedParts.filter((part) =>
    findings.some((finding) => finding.severity === "warning" && finding.part === part),
  );
  if (doubtful.length === 0) return content;
  return { ...content, printed: Object.fromEntries(doubtful.map((part) => [part, words[part]])) };
}

/** The printed words of a page of the portal; rows of its tables stand in lines of their own. */
export function printedOnPage(page: PortalPage): PrintedWords {
  return said({
    channels: printedRows(cleaned(page.cach_thuc_thuc_hien)),
    documents: printedPapers(cleaned(page.thanh_phan_ho_so)),
    steps: cleaned(page.trinh_tu_thuc_hien),
    conditions: cleaned(page.yeu_cau_dieu_kien),
    results: cleaned(page.ket_qua_xu_ly),
    legalBasis: cleaned(page.can_cu_phap_ly),
  });
}

/** The words of a parsed record, put in lines as a page would print them. */
export function printedInList(listed: ListedRecord): PrintedWords {
  const decision = [listed.duration_text, listed.fee_text, listed.place_text].filter(Boolean);
  return said({
    channels: listed.channels
      ? tableInLines(listed.channels.map(printedRowOf))
      : cleaned(decision.join("\n")),
    documents: papersInLines(listedGroups(listed.documents ?? [])),
    steps: cleaned(listed.steps_text),
    conditions: cleaned(listed.conditions),
    results: cleaned(
      (listed.results ?? []).map(({ name, code }) => [name, code].filter(Boolean).join(" – ")).join("\n"),
    ),
    legalBasis: cleaned(listed.legal_basis?.join("; ") ?? listed.legal_text),
  });
}

/** A part in which nothing is printed has no words. */
function said(words: PrintedWords): PrintedWords {
  const entries = printedParts.map((part) => [part, isNothing(words[part]) ? "" : words[part]] as const);
  return Object.fromEntries(entries) as PrintedWords;
}
