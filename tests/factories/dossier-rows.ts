import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { stateOf } from "#lib/dossiers/projection.ts";
import { eventsOf } from "#lib/dossiers/queries/lock-dossier.ts";
import type { Database } from "#lib/platform/db.ts";

/** The row of a dossier, after its columns were held against its history. */
export async function rowOf(db: Database, code: string) {
  const [row] = await db.select().from(dossiers).where(eq(dossiers.code, code));
  if (!row) throw new Error("no such dossier");
  expect(row).toMatchObject(stateOf(await eventsOf(db, row.id)));
  return row;
}
