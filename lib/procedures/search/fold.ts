/**
 * Words as they are searched: small letters without marks, whatever case, accents or Unicode form they were typed in.
 * Capitals come first because some small letters share one capital.
 */
export function fold(text: string): string {
  return text
    .toUpperCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll("Đ", "D")
    .toLowerCase()
    .replace(finalY, "$1i");
}

/** "kí" and "ký", "lí" and "lý" are two spellings of one word. */
const finalY = /\b([hklmst]|qu)y\b/g;

/** The folded words of a text, in order. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** Folded words between single spaces, with one at each end: made for asking whether a phrase is in it. */
export function phraseOf(text: string): string {
  return ` ${wordsOf(text).join(" ")} `;
}

/**
 * The word meant by somebody whose keyboard did not turn Telex keys into marks: "ddaats" is "dat" (đất).
 * Undefined when nothing in the word looks like Telex.
 */
export function fromTelex(word: string): string | undefined {
  const bare = word
    .replace(/dd/g, "d")
    .replace(/(aa|ee|oo)/g, (pair) => pair.charAt(0))
    .replace(/([aou])w/g, "$1")
    .replace(toneKey, "$1$2");
  return bare === word ? undefined : fold(bare);
}

/** The key of a tone stands at the end of a syllable or anywhere after its vowel. */
const toneKey = /(?<=[aeiouy])(ch|c|m|ng|nh|n|p|t)?[sfrxj](ch|c|m|ng|nh|n|p|t)?$/;
