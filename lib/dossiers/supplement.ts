import type { StillNeeded } from "./paper-decisions.ts";

/** One thing to add or correct: a paper, a question of the form, or something said in words. */
export type SupplementItem = {
  target: { kind: "paper"; componentKey: string } | { kind: "field"; path: string } | { kind: "other" };
  reason: string;
  /** Why a paper that data stand in for is asked for all the same. */
  stillNeeded?: StillNeeded;
};
