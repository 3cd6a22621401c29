import { onlyVietnamese } from "../bilingual.ts";
import type { Fee } from "../fee-schema.ts";
import type { Finding } from "../findings.ts";
import { found } from "./kinds.ts";
import type { ChannelRow, FeeCell } from "./source.ts";
import { isNothing } from "./text.ts";

const council = /hội đồng nhân dân|HĐND/iu;
const instrument = /thông tư|nghị định|luật|quyết định|nghị quyết|biểu (?:phí|mức)|\d\/(?:TT|NĐ|QĐ|NQ)/iu;
const payable = /phí|lệ phí|thu|nộp|giá/iu;
const reduction =
  /\d\s*%|(?:giảm|bằng) (?:một nửa|½)|miễn (?:thu )?(?:lệ )?phí (?:đối với|cho)|đến hết ngày \d/iu;
const saysFree =
  /^(?:không|không (?:có|quy định|thu(?: phí)?|phải nộp|mất)(?: (?:phí|lệ phí|phí, lệ phí))*|miễn(?: phí| lệ phí)?|0(?: đồng)?|chưa quy định|free)\s*[.;]?$/iu;

/** The least amount anybody would be asked for; what is below it was typed in thousands. */
const leastDong = 1000;
const dearestDong = 100_000_000_000;

/** What the fees of a row come to. Whatever is not plainly one amount or nothing is left to the printed note. */
export function readRowFees(row: ChannelRow): { fees: Fee[]; findings: Finding[] } {
  const { fees, description } = row;
  if (fees.length === 0) {
    const tells = /(?:phí|lệ phí)[^.]*?:|(?:mức|nộp|thu) (?:phí|lệ phí)/iu.test(description);
    if (!tells) return { fees: [], findings: [] };
    const status = council.test(description) ? "local_council" : "see_note";
    return {
      fees: [feeOf(description, status, null, null)],
      findings: [found("feeInDescription", "channels", description)],
    };
  }
  const read = fees.map((cell) => readFee(cell, description));
  return { fees: read.map(({ fee }) => fee), findings: read.flatMap(({ findings }) => findings) };
}

function readFee(cell: FeeCell, description: string): { fee: Fee; findings: Finding[] } {
  const note = cell.note ?? "";
  if (cell.kind === "free" || cell.amount === 0) return readFree(cell, note, description);
  if (cell.currency !== "VND") return asPrinted(cell, "foreignCurrency");
  if (cell.amount < leastDong || cell.amount > dearestDong || !Number.isInteger(cell.amount))
    return asPrinted(cell, "amountBelowThousand");
  const status = council.test(note) ? "indicative_local_council" : "fixed";
  return {
    fee: feeOf(`${note} ${description}`, status, cell.amount, note || null),
    findings: [
      ...(status === "fixed" ? [] : [found("councilMayChange", "channels", note)]),
      ...(reduction.test(note) ? [found("reductionInNote", "channels", note)] : []),
      ...(otherAmounts(note, cell.amount)
        ? [found("amountsDiffer", "channels", `${cell.printed} (${note})`)]
        : []),
    ],
  };
}

/** "Free" is believed only where the note says nothing else. */
function readFree(cell: FeeCell, note: string, description: string): { fee: Fee; findings: Finding[] } {
  if (note === "" || saysFree.test(note) || isNothing(note)) {
    const points =
      instrument.test(description) &&
      /(?:phí|lệ phí)[^.]{0,80}(?:theo|thực hiện|quy định tại)/iu.test(description);
    const decidedBy = (cell.kind === "free" && cell.decidedBy) || (points ? "see_note" : null);
    if (!decidedBy) return { fee: feeOf(description, "free", 0, null), findings: [] };
    const kind = decidedBy === "see_note" ? "zeroFeeSeeNote" : "zeroFeeLocalCouncil";
    return {
      fee: feeOf(description, decidedBy, null, null),
      findings: [found(kind, "channels", description)],
    };
  }
  if (council.test(note))
    return {
      fee: feeOf(note, "local_council", null, note),
      findings: [found("zeroFeeLocalCouncil", "channels", note)],
    };
  const kind = hasAmount(note) ? "freeWithAmount" : "zeroFeeSeeNote";
  const also = reduction.test(note) ? [found("reductionInNote", "channels", note)] : [];
  const fee = feeOf(note, "see_note", null, cell.kind === "amount" ? `${cell.printed} (${note})` : note);
  return { fee, findings: [found(kind, "channels", note), ...also] };
}

/** An amount that cannot be counted in dong with certainty stays words. */
function asPrinted(cell: FeeCell & { kind: "amount" }, kind: "foreignCurrency" | "amountBelowThousand") {
  const printed = cell.note ? `${cell.printed} (${cell.note})` : cell.printed;
  return {
    fee: feeOf(cell.note ?? "", "see_note", null, printed),
    findings: [found(kind, "channels", printed)],
  };
}

/** The fee (phí) and the charge (lệ phí) are two notions; where the row does not tell them apart both are named. */
function feeOf(words: string, status: Fee["status"], amountDong: number | null, note: string | null): Fee {
  const isCharge = /lệ phí/iu.test(words);
  const isFee = /(?<!lệ )phí/iu.test(words.replace(/miễn phí/giu, ""));
  const name = isCharge === isFee ? "Phí, lệ phí" : isCharge ? "Lệ phí" : "Phí";
  return {
    name: onlyVietnamese(name),
    kind: isCharge && !isFee ? "charge" : "fee",
    status,
    amountDong,
    ...(note && { note: onlyVietnamese(note) }),
  };
}

const amountInWords =
  /(\d{1,3}(?:[.,]\d{3})+|\d{4,})\s*(?:đồng|đ(?!\p{L})|VNĐ|VND)|(\d+(?:[.,]\d+)?) (nghìn|ngàn|triệu) đồng/giu;

function hasAmount(note: string): boolean {
  return payable.test(note) && note.search(amountInWords) >= 0;
}

/** Whether the note names an amount beside the one in the cell. */
function otherAmounts(note: string, amount: number): boolean {
  return [...note.matchAll(amountInWords)].some(([, digits, number, unit]) => {
    const named = digits
      ? Number(digits.replace(/[.,]/g, ""))
      : Number((number ?? "").replace(",", ".")) * (unit === "triệu" ? 1_000_000 : 1000);
    return named !== amount;
  });
}
