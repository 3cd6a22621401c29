import type { CatalogueIndex } from "./catalogue-index.ts";

/**
 * Room to count in, a number for each entry: all 0 between searches but for the lists, of which only what was just counted
 * holds. Kept with its index: made anew for each search it would be most of the garbage.
 */
export type Workspace = Record<"best" | "sure" | "scores" | "found", Float64Array> &
  Record<"looked" | "reached", Int32Array> & {
    /** How often a question has each pair of words. */
    asks: Uint8Array;
  };

export function workspaceOf(index: CatalogueIndex): Workspace {
  const kept = workspaces.get(index);
  if (kept) return kept;
  const numbers = () => new Float64Array(index.entries.length);
  const list = () => new Int32Array(index.entries.length);
  const made = {
    best: numbers(),
    sure: numbers(),
    scores: numbers(),
    found: numbers(),
    looked: list(),
    reached: list(),
    asks: new Uint8Array(index.pairs.size),
  };
  workspaces.set(index, made);
  return made;
}

const workspaces = new WeakMap<CatalogueIndex, Workspace>();
