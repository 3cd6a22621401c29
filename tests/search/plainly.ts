import type { CatalogueIndex } from "#lib/procedures/search/catalogue-index.ts";
import { markedWordsOf } from "#lib/procedures/search/fold.ts";
import type { Phrase } from "#lib/procedures/search/phrase.ts";
import { type Asked, understand, wordsAsked } from "#lib/procedures/search/question.ts";
import { unaskedActs } from "#lib/procedures/search/special-acts.ts";
import { readingsOf } from "#lib/procedures/search/synonyms.ts";

type Scored = { place: number; score: number; hasAll: boolean };

/**
 * What words find, worked out the long way: every procedure is read for every word in every reading, nothing is looked up,
 * left out early or kept. The search is held to it.
 */
export function findPlainly(index: CatalogueIndex, typed: string): { place: number; score: number }[] {
  const { words } = wordsAsked(index, markedWordsOf(typed));
  if (words.length === 0) return [];
  const readings = readingsOf(index.synonyms, words);
  const said = ` ${readings.flatMap((reading) => reading.words.map(({ folded }) => folded)).join(" ")} `;
  const [narrow = [], wide = []] = [false, true].map((widened) => {
    const best = new Map<number, Scored>();
    for (const reading of readings)
      for (const found of scoresOf(index, understand(index, reading.words, widened), said)) {
        const share = reading.used.length > 0 ? 0.97 : 1;
        const score = Math.round(found.score * share * 1e4) / 1e4;
        if (score > (best.get(found.place)?.score ?? -1)) best.set(found.place, { ...found, score });
      }
    return [...best.values()].sort(bestFirst);
  });
  const isBetter = !narrow.some(({ hasAll }) => hasAll) && wide.some(({ hasAll }) => hasAll);
  return (isBetter ? wide : narrow).map(({ place, score }) => ({ place, score }));
}

function scoresOf(index: CatalogueIndex, asked: readonly Asked[], said: string): Scored[] {
  const unasked = unaskedActs(said);
  const scored = index.entries
    .map((_, place) => scoreOf(index, asked, place))
    .filter(({ score }) => score > 0);
  const sorted = withoutNoise(scored).sort(bestFirst);
  const close = sorted.slice(0, 100).map(({ place, score, hasAll }): Scored => {
    const isSpecial = index.specialActs[place]?.some((act) => unasked.has(act));
    const bonus = agreement(index.titles[place] ?? [], asked);
    return {
      place,
      hasAll,
      score: (score + bonus) * (index.usualness[place] ?? 1) * (isSpecial ? 0.78 : 1),
    };
  });
  return withoutNoise([...close, ...sorted.slice(100)]);
}

function scoreOf(index: CatalogueIndex, asked: readonly Asked[], place: number): Scored {
  let total = 0;
  let places = 0;
  let found = 0;
  for (const { typed, marked = "", meanings, rarity } of asked.toSorted((a, b) => b.rarity - a.rarity)) {
    const known = meanings.flatMap(({ word, text, quality }) => {
      const marks = text === typed ? index.postingsWithMarks.get(marked) : undefined;
      const postings = marks ?? index.postings[word];
      const at = postings?.entries.indexOf(place) ?? -1;
      if (!postings || at < 0) return [];
      const sure = (postings.sure[at] ?? 0) * (quality < 0.4 ? quality : 1);
      return [{ best: (postings.places[at] ?? 0) * quality, sure }];
    });
    total += rarity;
    places += Math.max(0, ...known.map(({ best }) => best)) * rarity;
    found += Math.max(0, ...known.map(({ sure }) => sure)) * rarity;
  }
  const coverage = found / total;
  return { place, score: (places / total) * coverage * Math.sqrt(coverage), hasAll: coverage > 0.9 };
}

function agreement(titles: readonly Phrase[], all: readonly Asked[]): number {
  const asked = all.filter(({ wraps }) => !wraps);
  if (asked.length === 0) return 0;
  const wordings = [
    asked.map(({ typed, meanings }) => meanings[0]?.text ?? typed),
    asked.map(({ typed }) => typed),
  ];
  return Math.max(
    0,
    ...titles.flatMap(({ kind, words, length }) =>
      wordings.map((wording) => agreementWith(words, length, wording) * (kind === "synonym" ? 0.95 : 1)),
    ),
  );
}

function agreementWith(title: string, length: number, wording: readonly string[]): number {
  const whole = ` ${wording.join(" ")} `;
  if (title === whole) return 1.5;
  if (title.includes(whole)) return 0.5 + (0.5 * wording.length) / length;
  if (length > 1 && whole.includes(title)) return 0.2 + (0.8 * length) / wording.length;
  if (title.includes(whole.trimEnd())) return 0.4 + (0.4 * wording.length) / length;
  const pairs = wording.slice(1).map((word, at) => ` ${wording[at]} ${word} `);
  const shared = pairs.filter((pair) => title.includes(pair)).length;
  return shared === 0 ? 0 : (0.45 * shared) / pairs.length + (0.15 * shared) / length;
}

function withoutNoise(scored: readonly Scored[]): Scored[] {
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score >= Math.min(best, 1) * 0.25);
}

function bestFirst(one: Scored, other: Scored) {
  return other.score - one.score || one.place - other.place;
}
