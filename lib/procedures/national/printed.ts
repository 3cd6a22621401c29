import { type PrintedPart, type ProcedureContent, printedParts } from "../content.ts";
import type { Finding } from "../findings.ts";
import { printedRows } from "./channel-cell.ts";
import type { ListedRecord } from "./listed-record.ts";
import { printedPapers } from "./paper-cell.ts";
import type { PortalPage } from "./portal-page.ts";
import { cleaned } from "./text.ts";

/** The words of every part as the record prints them. */
export type PrintedWords = Record<PrintedPart, string>;

const nothingSaid = "Không có thông tin";

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

const channelWords = { online: "Trực tuyến", direct: "Trực tiếp", postal: "Dịch vụ bưu chính" } as const;
const unitWords: Readonly<Record<string, string>> = {
  working_day: "ngày làm việc",
  day: "ngày",
  hour: "giờ",
  month: "tháng",
};

/** The words of a parsed record, put in lines as a page would print them. */
export function printedInList(listed: ListedRecord): PrintedWords {
  const channels = listed.channels?.map(
    ({ channel, duration, unit, unit_assumed, run_together, fees, note }) => {
      const time =
        run_together ??
        [duration, unit_assumed ? null : unitWords[unit ?? ""]].filter((word) => word ?? false).join(" ");
      const paid = run_together
        ? ""
        : fees
            .map(({ amount, currency, note: said }) =>
              [
                amount ? `${amount.toLocaleString("en")} ${currency ?? ""}` : "0",
                said ? `(${said})` : "",
              ].join(" "),
            )
            .join("; ");
      return `${channelWords[channel]}: ${[time, paid, note].filter(Boolean).join(" – ")}`;
    },
  );
  const decision = [listed.duration_text, listed.fee_text, listed.place_text].filter(Boolean);
  const papers = listed.documents?.map(
    ({ case: heading, name, originals, copies, template }) =>
      `${heading ? `${heading}: ` : ""}${name ?? ""} (${originals} bản chính, ${copies} bản sao${template ? `, ${template}` : ""})`,
  );
  return said({
    channels: cleaned((channels ?? decision).join("\n")),
    documents: cleaned((papers ?? []).join("\n")),
    steps: cleaned(listed.steps_text),
    conditions: cleaned(listed.conditions),
    results: cleaned(
      (listed.results ?? []).map(({ name, code }) => [name, code].filter(Boolean).join(" – ")).join("\n"),
    ),
    legalBasis: cleaned(listed.legal_basis?.join("; ") ?? listed.legal_text),
  });
}

function said(words: PrintedWords): PrintedWords {
  const entries = printedParts.map((part) => [part, words[part] || nothingSaid] as const);
  return Object.fromEntries(entries) as PrintedWords;
}
