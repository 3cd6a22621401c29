import { and, desc, eq, gt, like, lt, sql } from "drizzle-orm";
import { auditEntries, auditSeals } from "#drizzle/schema/audit.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { type Act, acts } from "./acts.ts";
import { mayReadAudit } from "./policy.ts";

const pageSize = 50;

export type AuditFilter = {
  act?: Act | undefined;
  /** Part of the name of whoever acted, with or without its accents. */
  person?: string | undefined;
  /** The last entry of the page before this one. */
  before?: number | undefined;
};

/** A page of the record, newest first; `next` is what the following page begins after. */
export async function listAuditEntries({ actor, db }: Context, { act, person, before }: AuditFilter) {
  if (!mayReadAudit(actor)) throw new Refusal(actor.kind === "visitor" ? "signInRequired" : "notFound");
  const rows = await db
    .select()
    .from(auditEntries)
    .where(
      and(
        act && eq(auditEntries.act, act),
        person ? like(sql`public.plain(${auditEntries.actorName})`, containing(person)) : undefined,
        before ? lt(auditEntries.id, before) : undefined,
      ),
    )
    .orderBy(desc(auditEntries.id))
    .limit(pageSize + 1);
  const entries = rows.slice(0, pageSize).map(({ act: recorded, ...row }) => ({
    ...row,
    act: acts.find((known) => known === recorded) ?? recorded,
  }));
  return { entries, ...(rows.length > pageSize && { next: entries.at(-1)?.id }) };
}

function containing(words: string) {
  return sql`'%' || public.plain(${words.replace(/[\\%_]/g, "\\$&")}) || '%'`;
}

/** What the record proves about itself: how many links hold, and the first that does not. */
export type ChainReport = {
  checked: number;
  broken?: { entryId: number; why: "altered" | "removed" | "unsealed" };
};

const batchSize = 2000;

/**
 * Computes the chain anew. Finds entries altered, removed or slipped in, and links removed from its middle; that the
 * newest entries were cut off together with their links only a copy kept elsewhere can show.
 */
export async function verifyAuditChain(
  db: Database,
  checkedSoFar?: (count: number) => void,
): Promise<ChainReport> {
  let position = 0;
  let previous: string | null = null;
  for (;;) {
    const links = await linksAfter(db, position, previous);
    for (const link of links) {
      const why = faultOf(link, position + 1);
      if (why) return { checked: position, broken: { entryId: link.entryId, why } };
      position = link.position;
      previous = link.hash;
    }
    if (links.length < batchSize) break;
    checkedSoFar?.(position);
  }
  const unsealed = await firstUnsealed(db);
  return { checked: position, ...(unsealed && { broken: { entryId: unsealed, why: "unsealed" } }) };
}

type Link = { position: number; entryId: number; hash: string; expected: string | null };

function faultOf({ position, hash, expected }: Link, due: number) {
  if (position !== due || expected === null) return "removed";
  return expected === hash ? undefined : "altered";
}

/** The hash each link should have is computed where the entries are: nothing but hashes leaves the database. */
async function linksAfter(db: Database, position: number, previous: string | null): Promise<Link[]> {
  return db
    .select({
      position: auditSeals.position,
      entryId: auditSeals.entryId,
      hash: auditSeals.hash,
      expected: sql<string | null>`case when ${auditEntries.id} is not null then public.audit_link(
        coalesce(lag(${auditSeals.hash}) over (order by ${auditSeals.position}), ${previous}::text),
        public.audit_text(audit_entries)
      ) end`,
    })
    .from(auditSeals)
    .leftJoin(auditEntries, eq(auditEntries.id, auditSeals.entryId))
    .where(gt(auditSeals.position, position))
    .orderBy(auditSeals.position)
    .limit(batchSize);
}

async function firstUnsealed(db: Database) {
  const [entry] = await db
    .select({ id: auditEntries.id })
    .from(auditEntries)
    .where(sql`not exists (select from ${auditSeals} where ${auditSeals.entryId} = ${auditEntries.id})`)
    .orderBy(auditEntries.id)
    .limit(1);
  return entry?.id;
}
