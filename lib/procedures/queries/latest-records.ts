import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { procedureRecords, procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import type { ProcedureContent } from "../content.ts";
import { inForceOn } from "./in-force.ts";

/** The newest record of a procedure by its digest, whether it is a whole page of the portal, and whether a draft of it waits. */
type LatestRecord = { digest: string; isPage: boolean; waits: boolean };

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
      isPage: sql<boolean>`jsonb_exists(${procedureRecords.raw}, 'ma_thu_tuc')`,
      waits: sql<boolean>`exists ${draft}`,
    })
    .from(procedures)
    .innerJoin(procedureRecords, eq(procedureRecords.procedureId, procedures.id))
    .where(inArray(procedures.code, [...codes]))
    .orderBy(procedures.code, desc(procedureRecords.number));
  return new Map(rows.map(({ code, ...latest }) => [code, latest]));
}

/** What the rule of the province in force today says; undefined when there is none. */
export async function contentInForce(
  { db, now }: Context,
  code: string,
): Promise<ProcedureContent | undefined> {
  const [found] = await db
    .select({ content: procedureVersions.content })
    .from(procedureVersions)
    .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
    .where(and(eq(procedures.code, code), inForceOn(dateInVietnam(now))));
  return found?.content;
}
