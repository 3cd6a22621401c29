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

/** A word, folded, and with its marks where it was typed with any. */
export type Word = { folded: string; marked?: string };

/** The words of a text with their marks: whoever types marks means this very word. */
export function markedWordsOf(text: string): Word[] {
  const words = text.normalize("NFC").match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.flatMap((each) =>
    wordsOf(each).map((folded, place, all): Word => {
      const marked = all.length === 1 && place === 0 ? withMarks(each) : folded;
      return marked === folded ? { folded } : { folded, marked };
    }),
  );
}

/**
 * The letters of a syllable and then its tone, so that "hoà" and "hòa", "kí" and "ký" are the same: in small letters,
 * decomposed. A word without marks is itself.
 */
function withMarks(word: string): string {
  const parts = word
    .toUpperCase()
    .normalize("NFD")
    .toLowerCase()
    .replace(/^([hklmst]|qu)y([\u0300-\u036f]*)$/, "$1i$2");
  const tones = parts.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
  return parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "") + tones.join("");
}

/**
 * The word meant by somebody whose keyboard did not turn keys into marks, after Telex ("ddaats") or VNI ("d9a61t"): "dat".
 * Undefined when nothing in the word looks like it.
 */
export function fromKeys(word: string): string | undefined {
  const bare = /\d/.test(word) ? fromVni(word) : fromTelex(word);
  return bare === word ? undefined : fold(bare);
}

function fromTelex(word: string): string {
  return word
    .replace(/dd/g, "d")
    .replace(/(aa|ee|oo)/g, (pair) => pair.charAt(0))
    .replace(/([aou])w/g, "$1")
    .replace(toneKey, "$1$2");
}

/** The key of a tone stands at the end of a syllable or anywhere after its vowel. */
const toneKey = /(?<=[aeiouy])(ch|c|m|ng|nh|n|p|t)?[sfrxj](ch|c|m|ng|nh|n|p|t)?$/;

/** A digit after a letter is a mark: 1 to 5 a tone, 6 to 8 a vowel, 9 the stroke of đ. */
function fromVni(word: string): string {
  const letters = word.replace(/(?<=[a-z])[1-9]+/g, "");
  return /^[a-z]*[aeiouy][a-z]*$/.test(letters) ? letters : word;
}

const alike: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^tr/, ["ch"]],
  [/^ch/, ["tr"]],
  [/^s/, ["x"]],
  [/^x/, ["s"]],
  [/^l/, ["n"]],
  [/^n(?![gh])/, ["l"]],
  [/^gi/, ["d", "r"]],
  [/^d/, ["gi", "r", "v"]],
  [/^r/, ["d", "gi"]],
  [/^v/, ["d"]],
  [/ng$/, ["n"]],
  [/n$/, ["ng"]],
  [/c$/, ["t"]],
  [/t$/, ["c"]],
];

/** Words that sound the same in one region or another, as people spell them by ear: "tru" and "chu", "xinh" and "sinh". */
export function soundingLike(word: string): string[] {
  return alike.flatMap(([sound, others]) =>
    sound.test(word) ? others.map((other) => word.replace(sound, other)) : [],
  );
}
