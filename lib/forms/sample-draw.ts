/** Repeatable chance: the same seed draws the same things in the same order, on every machine. */
export type Draw = {
  /** A whole number between two bounds, both included. */
  whole(least: number, most: number): number;
  chance(probability: number): boolean;
  one<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item;
};

/** A generator with 32 bits of state (mulberry32): good enough to vary samples, and nothing else. */
export function drawFrom(seed: number): Draw {
  let state = (seed * 0x9e3779b1) | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    chance: (probability) => next() < probability,
    one: (items) => items[whole(0, items.length - 1)] as (typeof items)[number],
  };
}

/** A run of digits, as numbers of people and phones are made of. */
export function digits(draw: Draw, count: number): string {
  return Array.from({ length: count }, () => draw.whole(0, 9)).join("");
}
