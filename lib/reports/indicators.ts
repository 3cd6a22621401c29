/** A share with what it was computed from, so that anybody can do the sum again. */
export type Share = { numerator: number; denominator: number };

/** So many dossiers took so many working days. */
export type DurationCount = { workingDays: number; count: number };

export type Spread = { count: number; median: number; ninetieth: number };

/** Resolved not later than promised, of all resolved. */
export function onTimeShare(counts: { early: number; onTime: number; resolved: number }): Share {
  return { numerator: counts.early + counts.onTime, denominator: counts.resolved };
}

/** A share as a number from 0 to 1; null of nothing. */
export function ratioOf({ numerator, denominator }: Share): number | null {
  return denominator === 0 ? null : numerator / denominator;
}

/** How long dossiers took, in the middle and for nine of ten; null when there are none. */
export function spreadOf(durations: readonly DurationCount[]): Spread | null {
  const ascending = durations.toSorted((one, other) => one.workingDays - other.workingDays);
  const count = ascending.reduce((sum, each) => sum + each.count, 0);
  if (count === 0) return null;
  return { count, median: atRank(ascending, count * 0.5), ninetieth: atRank(ascending, count * 0.9) };
}

/** The nearest rank: the least duration that at least `rank` dossiers did not exceed. */
function atRank(ascending: readonly DurationCount[], rank: number): number {
  let passed = 0;
  for (const { workingDays, count } of ascending) {
    passed += count;
    if (passed >= rank) return workingDays;
  }
  return ascending.at(-1)?.workingDays ?? 0;
}
