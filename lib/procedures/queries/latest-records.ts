import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { procedureRecords, procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";

/** The newest record of a procedure by its digest, and whether a draft of it waits for somebody. */
type LatestRecord = { digest: string; waits: boolean };

/** The newest records of these procedures, by code: one question for many, so that what is known already costs little. */
export async function latestRecords(
  { db }: Context,
  codes: readonly string[],
): Promise<Map<string, LatestRecord>> {
  if (codes.length === 0) return new Map();
  const draft = db
    .select({ id: procedureVersions.id })
    .from(procedureVersions)
    .where(
      and(
        eq(procedureVersions.procedureId, procedures.id),
        eq(procedureVersions.state, "draft"),
        isNull(procedureVersions.agencyId),
      ),
    );
  const rows = await db
    .selectDistinctOn([procedures.code], {
      code: procedures.code,
      digest: procedureRecords.digest,
      waits: sql<boolean>`exists ${draft}`,
    })
    .from(procedures)
    .innerJoin(procedureRecords, eq(procedureRecords.procedureId, procedures.id))
    .where(inArray(procedures.code, [...codes]))
    .orderBy(procedures.code, desc(procedureRecords.number));
  return new Map(rows.map(({ code, ...latest }) => [code, latest]));
}
