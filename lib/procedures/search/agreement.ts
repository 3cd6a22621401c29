import type { CatalogueIndex, Title } from "./catalogue-index.ts";
import type { Asked } from "./question.ts";
import { workspaceOf } from "./workspace.ts";

/** How well the best title of each of these entries agrees with the question as a phrase: 0 to 1.5, in their order. */
export function agreements(
  index: CatalogueIndex,
  entries: readonly number[],
  asked: readonly Asked[],
): Float64Array {
  const { asks } = workspaceOf(index);
  const best = new Float64Array(entries.length);
  for (const wording of wordingsOf(index, asked)) {
    for (const pair of wording.pairs) asks[pair] = (asks[pair] ?? 0) + 1;
    for (const [at, entry] of entries.entries())
      best[at] = Math.max(best[at] ?? 0, agreementOf(index.titles[entry] ?? [], wording, asks));
    for (const pair of wording.pairs) asks[pair] = 0;
  }
  return best;
}

const synonymShare = 0.95;

/** One way to read the question as a phrase: as meant and, where that differs, as typed. Pairs nobody knows are left out. */
type Wording = { words: string; unfinished: string; length: number; pairs: number[] };

function wordingsOf({ pairs }: CatalogueIndex, all: readonly Asked[]): Wording[] {
  const asked = all.filter(({ wraps }) => !wraps);
  if (asked.length === 0) return [];
  const meant = asked.map(({ typed, meanings }) => meanings[0]?.text ?? typed);
  const typed = asked.map((word) => word.typed);
  return (meant.join() === typed.join() ? [typed] : [meant, typed]).map((words) => ({
    words: ` ${words.join(" ")} `,
    unfinished: ` ${words.join(" ")}`,
    length: words.length,
    pairs: words.slice(1).flatMap((word, place) => pairs.get(`${words[place]} ${word}`) ?? []),
  }));
}

/** How well the best of the titles agrees. */
function agreementOf(titles: readonly Title[], question: Wording, asks: Uint8Array): number {
  let best = 0;
  for (const title of titles) {
    const share = title.kind === "synonym" ? synonymShare : 1;
    best = Math.max(best, agreementWith(title, question, asks) * share);
  }
  return best;
}

/**
 * The whole title, the question in the title, the title in the question, its unfinished beginning, or pairs of words. What
 * has too few of the pairs cannot have the phrase, and is not read.
 */
function agreementWith({ words, length, pairs }: Title, question: Wording, asks: Uint8Array): number {
  let shared = 0;
  for (let at = 0; at < pairs.length; at++) shared += asks[pairs[at] ?? 0] ?? 0;
  const wanted = question.length - 1;
  if (shared >= wanted && words.includes(question.words))
    return words.length === question.words.length ? 1.5 : 0.5 + (0.5 * question.length) / length;
  if (length > 1 && length <= question.length && question.words.includes(words))
    return 0.2 + (0.8 * length) / question.length;
  if (shared >= wanted - 1 && words.includes(question.unfinished))
    return 0.4 + (0.4 * question.length) / length;
  return shared === 0 ? 0 : (0.45 * shared) / wanted + (0.15 * shared) / length;
}
