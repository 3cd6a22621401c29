import type { Channel } from "../content.ts";
import { readFees } from "./fee-cell.ts";
import type { ListedChannel, ListedFee, ListedRecord } from "./listed-record.ts";
import type { PrintedRow } from "./printed-table.ts";
import type { ChannelRow, Duration, FeeCell } from "./source.ts";
import { cleaned, oneLine } from "./text.ts";

const unitOf: Readonly<Record<string, string>> = {
  working_day: "Ngày làm việc",
  day: "Ngày",
  hour: "Giờ",
  month: "Tháng",
};

/** A row of a parsed list. Its note is all that stands behind the duration on the page: the fee cell, then the description. */
export function rowOfList(listed: ListedChannel): ChannelRow {
  const { channel, run_together, fees: listedFees } = listed;
  const note = cleaned(listed.note);
  const duration = durationOf(listed);
  if (run_together) return { channel, duration, fees: [], description: note };
  const behind = partOfPage(note, listedFees);
  if (behind) return { channel, duration, ...behind };
  return { channel, duration, fees: listedFees.map(feeCellOf), description: note };
}

const channelWords = { online: "Trực tuyến", direct: "Trực tiếp", postal: "Dịch vụ bưu chính" } as const;

/** A row of a parsed list as the page prints it: the fee stands in the list, in its note, or in both. */
export function printedRowOf(listed: ListedChannel): PrintedRow {
  const channel = channelWords[listed.channel];
  const note = cleaned(listed.note);
  if (listed.run_together)
    return { channel, time: listed.run_together, fee: "", told: note, isRunTogether: true };
  const { duration, unit, unit_assumed, fees } = listed;
  const printedUnit = unit_assumed ? "" : (unitOf[unit ?? ""] ?? "");
  const time = [duration ?? "", printedUnit].join(" ").trim();
  const { fee, told } = printedFee(note, fees);
  return { channel, time, fee, told, isRunTogether: false };
}

function printedFee(note: string, listed: readonly ListedFee[]): { fee: string; told: string } {
  const isFree = isFreeBefore(note, listed);
  const { fees, rest } = readFees(isFree ? `${free}${note}` : note);
  if (fees.length === 0) return { fee: listed.map(feeInWords).filter(Boolean).join("; "), told: note };
  const bracket = note.slice(0, note.length - rest.length);
  const isNaught = isFree && listed.some(({ amount }) => amount === 0);
  return { fee: isNaught ? `0 đồng ${bracket}` : bracket, told: rest.trim() };
}

function feeInWords({ amount, currency, note }: ListedFee): string {
  const unit = oneLine(currency) || "VND";
  const number = amount
    ? `${amount.toLocaleString("en")} ${unit === "VND" ? "VNĐ" : unit}`
    : amount === 0
      ? "0 đồng"
      : "";
  return [number, note ? `(${cleaned(note)})` : ""].filter(Boolean).join(" ");
}

/** Reads the note as the page has it, where it begins with a fee cell that says as many fees as the list. */
function partOfPage(note: string, listed: readonly ListedFee[]) {
  const { fees, rest } = readFees(isFreeBefore(note, listed) ? `${free}${note}` : note);
  if (fees.length === 0 || fees.length < listed.length) return null;
  const marked = fees.map((fee, at) => (fee.kind === "free" ? { ...fee, ...decided(listed[at]) } : fee));
  return { fees: marked, description: rest.trim() };
}

const free = "Miễn phí";

/** The word for "free" and the amount of 0 are left out of such a list: what stood behind them in brackets begins the note. */
function isFreeBefore(note: string, listed: readonly ListedFee[]): boolean {
  return listed.length > 0 && note.startsWith("(") && listed.every(({ amount }) => !amount);
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

function feeCellOf(fee: ListedFee): FeeCell {
  const { amount, currency, note } = fee;
  const words = cleaned(note) || null;
  if (!amount) return { kind: "free", note: words, ...decided(fee) };
  const unit = oneLine(currency) || "VND";
  const printed = `${amount.toLocaleString("en")} ${unit === "VND" ? "VNĐ" : unit}`;
  return { kind: "amount", amount, currency: unit, note: words, printed };
}

/** The status of such a list was derived by rule: what it does not hold for free is not free here. */
function decided(fee: ListedFee | undefined) {
  if (fee?.status === "local_council") return { decidedBy: "local_council" as const };
  return fee?.status === "see_note" ? { decidedBy: "see_note" as const } : {};
}

/** What a table of a provincial decision says of the ways to file: nothing of it is guessed. */
export function rowsOfDecision(listed: ListedRecord): ChannelRow[] {
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

/** The marking of a provincial decision. */
export function onlineOf(level: string | null | undefined): "full" | "partial" | null {
  const words = oneLine(level).toLowerCase();
  return words === "toàn trình" ? "full" : words === "một phần" ? "partial" : null;
}
