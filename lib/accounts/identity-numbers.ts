/** What a personal identification number says of its holder. It has no check digit, so it proves nothing alone. */
export type PersonalIdFacts = { provinceCode: string; sex: "male" | "female"; birthYear: number };

const personalIdPattern = /^(\d{3})(\d)(\d{2})\d{6}$/;

/** The parts of a 12-digit personal number, or undefined when it cannot be one. Centuries run from 1900 (0/1) to 2300 (8/9). */
export function personalIdFacts(number: string): PersonalIdFacts | undefined {
  const [, provinceCode = "", centurySex = "", year = ""] = personalIdPattern.exec(number) ?? [];
  if (provinceCode < "001" || provinceCode > "096") return;
  const century = 1900 + 100 * Math.floor(Number(centurySex) / 2);
  return {
    provinceCode,
    sex: Number(centurySex) % 2 === 0 ? "male" : "female",
    birthYear: century + Number(year),
  };
}

/** Whether the digits are those of an old nine-digit identity card (CMND). */
export function isOldIdentityCard(number: string): boolean {
  return /^\d{9}$/.test(number);
}

const taxCodePattern = /^(\d{9})(\d)(?:-?(\d{3}))?$/;
const taxCodeWeights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** A tax code as it is written (`0100109106` or `0100109106-001`), or undefined when its check digit is wrong. */
export function taxCodeOf(text: string): string | undefined {
  const [, body = "", check, branch] = taxCodePattern.exec(text.replace(/[\s.]/g, "")) ?? [];
  if (!check || taxCheckDigit(body) !== Number(check)) return;
  return branch ? `${body}${check}-${branch}` : body + check;
}

/** The tenth digit for the first nine. A remainder that would give 10 is never issued, so no digit equals it. */
export function taxCheckDigit(body: string): number {
  const sum = taxCodeWeights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return 10 - (sum % 11);
}

const mobilePattern = /^84[35789]\d{8}$/;
const landlinePattern = /^842\d{8,9}$/;

/** A Vietnamese telephone number in international form (`84912345678`), or undefined. Landlines only where asked for. */
export function phoneOf(text: string, { landline = false } = {}): string | undefined {
  const digits = text.replace(/[\s.()-]/g, "").replace(/^(?:\+84|0084|0)/, "84");
  if (mobilePattern.test(digits) || (landline && landlinePattern.test(digits))) return digits;
  return;
}

/** The number as people dial and write it: `0912 345 678`. */
export function phoneText(phone: string): string {
  const national = `0${phone.replace(/^84/, "")}`;
  return national.replace(/^(\d{4})(\d{3})(\d+)$/, "$1 $2 $3");
}

/** A number of a person with all but its last four digits hidden, as lists and shared screens show it. */
export function maskedNumber(number: string): string {
  return number.replace(/\d(?=(?:\D*\d){4})/g, "•");
}
