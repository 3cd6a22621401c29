import { canonical, isSame } from "../canonical.ts";

export type ListDifference<Item> =
  | { what: "added" | "removed" | "changed"; before: Item | null; after: Item | null }
  | { what: "reordered"; before: null; after: null };

/**
 * What two lists say otherwise: things are the same by their key, the first with a key to the first with it and so on.
 * `keyOf` undefined: a thing is what it says, and can be there or not.
 */
export function listDifferences<Item>(
  former: readonly Item[],
  next: readonly Item[],
  keyOf: (item: Item) => string = canonical,
): ListDifference<Item>[] {
  const before = byKey(former, keyOf);
  const after = byKey(next, keyOf);
  const removed = [...before].flatMap(([key, item]) =>
    after.has(key) ? [] : [{ what: "removed" as const, before: item, after: null }],
  );
  const others = [...after].flatMap(([key, item]): ListDifference<Item>[] => {
    const was = before.get(key);
    if (was === undefined) return [{ what: "added", before: null, after: item }];
    return isSame(was, item) ? [] : [{ what: "changed", before: was, after: item }];
  });
  const left = [...before.keys()].filter((key) => after.has(key));
  const kept = [...after.keys()].filter((key) => before.has(key));
  const isMoved = left.some((key, place) => kept[place] !== key);
  return [
    ...removed,
    ...others,
    ...(isMoved ? [{ what: "reordered" as const, before: null, after: null }] : []),
  ];
}

/** Things by key; the second with a key gets one of its own. */
function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    let place = 1;
    while (found.has(`${key} ${place}`)) place += 1;
    found.set(`${key} ${place}`, item);
  }
  return found;
}
