import { eq } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { stateOf } from "#lib/dossiers/projection.ts";
import { eventsOf } from "#lib/dossiers/queries/lock-dossier.ts";
import type { Database } from "#lib/platform/db.ts";

/** The row of a dossier, after its columns were held against its history. */
export async function rowOf(db: Database, code: string) {
  const [row] = await db.select().from(dossiers).where(eq(dossiers.code, code));
  if (!row) throw new Error("no such dossier");
  const state = stateOf(await eventsOf(db, row.id));
  for (const [name, value] of Object.entries(state))
    if (JSON.stringify(row[name as keyof typeof row]) !== JSON.stringify(value))
      throw new Error(
        `${name} is ${JSON.stringify(row[name as keyof typeof row])}, its history says ${JSON.stringify(value)}`,
      );
  return row;
}
