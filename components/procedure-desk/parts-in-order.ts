import type { OverridePart } from "#lib/procedures/overrides.ts";

/** The parts in the order of the work: what others rest upon first, cases before what differs by case. */
export const partsInOrderOfWork = [
  "words",
  "basics",
  "cases",
  "documents",
  "timeLimits",
  "fees",
  "handling",
  "level",
  "finding",
  "places",
  "questions",
] as const satisfies readonly OverridePart[];
