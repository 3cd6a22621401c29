import { and, asc, desc, eq, gt, sql } from "drizzle-orm";
import * as z from "zod";
import { auditEntries } from "#drizzle/schema/audit.ts";
import type { Database } from "#lib/platform/db.ts";

const storedSeal = z.object({
  upTo: z.number().int(),
  count: z.number().int(),
  /** The numbers of the events under it, as ranges. */
  ids: z.string(),
  hash: z.string(),
});

type Seal = z.output<typeof storedSeal>;

const isSeal = eq(auditEntries.act, "historySealed");

/** The newest seal over the events of all dossiers. */
export async function lastSeal(db: Database): Promise<Seal | undefined> {
  const [entry] = await db.select().from(auditEntries).where(isSeal).orderBy(desc(auditEntries.id)).limit(1);
  return entry && storedSeal.parse(entry.details);
}

export type BrokenSeal = { eventId: number; why: "removed" | "added" | "rewritten" };

/** The first event that is not as it was when it was sealed; how far it was sealed otherwise. */
export async function brokenSeal(db: Database): Promise<BrokenSeal | { sealedUpTo: number }> {
  let entryId = 0;
  let sealedUpTo = 0;
  for (;;) {
    const [entry] = await db
      .select()
      .from(auditEntries)
      .where(and(isSeal, gt(auditEntries.id, entryId)))
      .orderBy(asc(auditEntries.id))
      .limit(1);
    if (!entry) return { sealedUpTo };
    const seal = storedSeal.parse(entry.details);
    const broken = await faultUnder(db, sealedUpTo, seal);
    if (broken) return broken;
    entryId = entry.id;
    sealedUpTo = seal.upTo;
  }
}

type Found = { hash: string | null; removed: string | null; added: string | null };

async function faultUnder(
  db: Database,
  after: number,
  { upTo, ids, hash }: Seal,
): Promise<BrokenSeal | null> {
  const [found] = await db.execute<Found>(sql`
    select encode(hash, 'hex') as hash, lower(${ids}::int8multirange - there) as removed,
      lower(there - ${ids}::int8multirange) as added
    from (
      select sha256(string_agg(hash, ''::bytea order by id)) as hash,
        coalesce(range_agg(int8range(id, id, '[]')), '{}') as there
      from dossier_events where id > ${after} and id <= ${upTo}
    ) as now`);
  if (found?.removed) return { eventId: Number(found.removed), why: "removed" };
  if (found?.added) return { eventId: Number(found.added), why: "added" };
  return found?.hash === hash ? null : { eventId: upTo, why: "rewritten" };
}
