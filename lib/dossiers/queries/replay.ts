import { isDeepStrictEqual } from "node:util";
import { asc, gt, inArray } from "drizzle-orm";
import { dossierParts } from "#drizzle/schema/desk.ts";
import { dossierEvents, dossiers } from "#drizzle/schema/dossiers.ts";
import type { Database } from "#lib/platform/db.ts";
import type { DossierEvent } from "../events.ts";
import { type NamedAgencies, type Part, partsAfter } from "../parts.ts";
import { stateOf } from "../projection.ts";

/** How many dossiers say what their events lead to, and the first that does not: in which columns, or in its parts. */
export type ReplayReport = { replayed: number; differs?: { code: string; where: string[] } };

const batchSize = 500;

/**
 * Leads every dossier through its history anew and holds its columns and its parts against where that ends. Each batch sees
 * one moment, so that who works on meanwhile is no difference.
 */
export async function replayHistory(
  db: Database,
  replayedSoFar?: (count: number) => void,
): Promise<ReplayReport> {
  let replayed = 0;
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const batch = await db.transaction((tx) => batchAfter(tx, after), { isolationLevel: "repeatable read" });
    for (const { row, events, parts } of batch) {
      const where = differences(row, events, parts);
      if (where.length > 0) return { replayed, differs: { code: row.code, where } };
      replayed += 1;
      after = row.id;
    }
    if (batch.length < batchSize) return { replayed };
    replayedSoFar?.(replayed);
  }
}

type Row = typeof dossiers.$inferSelect;

async function batchAfter(db: Database, after: string) {
  const rows = await db
    .select()
    .from(dossiers)
    .where(gt(dossiers.id, after))
    .orderBy(asc(dossiers.id))
    .limit(batchSize);
  const ids = rows.map(({ id }) => id);
  const { dossierId, type, actor, actorName, details, at } = dossierEvents;
  const events = await db
    .select({ dossierId, type, actor, actorName, details, at })
    .from(dossierEvents)
    .where(inArray(dossierId, ids))
    .orderBy(asc(dossierEvents.id));
  const parts = await db
    .select()
    .from(dossierParts)
    .where(inArray(dossierParts.dossierId, ids))
    .orderBy(asc(dossierParts.id));
  const eventsById = Map.groupBy(events, (event) => event.dossierId);
  const partsById = Map.groupBy(parts, (part) => part.dossierId);
  return rows.map((row) => ({
    row,
    events: (eventsById.get(row.id) ?? []) as unknown as DossierEvent[], // as whoever recorded them kept them
    parts: partsById.get(row.id) ?? [],
  }));
}

function differences(row: Row, events: DossierEvent[], parts: Part[]): string[] {
  if (events[0]?.type !== "submitted") return ["events"];
  const kept: Record<string, unknown> = row;
  const columns = Object.entries(stateOf(events)).filter(
    ([name, value]) => !isDeepStrictEqual(kept[name], value),
  );
  const where = columns.map(([name]) => name).sort();
  return isDeepStrictEqual(told(parts), told(partsOf(events, row))) ? where : [...where, "parts"];
}

function partsOf(events: readonly DossierEvent[], named: NamedAgencies): readonly Part[] {
  return events.reduce<readonly Part[]>((parts, event) => partsAfter(parts, event, named), []);
}

/** In one order, whatever their ids. */
function told(parts: readonly Part[]): string[] {
  return parts
    .map(({ consultationId, kind, stepKey, agencyId, role, question, beganAt, dueAt, endedAt }) =>
      JSON.stringify([consultationId, kind, stepKey, agencyId, role, question, beganAt, dueAt, endedAt]),
    )
    .sort();
}
