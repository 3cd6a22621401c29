import type { Finding } from "./findings.ts";
import type { OverridePart } from "./overrides.ts";

/** What has to be set so that an error about a part of the record no longer matters. */
const mendedBy: Readonly<Record<string, readonly OverridePart[]>> = {
  channels: ["timeLimits", "fees"],
  documents: ["documents"],
  steps: ["words"],
  conditions: ["words"],
  name: ["words"],
  level: ["level"],
  field: ["finding"],
  results: ["basics"],
  legalBasis: ["basics"],
  audience: ["basics"],
  agencyLevels: ["basics"],
  competentAuthority: ["basics"],
};

/** Errors of a record that keep it from being published: all but those about a part that was set by hand since. */
export function standingErrors(
  findings: readonly Finding[],
  overrides: readonly { part: OverridePart }[],
): Finding[] {
  return findings.filter(({ severity, part }) => {
    if (severity !== "error") return false;
    const needed = mendedBy[part];
    return !needed?.every((each) => overrides.some((override) => override.part === each));
  });
}
