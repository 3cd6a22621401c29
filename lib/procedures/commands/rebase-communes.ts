import type { Database } from "#lib/platform/db.ts";
import { inOrderOfDays, laterOf, rebase } from "../rebase.ts";
import { type LineVersion, lineOf, versionLines } from "./version-line.ts";
import { type Written, writeRebase } from "./write-rebase.ts";

/**
 * Puts the versions of communes upon the version of the province that now is, or will be, in force. Where a commune set
 * a part of which the province now says something else, its version stays and its draft asks.
 */
export async function rebaseCommunes(
  tx: Database,
  { procedureId, recordId, lines }: { procedureId: string; recordId: string | null; lines: LineVersion[] },
  provincial: readonly Written[],
  today: string,
  now: Date,
): Promise<{ agencyId: string; waits: boolean }[]> {
  const communes = new Set(lines.flatMap(({ agencyId }) => agencyId ?? []));
  const outcomes: { agencyId: string; waits: boolean }[] = [];
  for (const { id, content, effectiveOn } of communes.size > 0 ? provincial : []) {
    const current = await versionLines(tx, procedureId);
    for (const agencyId of communes) {
      const line = lineOf(current, agencyId).filter(({ state }) => state !== "closed");
      if (line.length === 0) continue;
      const begun = inOrderOfDays(line).findLast(
        (version) => version.effectiveOn <= laterOf(effectiveOn, today),
      );
      const from = begun ? laterOf(effectiveOn, begun.effectiveOn) : effectiveOn;
      const plan = rebase(line, { lower: content, effectiveOn: from, mustWait: false }, today);
      const own = begun ? plan : { ...plan, next: null };
      const ground = { procedureId, agencyId, recordId, basedOnId: id, lower: content, effectiveOn: from };
      await writeRebase(tx, line, own, ground, now);
      outcomes.push({ agencyId, waits: plan.next === null });
    }
  }
  return outcomes;
}
