import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { dossierParts } from "#drizzle/schema/desk.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import type { WorkCursor } from "../list-schema.ts";
import { seeingAgencies } from "./visibility.ts";
import { officerOf } from "./work-scopes.ts";

const consultedPageSize = 25;

/** One page of the opinions that the actor's agencies are asked for and have not given, by deadline. */
export async function listConsulted({ actor, db, now }: Context, after?: WorkCursor) {
  const rows = await db
    .select({
      id: dossierParts.id,
      question: dossierParts.question,
      askedAt: dossierParts.beganAt,
      dueAt: dossierParts.dueAt,
      code: dossiers.code,
      ownerName: sql<string>`${dossiers.owner} ->> 'name'`,
      procedureName: sql<Bilingual>`(select ${procedureVersions.content} -> 'name' from ${procedureVersions} where ${procedureVersions.id} = ${dossiers.procedureVersionId})`,
    })
    .from(dossierParts)
    .innerJoin(dossiers, eq(dossiers.id, dossierParts.dossierId))
    .where(
      and(
        askedOf(actor),
        after &&
          sql`(${dossierParts.dueAt}, ${dossierParts.id}) > (${after.dueAt}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(dossierParts.dueAt), asc(dossierParts.id))
    .limit(consultedPageSize + 1);
  const items = rows
    .slice(0, consultedPageSize)
    .map((row) => ({ ...row, isLate: row.dueAt !== null && row.dueAt < now }));
  const last = rows.length > consultedPageSize ? items.at(-1) : undefined;
  return { items, next: last?.dueAt ? { dueAt: last.dueAt.toISOString(), id: last.id } : null };
}

/** The opinions an officer's agencies are asked for now, as a condition for `where`. */
export function askedOf(actor: Actor): SQL {
  const agencies = seeingAgencies(officerOf(actor));
  const open = and(
    agencies.length === 0 ? sql`false` : inArray(dossierParts.agencyId, agencies),
    eq(dossierParts.kind, "consulted"),
    isNull(dossierParts.endedAt),
  );
  return open ?? sql`false`;
}
