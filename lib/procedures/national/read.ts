import type { ProcedureContent } from "../content.ts";
import type { Finding } from "../findings.ts";
import { assemble, type Known } from "./assemble.ts";
import { listedRecord } from "./listed-record.ts";
import { fromListedRecord } from "./parsed-list.ts";
import { fromPortalPage, portalPage } from "./portal-page.ts";
import { type PrintedWords, printedInList, printedOnPage, withPrinted } from "./printed.ts";
import { cleaned, oneLine } from "./text.ts";

/** Why a record cannot be brought in at all. */
export type Rejection = "notARecord" | "codeMissing" | "codeOdd" | "nameMissing" | "duplicateCode";

export type ReadRecord = {
  code: string;
  content: ProcedureContent;
  /** The name of the field, to be kept where its key is a new one. */
  fieldName: string;
  findings: Finding[];
  /** The printed words of every part; the content has those that are doubtful. */
  printed: PrintedWords;
};
export type RejectedRecord = { rejected: { code: string | null; reason: Rejection; excerpt: string } };

/** The shapes national records come in: a page of the portal each, or a list that was parsed from it. */
export type NationalLayout = "portalPage" | "listedRecord" | "parsedList";

/** Which layout an object has; null: none of them. */
export function layoutOf(raw: unknown): NationalLayout | null {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return null;
  if ("ma_thu_tuc" in raw || "ten_thu_tuc" in raw) return "portalPage";
  if ("procedures" in raw && Array.isArray(raw.procedures)) return "parsedList";
  const isListed =
    "code" in raw && "name" in raw && ("levels" in raw || "detail" in raw) && !("content" in raw);
  return isListed ? "listedRecord" : null;
}

/** Reads one record of either layout. Never throws: what cannot be a record is rejected and named. */
export function readNational(raw: unknown, known: Known): ReadRecord | RejectedRecord {
  const parts = sourceOf(raw);
  if (!parts) return rejected(null, "notARecord", cleaned(JSON.stringify(raw) ?? "").slice(0, 200));
  const { source, printed, name } = parts;
  if (!source.code) return rejected(null, "codeMissing", source.name.slice(0, 200));
  if (!/^\d\.\d{6}$/.test(source.code)) return rejected(source.code, "codeOdd", source.name.slice(0, 200));
  if (!source.name) return rejected(source.code, "nameMissing", oneLine(name));
  const { content, fieldName, findings } = assemble(source, known, name);
  return {
    code: source.code,
    content: withPrinted(content, printed, findings),
    fieldName,
    findings,
    printed,
  };
}

/** The printed words of a record kept before; null: it has none of the layouts. */
export function printedOf(raw: unknown): PrintedWords | null {
  return sourceOf(raw)?.printed ?? null;
}

function sourceOf(raw: unknown) {
  const layout = layoutOf(raw);
  const page = layout === "portalPage" ? portalPage.safeParse(raw) : undefined;
  if (page?.success)
    return {
      source: fromPortalPage(page.data),
      printed: printedOnPage(page.data),
      name: page.data.ten_thu_tuc,
    };
  const listed = layout === "listedRecord" ? listedRecord.safeParse(raw) : undefined;
  if (listed?.success)
    return {
      source: fromListedRecord(listed.data),
      printed: printedInList(listed.data),
      name: listed.data.name,
    };
  return null;
}

function rejected(code: string | null, reason: Rejection, excerpt: string): RejectedRecord {
  return { rejected: { code, reason, excerpt } };
}
