import type { Channel } from "../content.ts";
import { found } from "./kinds.ts";
import { numbersIn } from "./law-number.ts";
import type { ListedChannel, ListedFee, ListedPaper, ListedRecord } from "./listed-record.ts";
import type { ChannelRow, Duration, FeeCell, PaperGroup, Source } from "./source.ts";
import { cleaned, isNothing, oneLine } from "./text.ts";

/** Reads a record of a parsed list. */
export function fromListedRecord(listed: ListedRecord): Source {
  const steps = cleaned(listed.steps_text);
  const rows = listed.channels?.map(rowOf) ?? rowsOfDecision(listed);
  const groups = groupsOf(listed.documents ?? []);
  const results = (listed.results ?? []).flatMap(({ name, code }) =>
    oneLine(name) ? [{ name: oneLine(name), code: oneLine(code) || null }] : [],
  );
  const laws =
    listed.legal_basis?.map(oneLine) ?? numbersIn(oneLine(listed.legal_text)).map((number) => number.text);
  const isPartial = !listed.channels && !listed.documents;
  const missing = (kind: Parameters<typeof found>[0], part: string, isMissing: boolean) =>
    isMissing ? [found(kind, part, "")] : [];
  return {
    code: oneLine(listed.code),
    name: oneLine(listed.name),
    field: said(listed.field),
    levels: (listed.levels ?? []).map(oneLine).join(", "),
    audience: (listed.audience ?? []).map(oneLine).join(", "),
    decisionNo: said(listed.decision_no),
    competent: said(listed.competent_authority),
    implementing: said(listed.implementing_agency),
    delegated: "",
    coordinating: "",
    reception: cleaned(listed.place_text),
    related: "",
    kind: said(listed.type),
    steps,
    conditions: cleaned(listed.conditions),
    description: "",
    keywords: "",
    online: onlineOf(listed.online_level),
    channels: { rows, findings: missing("channelsMissing", "channels", rows.length === 0) },
    papers: { rows: groups, findings: missing("noDocuments", "documents", groups.length === 0) },
    laws: {
      rows: [...new Set(laws)].filter(Boolean).map((number) => ({ number, title: null })),
      findings: missing("lawMissing", "legalBasis", laws.length === 0),
    },
    results: {
      rows: results,
      findings: [
        ...missing("resultMissing", "results", results.length === 0),
        ...results.flatMap(({ name, code }) => (code ? [] : [found("resultWithoutCode", "results", name)])),
      ],
    },
    findings: [
      ...(isPartial ? [found("partialRecord", "record", oneLine(listed.name))] : []),
      ...(steps.length >= cutAt ? [found("cutText", "steps", steps.slice(-120))] : []),
    ],
  };
}

/** Steps of such a list are cut at this length. */
const cutAt = 1500;

const unitOf: Readonly<Record<string, string>> = {
  working_day: "Ngày làm việc",
  day: "Ngày",
  hour: "Giờ",
  month: "Tháng",
};

function rowOf(listed: ListedChannel): ChannelRow {
  return {
    channel: listed.channel,
    duration: durationOf(listed),
    fees: listed.run_together ? [] : listed.fees.flatMap(feeCellOf),
    description: cleaned(listed.note),
  };
}

function durationOf({ duration, unit, unit_assumed, run_together }: ListedChannel): Duration {
  if (run_together) return { kind: "runTogether", printed: run_together };
  if (duration === null || duration === undefined) return { kind: "none" };
  const printedUnit = unit_assumed ? null : (unitOf[unit ?? ""] ?? null);
  return {
    kind: "number",
    amount: duration,
    unit: printedUnit,
    printed: [duration, printedUnit].filter((word) => word !== null).join(" "),
  };
}

/** The status of such a list was derived by rule; the amount and the note are what the portal prints. */
function feeCellOf({ amount, currency, note }: ListedFee): FeeCell[] {
  const words = cleaned(note) || null;
  if (amount === null || amount === undefined || amount === 0) return [{ kind: "free", note: words }];
  const unit = oneLine(currency) || "VND";
  const printed = `${amount.toLocaleString("en")} ${unit === "VND" ? "VNĐ" : unit}`;
  return [{ kind: "amount", amount, currency: unit, note: words, printed }];
}

/** What a table of a provincial decision says of the ways to file: nothing of it is guessed. */
function rowsOfDecision(listed: ListedRecord): ChannelRow[] {
  const place = cleaned(listed.place_text);
  const isOnline = onlineOf(listed.online_level) !== null || /trực tuyến/iu.test(place);
  const isDirect = /trực tiếp|tại (?:trung tâm|bộ phận)/iu.test(place);
  const channels: Channel[] = [
    ...(isOnline ? (["online"] as const) : []),
    ...(isDirect ? (["direct"] as const) : []),
    ...(listed.postal || /bưu chính/iu.test(place) ? (["postal"] as const) : []),
  ];
  const printed = oneLine(listed.duration_text);
  const number = /^(\d+) (ngày làm việc|ngày)\.?$/iu.exec(printed);
  const duration: Duration = number
    ? {
        kind: "number",
        amount: Number(number[1]),
        unit: number[2] === "ngày" ? "Ngày" : "Ngày làm việc",
        printed,
      }
    : printed
      ? { kind: "words", words: printed }
      : { kind: "none" };
  const fee = cleaned(listed.fee_text);
  const fees: FeeCell[] = fee === "" ? [] : [{ kind: "free", note: fee }];
  return channels.map((channel) => ({ channel, duration, fees, description: place }));
}

function groupsOf(papers: readonly ListedPaper[]): PaperGroup[] {
  const groups = new Map<string, PaperGroup>();
  for (const { case: heading, name, originals, copies, template } of papers) {
    const key = oneLine(heading);
    const group = groups.get(key) ?? { heading: key || null, rows: [] };
    groups.set(key, group);
    const file = oneLine(template);
    const words = oneLine(name);
    // Where the file's name could not be parted from the paper's it stands behind it once more.
    const own = file && words !== file && words.endsWith(file) ? words.slice(0, -file.length).trim() : words;
    if (own) group.rows.push({ name: own, originals, copies, templates: file ? [file] : [] });
  }
  return [...groups.values()];
}

function onlineOf(level: string | null | undefined): "full" | "partial" | null {
  const words = oneLine(level).toLowerCase();
  return words === "toàn trình" ? "full" : words === "một phần" ? "partial" : null;
}

function said(cell: unknown): string {
  const words = oneLine(cell);
  return isNothing(words) ? "" : words;
}
