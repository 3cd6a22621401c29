import { wordsOf } from "./fold.ts";

const longest = 80;
const mostDigits = 3;

/** Family names that half the country bears: what begins with one and goes on like a name is one. */
const familyNames = new Set(
  "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong li dinh truong trinh luong mai lo vang giang sung".split(
    " ",
  ),
);
const middleNames = new Set("thi van duc huu ngoc minh quang xuan thanh kim thu hong a".split(" "));

/**
 * The words of a search worth keeping because nothing was found by them, made plain; undefined for what may tell of a
 * person: long numbers, addresses of letters, what looks like a name.
 */
export function missedWords(typed: string): string | undefined {
  const plain = typed.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  const words = wordsOf(plain);
  if (plain.length < 2 || plain.length > longest || words.length === 0) return undefined;
  if ((plain.match(/\p{N}/gu) ?? []).length > mostDigits || plain.includes("@")) return undefined;
  return looksLikeName(typed, words) ? undefined : plain;
}

function looksLikeName(typed: string, [first = "", second = "", ...rest]: readonly string[]): boolean {
  if (!familyNames.has(first) || second === "" || rest.length > 3) return false;
  const capitals = typed.trim().split(/\s+/);
  const isCapitalised = capitals.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word));
  return isCapitalised || middleNames.has(second);
}
