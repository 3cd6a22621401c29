import type { FeeCell } from "./source.ts";

/** An amount with a currency, as the table prints it. */
export const printedAmount = /^(\d[\d.,]*)\s*(Việt Nam Đồng|VNĐ|VND|[Đđ]ồng|[A-Z]{3}(?![A-Z]))/u;
const free = /^Miễn phí/u;
const unknown = /^Không có thông tin/u;

/** Where the first fee cell of a text begins; -1: nowhere. */
export function feeStart(text: string): number {
  return text.search(/Miễn phí|Không có thông tin|\d[\d.,]*\s*(?:Việt Nam Đồng|VNĐ|VND|[Đđ]ồng|USD|EUR)/u);
}

/** The fees at the beginning of a text, each with the note in brackets that follows at once, and what comes after them. */
export function readFees(text: string): { fees: FeeCell[]; rest: string; isUnclosed: boolean } {
  const none = unknown.exec(text);
  if (none) return { fees: [], rest: text.slice(none[0].length), isUnclosed: false };

  const fees: FeeCell[] = [];
  let rest = text;
  let isUnclosed = false;
  for (let next = oneFee(rest); next; next = oneFee(rest.replace(/^[\s,;]+/u, ""))) {
    fees.push(next.fee);
    rest = next.rest;
    isUnclosed ||= next.isUnclosed;
  }
  return { fees, rest, isUnclosed };
}

function oneFee(text: string): { fee: FeeCell; rest: string; isUnclosed: boolean } | undefined {
  const nothingToPay = free.exec(text);
  if (nothingToPay) {
    const { note, rest, isUnclosed } = bracketed(text.slice(nothingToPay[0].length));
    return { fee: { kind: "free", note }, rest, isUnclosed };
  }
  const amount = printedAmount.exec(text);
  if (!amount) return;
  const [printed, digits = "", currency = ""] = amount;
  const { note, rest, isUnclosed } = bracketed(text.slice(printed.length));
  return {
    fee: { kind: "amount", amount: numberOf(digits), currency: codeOf(currency), note, printed },
    rest,
    isUnclosed,
  };
}

/** A note in brackets at the very beginning; brackets within it are its own. */
function bracketed(text: string): { note: string | null; rest: string; isUnclosed: boolean } {
  if (!text.startsWith("(")) return { note: null, rest: text, isUnclosed: false };
  let depth = 0;
  for (const [at, letter] of [...text].entries()) {
    if (letter === "(") depth++;
    if (letter === ")") depth--;
    if (depth === 0) {
      const note = withoutLead([...text].slice(1, at).join(""));
      return { note: note || null, rest: [...text].slice(at + 1).join(""), isUnclosed: false };
    }
  }
  return { note: withoutLead(text.slice(1)) || null, rest: "", isUnclosed: true };
}

/** A mark of a list before the only thing it lists is none, nor is one after it. */
function withoutLead(note: string): string {
  return note
    .replace(/^[\s–+*-]+/u, "")
    .replace(/[\s;,]+$/u, "")
    .trim();
}

/** The table sets thousands apart with commas, and writes a fraction with a point. */
function numberOf(digits: string): number {
  const tidy = digits.replace(/[.,]$/u, "");
  const plainDigits = /^\d{1,3}(?:[.,]\d{3})+$/u.test(tidy)
    ? tidy.replace(/[.,]/g, "")
    : tidy.replace(/,/g, "");
  return Number(plainDigits);
}

function codeOf(currency: string): string {
  return /^(?:Việt Nam Đồng|VNĐ|VND|[Đđ]ồng)$/u.test(currency) ? "VND" : currency;
}
