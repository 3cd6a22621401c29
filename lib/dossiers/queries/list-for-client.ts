import { and, desc, eq, lt } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { procedures } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import type { DossierStatus } from "../lifecycle.ts";
import { visibleTo } from "./visibility.ts";

/** The dossiers a system filed, newest first. `cursor` is the id of the last one seen. */
export async function listForClient(
  { actor, db }: Context,
  {
    status,
    cursor,
    limit,
  }: { status?: DossierStatus | undefined; cursor?: string | undefined; limit: number },
) {
  const rows = await db
    .select({
      id: dossiers.id,
      code: dossiers.code,
      procedureCode: procedures.code,
      status: dossiers.status,
      paymentStatus: dossiers.paymentStatus,
      submittedAt: dossiers.submittedAt,
      dueAt: dossiers.dueAt,
    })
    .from(dossiers)
    .innerJoin(procedures, eq(procedures.id, dossiers.procedureId))
    .where(
      and(
        visibleTo(actor),
        status ? eq(dossiers.status, status) : undefined,
        cursor ? lt(dossiers.id, cursor) : undefined,
      ),
    )
    .orderBy(desc(dossiers.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { items: page.map(({ id, ...item }) => item), nextCursor: last?.id ?? null };
}
