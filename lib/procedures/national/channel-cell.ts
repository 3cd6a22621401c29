import type { Channel } from "../content.ts";
import { feeStart, printedAmount, readFees } from "./fee-cell.ts";
import { found } from "./kinds.ts";
import { type PrintedRow, tableInLines } from "./printed-table.ts";
import type { ChannelRow, Duration, Rows } from "./source.ts";
import { isNothing } from "./text.ts";

const heading = /^\s*Hình thức nộp\s*Thời gian\s*Phí, lệ phí\s*Mô tả/u;

const channelOf: Readonly<Record<string, Channel>> = {
  "Trực tuyến": "online",
  "Trực tiếp": "direct",
  "Dịch vụ bưu chính": "postal",
};

/** The word of a channel opens a row where its duration follows without a space: "Trực tiếp tại …" is running text. */
const opening = /(Trực tuyến|Trực tiếp|Dịch vụ bưu chính)(?=\d|\p{Lu})/gu;

/** A duration that is words is short, and a fee follows it. */
const longestWords = 250;

/** Takes the table of channels apart, whose rows and cells are printed without anything between them. */
export function readChannelCell(cell: string): Rows<ChannelRow> {
  if (isNothing(cell)) return { rows: [], findings: [found("channelsMissing", "channels", cell)] };
  const table = cell.replace(heading, "");
  const pieces = rowPieces(table);
  if (pieces.length === 0)
    return { rows: [toldOnly(table.trim())], findings: [found("channelsUnreadable", "channels", table)] };
  const before = table.slice(0, pieces[0]?.start).trim();
  const rows = pieces.map(({ channel, body }) => readRow(channel, body));
  return {
    rows: rows.map(({ row }, at) =>
      before && at === 0 ? { ...row, description: `${before}\n${row.description}`.trim() } : row,
    ),
    findings: [
      ...(before ? [found("textBeforeRows", "channels", before)] : []),
      ...rows
        .filter(({ isUnclosed }) => isUnclosed)
        .map(({ row }) => found("feeNoteUnclosed", "channels", row.fees.at(-1)?.note ?? "")),
    ],
  };
}

/** Words without a row: nothing is known but that one may come and ask. */
function toldOnly(description: string): ChannelRow {
  return { channel: "direct", duration: { kind: "none" }, fees: [], description };
}

/** The rows as printed, in lines for people; words before them come first. */
export function printedRows(cell: string): string {
  const table = cell.replace(heading, "");
  const pieces = rowPieces(table);
  const rows = pieces.map(({ name, body }): PrintedRow => {
    const { duration, rest } = readDuration(body);
    if (duration.kind === "runTogether")
      return { channel: name, time: body.trim(), fee: "", told: "", isRunTogether: true };
    const { rest: description } = readFees(rest);
    return {
      channel: name,
      time: body.slice(0, body.length - rest.length).trim(),
      fee: rest.slice(0, rest.length - description.length).trim(),
      told: description.trim(),
      isRunTogether: false,
    };
  });
  const before = table.slice(0, pieces[0]?.start ?? table.length).trim();
  return [before, tableInLines(rows)].filter(Boolean).join("\n\n");
}

type Piece = { channel: Channel; name: string; start: number; body: string };

function rowPieces(table: string): Piece[] {
  const openings = [...table.matchAll(opening)].filter((match) => {
    const body = table.slice(match.index + match[0].length);
    return /^\d/u.test(body) || isAt(feeStart(body));
  });
  return openings.map((match, at) => ({
    channel: channelOf[match[0]] ?? "direct",
    name: match[0],
    start: match.index,
    body: table.slice(match.index + match[0].length, openings[at + 1]?.index),
  }));
}

function isAt(place: number): boolean {
  return place >= 0 && place <= longestWords;
}

function readRow(channel: Channel, body: string): { row: ChannelRow; isUnclosed: boolean } {
  const { duration, rest } = readDuration(body);
  const { fees, rest: description, isUnclosed } = readFees(rest);
  return { row: { channel, duration, fees, description: description.trim() }, isUnclosed };
}

const counted = /^(\d+(?:[.,]\d+)?)\s*(Ngày làm việc|Ngày|Giờ|Tháng|Tuần|Năm|Phút)?/u;

function readDuration(body: string): { duration: Duration; rest: string } {
  const glued = printedAmount.exec(body);
  if (glued)
    return { duration: { kind: "runTogether", printed: glued[0] }, rest: body.slice(glued[0].length) };
  const number = counted.exec(body);
  if (number) {
    const [printed, digits = "", unit = null] = number;
    const amount = Number(digits.replace(",", "."));
    return { duration: { kind: "number", amount, unit, printed }, rest: body.slice(printed.length) };
  }
  if (body.startsWith("Không có thông tin"))
    return { duration: { kind: "none" }, rest: body.slice("Không có thông tin".length) };
  const place = feeStart(body);
  const words = body.slice(0, place < 0 ? undefined : place).trim();
  return {
    duration: words ? { kind: "words", words } : { kind: "none" },
    rest: place < 0 ? "" : body.slice(place),
  };
}
