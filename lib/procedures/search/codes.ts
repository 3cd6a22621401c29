import type { SearchEntry } from "./entry.ts";

/** d.dddddd anywhere in a question, its dot a space or left out; a province may have put its own ending behind it. */
const wholeCode = /(?:^|[^\d.])(\d)[.\s]?(\d{3})[.\s]?(\d{3})(?!\d)/;
const onlyDigits = /^\s*\d[\d.\s]*$/;

/** Digits of a code's end that are looked for anywhere in it. */
const leastOfEnd = 4;

/** The procedures, by number, whose code the question says: whole, begun, or the end of it. */
export function withCode(entries: readonly SearchEntry[], typed: string): number[] {
  const whole = wholeCode.exec(typed)?.slice(1).join("");
  const digits = whole ?? (onlyDigits.test(typed) ? digitsOf(typed) : "");
  if (digits === "" || (digits.length < 2 && !typed.includes("."))) return [];
  const codes = entries.map(({ code }) => digitsOf(code));
  const found = placesOf(codes, (code) => code.startsWith(digits));
  if (found.length > 0 || digits.length < leastOfEnd) return found;
  return placesOf(codes, (code) => code.endsWith(digits));
}

function placesOf(codes: readonly string[], fits: (code: string) => boolean): number[] {
  return codes.flatMap((code, place) => (fits(code) ? [place] : []));
}

function digitsOf(text: string) {
  return text.replace(/\D/g, "");
}
