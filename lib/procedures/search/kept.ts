import type { CatalogueIndex } from "./catalogue-index.ts";

/** Keeps the last `most` of what was found out with an index, for as long as there is this index. */
export function keptWith<Answer>(most: number) {
  const all = new WeakMap<CatalogueIndex, Map<string, Answer>>();
  return (index: CatalogueIndex, question: string, find: () => Answer): Answer => {
    const kept = all.get(index) ?? new Map<string, Answer>();
    all.set(index, kept);
    const answer = kept.get(question) ?? find();
    // What was used longest ago is the first to go.
    kept.delete(question);
    kept.set(question, answer);
    if (kept.size > most) kept.delete(kept.keys().next().value ?? "");
    return answer;
  };
}
