import { isSame } from "./canonical.ts";
import type { ProcedureContent } from "./content.ts";
import { partOf } from "./layers.ts";
import { overrideParts } from "./overrides.ts";

const others = {
  results: ({ results }: ProcedureContent) => results,
  legalBasis: ({ legalBasis }: ProcedureContent) => legalBasis,
  authority: ({ competentAuthority, decisionNo }: ProcedureContent) => [competentAuthority, decisionNo],
  audience: ({ audience, agencyLevels }: ProcedureContent) => [audience, agencyLevels],
} as const;

export type ChangedPart = (typeof overrideParts)[number] | keyof typeof others;

/** The parts of which two versions of a procedure say something else, in the order a reader cares about them. */
export function changedParts(former: ProcedureContent, content: ProcedureContent): ChangedPart[] {
  const own = overrideParts.filter((part) => !isSame(partOf(former, part), partOf(content, part)));
  const names = Object.keys(others) as (keyof typeof others)[];
  return [...own, ...names.filter((part) => !isSame(others[part](former), others[part](content)))];
}
