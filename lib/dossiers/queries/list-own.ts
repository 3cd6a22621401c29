import { and, desc, eq, lt, sql } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import { visibleTo } from "./visibility.ts";

const ownPageSize = 20;

/** The dossiers of a citizen and of the businesses they belong to, newest first. `before` is the id of the last one seen. */
export async function listOwnDossiers({ actor, db }: Context, before?: string) {
  const rows = await db
    .select({
      id: dossiers.id,
      code: dossiers.code,
      status: dossiers.status,
      paymentStatus: dossiers.paymentStatus,
      procedureName: sql<Bilingual>`${procedureVersions.content} -> 'name'`,
      ownerName: sql<string>`${dossiers.owner} ->> 'name'`,
      submittedAt: dossiers.submittedAt,
      dueAt: dossiers.dueAt,
    })
    .from(dossiers)
    .innerJoin(procedureVersions, eq(procedureVersions.id, dossiers.procedureVersionId))
    .where(and(visibleTo(actor), before === undefined ? undefined : lt(dossiers.id, before)))
    .orderBy(desc(dossiers.id))
    .limit(ownPageSize + 1);
  const items = rows.slice(0, ownPageSize);
  return { items, nextBefore: rows.length > ownPageSize ? (items.at(-1)?.id ?? null) : null };
}
