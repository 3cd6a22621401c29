/** The items one after the other, from the first again after the last. Throws when there are none. */
export function inTurn<Item>(items: readonly Item[], turn: number): Item {
  const item = items[turn % items.length];
  if (item === undefined) throw new Error("there is nothing to take in turn");
  return item;
}
