import { sql } from "drizzle-orm";
import { recordAct } from "#lib/audit/commands.ts";
import type { Database } from "#lib/platform/db.ts";
import { engine } from "../commands/go-on.ts";
import { lastSeal } from "../queries/history-seals.ts";

/** Events under one seal at most: what is computed at once stays small. */
const most = 100_000;

/**
 * Puts under seal what happened to all dossiers since the last seal: an entry of the audit log, whose own chain holds it.
 * From then on it shows when events are taken off the end of a history. Nothing new, no entry. Gives the events sealed.
 */
export async function sealHistory(db: Database, now: Date): Promise<number> {
  const settled = await settledUpTo(db);
  let sealed = 0;
  while (settled !== null) {
    const count = await db.transaction((tx) => sealNext(tx, settled, now));
    sealed += count;
    if (count === 0) break;
  }
  return sealed;
}

/**
 * The last event below which none can appear any more; null while somebody writes for too long: then the next time will
 * do. An event gets its number before it is committed, so this waits, a moment only, for those being written.
 */
async function settledUpTo(db: Database): Promise<number | null> {
  const [row] = await db.execute<{ id: string | null }>(sql`select public.settled_event() as id`);
  return row?.id ? Number(row.id) : null;
}

async function sealNext(tx: Database, settled: number, now: Date): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('history_seals', 0))`);
  const after = (await lastSeal(tx))?.upTo ?? 0;
  const [row] = await tx.execute<{ count: number; up_to: string | null; ids: string; hash: string }>(sql`
    select count(*)::int as count, max(id) as up_to, range_agg(int8range(id, id, '[]'))::text as ids,
      encode(sha256(string_agg(hash, ''::bytea order by id)), 'hex') as hash
    from (select id, hash from dossier_events where id > ${after} and id <= ${settled} order by id limit ${most}) as next`);
  if (!row?.up_to) return 0;
  const { count, ids, hash } = row;
  const details = { upTo: Number(row.up_to), count, ids, hash };
  await recordAct(tx, engine, "historySealed", `events:${details.upTo}`, details, now);
  return count;
}
