import { count } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import type { Database } from "#lib/platform/db.ts";
import { type DossierStatus, dossierStatuses } from "../lifecycle.ts";

/** How many dossiers there are in each status, those without any included. For operators, never for a page. */
export async function countByStatus(db: Database): Promise<Record<DossierStatus, number>> {
  const rows = await db
    .select({ status: dossiers.status, count: count() })
    .from(dossiers)
    .groupBy(dossiers.status);
  const counted = new Map(rows.map((row) => [row.status, row.count]));
  return Object.fromEntries(dossierStatuses.map((status) => [status, counted.get(status) ?? 0])) as Record<
    DossierStatus,
    number
  >;
}
