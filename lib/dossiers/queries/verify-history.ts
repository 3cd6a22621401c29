import { sql } from "drizzle-orm";
import type { Database } from "#lib/platform/db.ts";
import { brokenSeal } from "./history-seals.ts";

/** What the histories prove about themselves: how many events hold, and the first that does not. */
export type HistoryReport = { checked: number; sealedUpTo?: number; broken?: BrokenEvent };

/**
 * `eventId`: the event at fault, or the one beside what was removed. No `code`: only a seal shows it, either of an event
 * that is gone or of a chain that was written anew, with `eventId` the last that might be meant.
 */
export type BrokenEvent = {
  code?: string;
  eventId: number;
  why: "altered" | "removed" | "added" | "rewritten";
};

const dossiersAtOnce = 2000;

/**
 * Computes the chain of every dossier's events anew, and holds the events against the seals of the audit log. Whose own
 * chain has to be verified before: a seal is as good as the entry it is.
 */
export async function verifyHistory(
  db: Database,
  checkedSoFar?: (count: number) => void,
): Promise<HistoryReport> {
  let checked = 0;
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const { count, last, broken } = await chainsAfter(db, after);
    if (broken) return { checked, broken };
    checked += count;
    if (!last) break;
    after = last;
    checkedSoFar?.(checked);
  }
  const seals = await brokenSeal(db);
  return "why" in seals ? { checked, broken: seals } : { checked, ...seals };
}

type Chains = { count: number; last: string | null; broken?: BrokenEvent };

type Row = {
  count: number;
  last: string | null;
  code: string | null;
  event_id: string | null;
  missing: number | null;
};

/**
 * A dossier counts its events (its revision is one less), so what is missing at the end of a chain shows as well. Hashes
 * are computed where the events are: nothing but the verdict leaves the database.
 */
async function chainsAfter(db: Database, after: string): Promise<Chains> {
  const [row] = await db.execute<Row>(sql`
    with batch as (
      select id, code, revision from dossiers where id > ${after} order by id limit ${dossiersAtOnce}
    ), chains as (
      select batch.id, code, count, revision + 1 - count as missing, broken_id, last_id
      from batch cross join lateral (
        select count(*)::int as count, max(id) as last_id, min(id) filter (where is_broken) as broken_id
        from (
          select id, hash <> public.event_hash(
            lag(hash) over (order by id), id, dossier_id, type, actor, actor_name, details, at
          ) as is_broken
          from dossier_events where dossier_id = batch.id
        ) as event
      ) as chain
    ), fault as (
      select code, coalesce(broken_id, last_id, 0) as event_id, missing
      from chains where broken_id is not null or missing <> 0 order by id limit 1
    )
    select coalesce(sum(count), 0)::int as count, (array_agg(id order by id desc))[1] as last,
      (select code from fault), (select event_id from fault), (select missing from fault)
    from chains`);
  if (!row) throw new Error("an aggregate has a row");
  const { count, last, code, event_id: eventId, missing } = row;
  if (code === null) return { count, last };
  return { count, last, broken: { code, eventId: Number(eventId), why: faultOf(missing ?? 0) } };
}

function faultOf(missing: number): BrokenEvent["why"] {
  if (missing === 0) return "altered";
  return missing > 0 ? "removed" : "added";
}
