/** The least that must have been moved to come from one order to the other: what is not in their longest common order. */
export function movedKeys(before: readonly string[], after: readonly string[]): Set<string> {
  const places = new Map(before.map((key, at) => [key, at]));
  const common = after.filter((key) => places.has(key));
  const best: string[][] = [];
  for (const [at, key] of common.entries()) {
    const chains = best.filter((_chain, earlier) => {
      const last = common[earlier];
      return earlier < at && last !== undefined && (places.get(last) ?? 0) < (places.get(key) ?? 0);
    });
    best.push([...(longest(chains) ?? []), key]);
  }
  const kept = new Set(longest(best));
  return new Set(common.filter((key) => !kept.has(key)));
}

function longest(chains: readonly string[][]): string[] | undefined {
  return chains.toSorted((one, other) => other.length - one.length)[0];
}

/** Whether two parts of a form say the same. */
export function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** Keys in one order, so that only what is said counts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => a.localeCompare(b)))
      : each,
  );
}
