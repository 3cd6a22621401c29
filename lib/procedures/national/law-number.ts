/** A number of a legal instrument as it stands in a text; ends are offsets. */
export type PrintedNumber = { text: string; start: number; end: number; isUncertain: boolean };

const shape = /\d+(?:\.\d+)?[a-z]?\/(?:(?:19|20)\d{2}\/)?(?:TTg|\p{Lu}+\d*)(?:[-–](?:TTg|\p{Lu}+\d*))*/gu;

/** The bodies that issue instruments, by the last part of a number. */
const bodies =
  "UBTVQH|TANDTC|VKSNDTC|HĐTP|BNNPTNT|BNNMT|BNN|BTNMT|BLĐTBXH|BVHTTDL|BGDĐT|BGTVT|BKHCN|BKHĐT|BTTTT|BDTTG|BNV|BTC|BTP|BCA|BXD|BYT|BCT|BQP|BNG|NHNN|VPCP|VPQH|TTCP|KTNN|BHXH|UBND|HĐND|UBDT|CTN|TTg|CP|QH|TW|TLĐ".split(
    "|",
  );

/** Every number of an instrument in a text, parted from what is glued to it on either side. */
export function numbersIn(text: string): PrintedNumber[] {
  const numbers: PrintedNumber[] = [];
  let from = 0;
  for (let match = next(text, from); match; match = next(text, from)) {
    const front = frontOf(text, match.index, match[0]);
    const start = match.index + front.length;
    const own = ownPart(match[0].slice(front.length), text.slice(match.index + match[0].length));
    const isNumber = /\d\/.*\p{Lu}/u.test(own);
    if (isNumber) numbers.push({ text: own, start, end: start + own.length, isUncertain: front.isUncertain });
    // What is glued behind may be the next number already.
    from = start + Math.max(own.length, 1);
  }
  return numbers;
}

function next(text: string, from: number): RegExpExecArray | null {
  shape.lastIndex = from;
  return shape.exec(text);
}

/** Digits that belong to what is printed before: a year or a date runs into the number ("năm 201335/2013/QH13"). */
function frontOf(text: string, at: number, printed: string): { length: number; isUncertain: boolean } {
  const digits = /^\d+(?:\.(?=\d))?/u.exec(printed)?.[0] ?? "";
  const before = text.slice(Math.max(0, at - 12), at);
  const isYear = /^(?:19|20)\d{2}/u.test(digits);
  if (/^(?:19|20)\d{2}\.$/u.test(digits)) return { length: 5, isUncertain: false };
  if (digits.length > 4 && isYear) return { length: 4, isUncertain: !/(?:năm|\/|-|\s)\s*$/u.test(before) };
  return { length: 0, isUncertain: digits.replace(".", "").length > 4 };
}

/** A title that begins where the number ends lends its first letter to it: "118/2025/NĐ-CPLuật …". */
function ownPart(printed: string, after: string): string {
  const [head, last] = lastPart(printed);
  const law = /^(?:UBTV)?QH(?:1\d|[1-9])?/u.exec(last);
  if (law) return head + law[0];
  const letters = last.replace(/\d+$/u, "");
  const lends =
    /^\p{Ll}/u.test(after) && letters === last && !last.endsWith("Tg") && !bodies.includes(letters);
  const own = lends ? letters.slice(0, -1) : letters;
  return head + (bodies.includes(own) ? own : knownWithin(own));
}

function lastPart(printed: string): [string, string] {
  const at = Math.max(printed.lastIndexOf("/"), printed.lastIndexOf("-"), printed.lastIndexOf("–")) + 1;
  return [printed.slice(0, at), printed.slice(at)];
}

/** Capitals run on into a title of capitals: the longest body that they begin with, where enough is left for a word. */
function knownWithin(letters: string): string {
  const fitting = bodies.filter((body) => letters.startsWith(body) && letters.length - body.length >= 2);
  return fitting.toSorted((one, other) => other.length - one.length)[0] ?? letters;
}
