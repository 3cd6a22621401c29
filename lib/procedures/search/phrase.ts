import type { TextKind } from "./entry.ts";

/** A searched text made ready: its folded words in order, and what it was. */
export type Phrase = { kind: TextKind; words: string; length: number; original: string };
