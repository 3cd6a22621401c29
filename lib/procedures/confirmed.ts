import { isSame } from "./canonical.ts";
import type { PrintedPart, ProcedureContent } from "./content.ts";
import type { Finding } from "./findings.ts";

/** A record as it was read, with the places among its findings that a person confirmed. */
export type ReadRecord = {
  content: ProcedureContent;
  findings: readonly Finding[];
  ticked: readonly number[];
};

/** What is taken for certain: printed words go where every warning about their part was confirmed. */
export function asConfirmed({ content, findings, ticked }: ReadRecord): ProcedureContent {
  const { printed, ...rest } = content;
  if (!printed) return content;
  const left = Object.entries(printed).filter(([part]) => {
    const warnings = warningsOf(findings, part);
    return warnings.length === 0 || warnings.some((place) => !ticked.includes(place));
  });
  return left.length === 0 ? rest : { ...rest, printed: Object.fromEntries(left) };
}

/** Findings of a newer record that were confirmed before: the same doubt about the same printed words. */
export function carriedTicks(former: ReadRecord, next: Omit<ReadRecord, "ticked">): number[] {
  const confirmed = former.ticked.flatMap((place) => former.findings[place] ?? []);
  return next.findings.flatMap((finding, place) => {
    const isKnown =
      isSame(printedOf(former.content, finding.part), printedOf(next.content, finding.part)) &&
      confirmed.some((each) => isSame(each, finding));
    return isKnown ? [place] : [];
  });
}

/** Places of the warnings about a part. */
function warningsOf(findings: readonly Finding[], part: string): number[] {
  return findings.flatMap((finding, place) =>
    finding.severity === "warning" && finding.part === part ? [place] : [],
  );
}

function printedOf({ printed }: ProcedureContent, part: string): string | null {
  return printed?.[part as PrintedPart] ?? null;
}
