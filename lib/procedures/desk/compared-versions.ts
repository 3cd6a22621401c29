type Given = Record<string, string | string[] | undefined>;

/**
 * The two versions an address asks to compare, the earlier first: both by their numbers, or `so`, one with the one before it;
 * null when it names no two.
 */
export function twoNumbersIn({ so, "tu-ban": from, "den-ban": to }: Given): readonly [number, number] | null {
  const later = numberIn(so);
  const [one, other] = later ? [later - 1, later] : [numberIn(from), numberIn(to)];
  if (!one || !other || one === other) return null;
  return one < other ? [one, other] : [other, one];
}

function numberIn(given: string | string[] | undefined) {
  return typeof given === "string" && /^[1-9]\d{0,5}$/.test(given) ? Number(given) : null;
}
