import * as z from "zod";
import type { Channel } from "../content.ts";
import { found } from "./kinds.ts";
import { numbersIn } from "./law-number.ts";
import type { ChannelRow, Duration, FeeCell, PaperGroup, Source } from "./source.ts";
import { cleaned, isNothing, oneLine } from "./text.ts";

const text = z.string().nullish().catch(null);
const count = z.number().int().min(0).max(9999).catch(0);

const listedFee = z.object({
  amount: z.number().nullish().catch(null),
  currency: text,
  status: text,
  note: text,
});

const listedChannel = z.object({
  channel: z.enum(["online", "direct", "postal"]),
  duration: z.number().nullish().catch(null),
  unit: text,
  unit_assumed: z.boolean().nullish().catch(null),
  run_together: text,
  fees: z.array(listedFee).catch([]),
  note: text,
});

const listedPaper = z.object({ case: text, name: text, originals: count, copies: count, template: text });

/** A record of a list that was parsed from the portal before, or taken from the tables of a provincial decision. */
export const listedRecord = z.object({
  code: z.unknown(),
  name: z.unknown(),
  field: text,
  levels: z.array(z.string()).nullish().catch(null),
  type: text,
  audience: z.array(z.string()).nullish().catch(null),
  decision_no: text,
  competent_authority: text,
  implementing_agency: text,
  channels: z.array(listedChannel).nullish().catch(null),
  documents: z.array(listedPaper).nullish().catch(null),
  results: z
    .array(z.object({ name: text, code: text }))
    .nullish()
    .catch(null),
  legal_basis: z.array(z.string()).nullish().catch(null),
  conditions: text,
  steps_text: text,
  online_level: text,
  duration_text: text,
  fee_text: text,
  place_text: text,
  legal_text: text,
  postal: z.boolean().nullish().catch(null),
});

export type ListedRecord = z.output<typeof listedRecord>;

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

function rowOf(listed: z.output<typeof listedChannel>): ChannelRow {
  return {
    channel: listed.channel,
    duration: durationOf(listed),
    fees: listed.run_together ? [] : listed.fees.flatMap(feeCellOf),
    description: cleaned(listed.note),
  };
}

function durationOf({
  duration,
  unit,
  unit_assumed,
  run_together,
}: z.output<typeof listedChannel>): Duration {
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
function feeCellOf({ amount, currency, note }: z.output<typeof listedFee>): FeeCell[] {
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

function groupsOf(papers: readonly z.output<typeof listedPaper>[]): PaperGroup[] {
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
