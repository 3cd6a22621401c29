import type { Finding, FindingSeverity } from "../findings.ts";

/** A finding at its place in the list of its record. */
export type DeskFinding = Finding & { place: number; isTicked: boolean };

const severities: readonly FindingSeverity[] = ["error", "warning", "note"];

/** Findings by the part they are about, parts with errors first; what was confirmed stands last within its part. */
export function findingsByPart(
  findings: readonly DeskFinding[],
): { part: string; findings: DeskFinding[] }[] {
  const urgency = ({ severity, isTicked }: DeskFinding) => severities.indexOf(severity) + (isTicked ? 3 : 0);
  const groups = [...Map.groupBy(findings, ({ part }) => part)].map(([part, all]) => ({
    part,
    findings: all.toSorted((one, other) => urgency(one) - urgency(other)),
  }));
  const first = (group: { findings: DeskFinding[] }) => Math.min(...group.findings.map(urgency));
  return groups.toSorted((one, other) => first(one) - first(other));
}

/** Places of the warnings of a part that nobody has confirmed. */
export function placesToTick(findings: readonly DeskFinding[]): number[] {
  return findings.flatMap(({ severity, isTicked, place }) =>
    severity === "warning" && !isTicked ? [place] : [],
  );
}
