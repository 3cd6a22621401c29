/** Which titles share which groups of three letters: finds the nearest when words find nothing. */
export type Trigrams = {
  titles: readonly { entry: number; size: number }[];
  titlesWith: ReadonlyMap<string, Int32Array>;
};

export type Likeness = { entry: number; likeness: number };

/** Learns the titles (folded) of each entry. */
export function learnTrigrams(titlesByEntry: readonly (readonly string[])[]): Trigrams {
  const titles: { entry: number; size: number }[] = [];
  const lists = new Map<string, number[]>();
  for (const [entry, texts] of titlesByEntry.entries()) {
    for (const text of texts) {
      const groups = trigramsOf(text);
      for (const group of groups) {
        const list = lists.get(group);
        if (list) list.push(titles.length);
        else lists.set(group, [titles.length]);
      }
      titles.push({ entry, size: groups.size });
    }
  }
  return {
    titles,
    titlesWith: new Map([...lists].map(([group, list]) => [group, Int32Array.from(list)])),
  };
}

/** Below this share of common trigrams two texts only look alike by chance. */
const leastLikeness = 0.2;

/** The entries with the title most like `text` (folded), best first. */
export function mostAlike({ titles, titlesWith }: Trigrams, text: string, count: number): Likeness[] {
  const groups = trigramsOf(text);
  const shared = new Int32Array(titles.length);
  for (const group of groups) {
    for (const title of titlesWith.get(group) ?? []) shared[title] = (shared[title] ?? 0) + 1;
  }
  const best = new Map<number, number>();
  for (const [title, { entry, size }] of titles.entries()) {
    const common = shared[title] ?? 0;
    const likeness = common / (groups.size + size - common || 1);
    if (likeness >= leastLikeness && likeness > (best.get(entry) ?? 0)) best.set(entry, likeness);
  }
  return [...best]
    .map(([entry, likeness]) => ({ entry, likeness }))
    .sort((one, other) => other.likeness - one.likeness || one.entry - other.entry)
    .slice(0, count);
}

function trigramsOf(text: string): Set<string> {
  const groups = new Set<string>();
  for (const word of text.split(" ").filter(Boolean)) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) groups.add(padded.slice(at, at + 3));
  }
  return groups;
}
