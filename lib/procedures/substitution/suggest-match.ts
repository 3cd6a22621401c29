import type { ComponentDocument } from "../content.ts";
import { wordsOf } from "../search/fold.ts";

/** A component document that may be a paper a rule names, and how alike the two are written, 0 to 1. */
export type Match = { key: string; likeness: number };

type Named = Pick<ComponentDocument, "key" | "name">;

/** Below this share of its words a paper is taken for another one. */
const leastLikeness = 0.72;
/** Documents this close to the best are the same paper asked for in another case. */
const asGoodWithin = 0.03;
/** A paper somebody fills in only mentions the papers that go with it. */
const mentionsShare = 0.75;

/**
 * The documents of a procedure that the free words of a rule seem to mean; a rule may name several papers in one text. A
 * suggestion only: a person says whether it is right.
 */
export function suggestMatch(paper: string, documents: readonly Named[]): Match[] {
  const known = documents.map(({ key, name }) => ({ key, words: plainWords(name.vi) }));
  const found = new Map<string, number>();
  for (const part of papersIn(paper)) {
    const alike = known.map(({ key, words }) => ({ key, likeness: likenessOf(part, words) }));
    const best = Math.max(...alike.map(({ likeness }) => likeness));
    if (best < leastLikeness) continue;
    for (const { key, likeness } of alike) {
      if (likeness >= best - asGoodWithin && likeness > (found.get(key) ?? 0)) found.set(key, likeness);
    }
  }
  return [...found]
    .map(([key, likeness]) => ({ key, likeness: Math.round(likeness * 100) / 100 }))
    .sort((one, other) => other.likeness - one.likeness);
}

/** The papers a text names: between semicolons, line breaks, list marks and "hoặc"; what brackets explain is no name. */
function papersIn(text: string): string[][] {
  return text
    .replace(/\([^()]*\)/g, " ")
    .split(/[;\n•]|(?:^|\s)[-+–](?=\s)|(?:^|\s)\d{1,2}[.)](?=\s)|\s(?:hoặc|và\/hoặc)\s/iu)
    .map(plainWords)
    .filter((words) => words.length > 0);
}

/** Shorthand of the office beside what it stands for, in folded words. */
const spelledOut: Readonly<Record<string, string>> = {
  gcn: "giai chung nhan",
  cccd: "can cuoc",
  cmnd: "can cuoc",
  gplx: "giai phep lai xe",
  gpkd: "giai phep kinh doanh",
  dkkd: "dang ki kinh doanh",
  qsdd: "quyen su dung dat",
  dn: "doanh nghiep",
};

/** How a copy is made says nothing of what is copied; and a card has had several names. */
const said: readonly [RegExp, string][] = [
  [
    /\b(?:ban (?:sao|chup|chinh|photo|goc)|sao y|co chung thuc|cong chung|hop le|con gia tri|con hieu luc)\b/g,
    " ",
  ],
  [/\b(?:the )?can cuoc cong dan\b|\bchung minh nhan dan\b|\bthe can cuoc\b/g, "can cuoc"],
  [/\bgiai dang ki\b/g, "giai chung nhan dang ki"],
];

/** Words of which nearly every paper has some: they tell little. */
const common = new Set(
  [
    "giai chung nhan to cua va ve cac cho theo hoac doi voi nguoi bang mot trong nhung duoc cap quy dinh",
  ].flatMap((line) => line.split(" ")),
);

function plainWords(text: string): string[] {
  const written = wordsOf(text)
    .map((word) => (word === "giay" ? "giai" : (spelledOut[word] ?? word)))
    .join(" ");
  return said
    .reduce((words, [pattern, by]) => words.replace(pattern, by), written)
    .split(" ")
    .filter(Boolean);
}

/** How much of a paper's name stands in a document's name: its words, the telling ones above all, and their order. */
function likenessOf(part: readonly string[], document: readonly string[]): number {
  const there = new Set(document);
  const weight = (word: string) => (common.has(word) ? 0.25 : 1);
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + weight(word), 0);
  const words = sum(part.filter((word) => there.has(word))) / sum(part);
  const pairs = pairsOf(part);
  const inOrder = new Set(pairsOf(document));
  const order = pairs.length === 0 ? words : pairs.filter((pair) => inOrder.has(pair)).length / pairs.length;
  const share = isFilledIn(document) && !isFilledIn(part) ? mentionsShare : 1;
  return (0.7 * words + 0.3 * order) * share;
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, place) => `${words[place]} ${word}`);
}

function isFilledIn(words: readonly string[]): boolean {
  const start = words.slice(0, 2).join(" ");
  return words[0] === "don" || ["to khai", "van ban", "ho so"].includes(start);
}
