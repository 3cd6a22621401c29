import { and, eq, sql } from "drizzle-orm";
import { procedureRecords, procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import type { Finding } from "../findings.ts";
import { inForceOn } from "../queries/in-force.ts";
import type { Adoption } from "./adopt-record.ts";
import { publishDraft } from "./publish-draft.ts";
import { tickFindings } from "./tick-findings.ts";

/** Places of the warnings among the findings of a record. */
export function warningsIn(findings: readonly Finding[]): number[] {
  return findings.flatMap(({ severity }, place) => (severity === "warning" ? [place] : []));
}

/**
 * The operator vouches for how a record was read. One that has just come was ticked as it came; one that was here already
 * is confirmed as a person would, and comes into force, unless somebody has a draft of it.
 */
export async function acceptReading(context: Context, code: string, arrived: Adoption): Promise<Adoption> {
  const { actor, db, now } = context;
  if (arrived.outcome !== "unchanged") {
    await recordAct(db, actor, "findingsConfirmed", `procedure:${code}`, { version: arrived.number }, now);
    return arrived;
  }
  const effectiveOn = dateInVietnam(now);
  const standing = await standingRecord(db, code, effectiveOn);
  if (!standing || standing.hasDraft) return arrived;
  const findings = warningsIn(standing.findings);
  if (findings.length === 0) return arrived;
  const { makesDraft } = await tickFindings(context, { code, record: standing.number, findings });
  if (!makesDraft) return arrived;
  const published = await publishDraft(context, { code, agencyId: null, revision: 1, effectiveOn });
  return { ...arrived, ...published, outcome: "updated", state: "published" };
}

/** The record the version in force stands upon. */
async function standingRecord(db: Database, code: string, today: string) {
  const [found] = await db
    .select({
      number: procedureRecords.number,
      findings: procedureRecords.findings,
      hasDraft: sql<boolean>`exists (select 1 from procedure_versions draft
        where draft.procedure_id = ${procedures.id} and draft.agency_id is null and draft.state = 'draft')`,
    })
    .from(procedures)
    .innerJoin(procedureVersions, eq(procedureVersions.procedureId, procedures.id))
    .innerJoin(procedureRecords, eq(procedureRecords.id, procedureVersions.recordId))
    .where(and(eq(procedures.code, code), inForceOn(today)));
  return found;
}
