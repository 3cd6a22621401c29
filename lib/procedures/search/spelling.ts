/** Known words, and which of them become the same when letters are left out: how a mistyped word finds the one meant. */
export type Spelling = { words: readonly string[]; byShortened: ReadonlyMap<string, readonly number[]> };

export type Guess = { word: number; distance: number };

const oneTypoFrom = 4;
const twoTyposFrom = 8;

/** How many typing errors a word of this length may hold and still be recognised. */
export function typosAllowed(length: number): 0 | 1 | 2 {
  if (length < oneTypoFrom) return 0;
  return length < twoTyposFrom ? 1 : 2;
}

/** Learns the words of a vocabulary; their place in it is their number. */
export function learnSpelling(words: readonly string[]): Spelling {
  const byShortened = new Map<string, number[]>();
  for (const [number, word] of words.entries()) {
    // A word one letter too short for typos may be what a longer, mistyped one meant.
    for (const shortened of shortenings(word, typosAllowed(word.length + 1))) {
      const known = byShortened.get(shortened);
      if (known) known.push(number);
      else byShortened.set(shortened, [number]);
    }
  }
  return { words, byShortened };
}

/** The known words nearest to `word` but not it, all at the same, smallest distance; none when it is too far from all. */
export function guessSpelling({ words, byShortened }: Spelling, word: string): Guess[] {
  const allowed = typosAllowed(word.length);
  if (allowed === 0) return [];
  const similar = new Set([...shortenings(word, allowed)].flatMap((each) => byShortened.get(each) ?? []));
  const guesses = [...similar]
    .map((number): Guess => ({ word: number, distance: typosBetween(word, words[number] ?? "") }))
    .filter(({ distance }) => distance > 0 && distance <= allowed);
  const nearest = Math.min(...guesses.map(({ distance }) => distance));
  return guesses.filter(({ distance }) => distance === nearest);
}

/** Left-out, added, wrong and swapped neighbouring letters between two words (optimal string alignment). */
export function typosBetween(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  // What two words begin and end with alike takes no part in it, and most of two words that are alike is that.
  return align(one.slice(start, one.length - end), other.slice(start, other.length - end));
}

function align(one: string, other: string): number {
  if (one === "" || other === "") return one.length + other.length;
  const width = other.length + 1;
  const typos = new Uint16Array((one.length + 1) * width);
  const at = (row: number, column: number) => typos[row * width + column] ?? 0;
  for (let column = 0; column < width; column++) typos[column] = column;
  for (let row = 1; row <= one.length; row++) {
    typos[row * width] = row;
    for (let column = 1; column < width; column++) {
      const wrong = one[row - 1] === other[column - 1] ? 0 : 1;
      const least = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + wrong,
      );
      const swapped = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      typos[row * width + column] = swapped ? Math.min(least, at(row - 2, column - 2) + 1) : least;
    }
  }
  return at(one.length, other.length);
}

/** The word itself and what is left of it when up to `count` letters are dropped. */
function shortenings(word: string, count: number): Set<string> {
  const found = new Set([word]);
  let edge = [word];
  for (let dropped = 0; dropped < count; dropped++) {
    edge = edge.flatMap((each) => Array.from(each, (_, at) => each.slice(0, at) + each.slice(at + 1)));
    for (const each of edge) found.add(each);
  }
  return found;
}

const longestJoined = 40;
const longestSyllable = 8;

/**
 * The fewest known words that, written together, make `word` ("giaykhaisinh"), of as few those of which most stand side by
 * side somewhere; undefined when none do.
 */
export function splitJoined(
  word: string,
  isKnown: (part: string) => boolean,
  areNeighbours: (one: string, other: string) => boolean = () => false,
): string[] | undefined {
  if (word.length > longestJoined) return undefined;
  const best: (Split | undefined)[] = [{ parts: [], cost: 0 }];
  for (let end = 2; end <= word.length; end++) {
    for (let start = Math.max(0, end - longestSyllable); start <= end - 2; start++) {
      const before = best[start];
      const part = word.slice(start, end);
      if (!before || !isKnown(part)) continue;
      best[end] = cheaper(best[end], withPart(before, part, areNeighbours));
    }
  }
  return best[word.length]?.parts;
}

type Split = { parts: string[]; cost: number };

function withPart(
  { parts, cost }: Split,
  part: string,
  areNeighbours: (one: string, other: string) => boolean,
): Split {
  const last = parts.at(-1);
  const isNeighbour = last !== undefined && areNeighbours(last, part);
  return { parts: [...parts, part], cost: cost + (isNeighbour ? 1 - neighbourly : 1) };
}

function cheaper(known: Split | undefined, other: Split): Split {
  return known && known.cost <= other.cost ? known : other;
}

/** So little that it never pays to have one part more. */
const neighbourly = 0.01;
