type Given = Record<string, string | string[] | undefined>;

/** The commune whose layer an address names; null: the province's. */
export function layerIn({ xa }: Given): string | null {
  return typeof xa === "string" && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(xa) ? xa : null;
}

/** The two versions an address asks to compare, the earlier first; null when it names no two. */
export function twoNumbersIn({ "tu-ban": from, "den-ban": to }: Given): readonly [number, number] | null {
  const [one, other] = [from, to].map((text) =>
    typeof text === "string" && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null,
  );
  if (!one || !other || one === other) return null;
  return one < other ? [one, other] : [other, one];
}
