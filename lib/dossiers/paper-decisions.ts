import type { Bilingual } from "#lib/procedures/bilingual.ts";

/** Why a paper is asked for although data stand in for it (Resolution 66.7/2025/NQ-CP lets nobody ask without a reason). */
export const stillNeededReasons = ["unavailable", "wrong", "other"] as const;

export type StillNeededReason = (typeof stillNeededReasons)[number];

/** A paper that data stand in for was asked for all the same: why, and which database it was. */
export type StillNeeded = { why: StillNeededReason; database: Bilingual };

/** What a clerk decided about a paper and the data that say the same; kept with the event of the moment. */
export type PaperDecision =
  | ({ kind: "stillNeeded"; componentKey: string; paper: Bilingual; note: string | null } & StillNeeded)
  | { kind: "takenFromData"; componentKey: string; paper: Bilingual; source: string };
