import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { dossierParts } from "#drizzle/schema/desk.ts";
import type { Database } from "#lib/platform/db.ts";
import type { DossierEvent } from "../events.ts";
import { type NamedAgencies, type Part, partsAfter } from "../parts.ts";

/** Brings the rows of who takes part to where an event leads, in the caller's transaction. */
export async function keepParts(db: Database, dossier: NamedAgencies & { id: string }, event: DossierEvent) {
  const before = await db
    .select()
    .from(dossierParts)
    .where(eq(dossierParts.dossierId, dossier.id))
    .orderBy(asc(dossierParts.id));
  const after = partsAfter(before, event, dossier);
  const ended = before.filter(({ endedAt }, place) => endedAt === null && after[place]?.endedAt !== null);
  if (ended.length > 0)
    await db
      .update(dossierParts)
      .set({ endedAt: event.at })
      .where(and(inArray(dossierParts.id, idsOf(ended)), isNull(dossierParts.endedAt)));
  const begun: readonly Part[] = after.slice(before.length);
  if (begun.length > 0)
    await db.insert(dossierParts).values(begun.map((part) => ({ ...part, dossierId: dossier.id })));
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
