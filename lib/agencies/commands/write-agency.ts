import { and, asc, eq } from "drizzle-orm";
import { agencies, agencySuccessions, oneStopSites } from "#drizzle/schema/agencies.ts";
import type { Database } from "#lib/platform/db.ts";
import type { AgencyRow } from "../agencies-format.ts";
import type { KnownAgencies } from "../import-checks.ts";

type Written = { outcome: "created" | "updated" | "unchanged"; details: Record<string, unknown> };

/** Writes one agency with its places, and keeps `known` in step. Who followed it is written once all rows are there. */
export async function writeAgency(tx: Database, row: AgencyRow, known: KnownAgencies): Promise<Written> {
  const former = known.get(row.key);
  const { sites, successors: _successors, parent, key, kind, name, ...rest } = row;
  const stated = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const parentId =
    parent === undefined ? {} : { parentId: parent === null ? null : (known.get(parent)?.id ?? null) };
  const values = { key, kind, name, ...stated, ...parentId };
  if (!former) {
    const [added] = await tx
      .insert(agencies)
      .values({ nameEn: name, ...values })
      .returning();
    if (!added) throw new Error("insert returned nothing");
    known.set(key, added);
    if (sites) await writeSites(tx, added.id, sites);
    return { outcome: "created", details: { created: { kind, name } } };
  }
  const changed = Object.entries(values).filter(
    ([column, value]) => former[column as keyof typeof former] !== value,
  );
  const movedSites = sites ? await writeSites(tx, former.id, sites) : false;
  if (changed.length === 0 && !movedSites) return { outcome: "unchanged", details: {} };
  if (changed.length > 0) {
    const set = Object.fromEntries(changed);
    const [updated] = await tx.update(agencies).set(set).where(eq(agencies.id, former.id)).returning();
    if (updated) known.set(key, updated);
  }
  const was = Object.fromEntries(changed.map(([column]) => [column, former[column as keyof typeof former]]));
  return { outcome: "updated", details: { was, is: Object.fromEntries(changed), sites: movedSites } };
}

/** Places have no names of their own that last: they are written anew when anything about them is another. */
async function writeSites(tx: Database, officeId: string, sites: NonNullable<AgencyRow["sites"]>) {
  const wanted = sites.map(({ name, nameEn, address, phone }) => ({
    name,
    nameEn: nameEn ?? name,
    address,
    phone: phone ?? null,
  }));
  const rows = await tx
    .select()
    .from(oneStopSites)
    .where(eq(oneStopSites.officeId, officeId))
    .orderBy(asc(oneStopSites.position));
  const there = rows.map(({ name, nameEn, address, phone }) => ({ name, nameEn, address, phone }));
  // A list that says nothing in English leaves the English words as they are.
  const isSame =
    there.length === wanted.length &&
    wanted.every((site, index) => {
      const nameEn = sites[index]?.nameEn ?? there[index]?.nameEn;
      return JSON.stringify({ ...site, nameEn }) === JSON.stringify(there[index]);
    });
  if (isSame) return false;
  await tx.delete(oneStopSites).where(eq(oneStopSites.officeId, officeId));
  if (wanted.length > 0)
    await tx.insert(oneStopSites).values(wanted.map((site, position) => ({ ...site, officeId, position })));
  return true;
}

/** Writes who followed this agency and since when. Gives the keys of what is new about it, and of followers nobody knows. */
export async function writeSuccessors(
  tx: Database,
  { key, successors = [] }: AgencyRow,
  known: KnownAgencies,
) {
  const predecessorId = known.get(key)?.id ?? "";
  const added: string[] = [];
  const unknown: string[] = [];
  for (const { key: successor, on } of successors) {
    const successorId = known.get(successor)?.id;
    if (!successorId || successor === key) {
      unknown.push(successor);
      continue;
    }
    const pair = and(
      eq(agencySuccessions.predecessorId, predecessorId),
      eq(agencySuccessions.successorId, successorId),
    );
    const [former] = await tx.select({ on: agencySuccessions.on }).from(agencySuccessions).where(pair);
    if (former?.on === on) continue;
    if (former) await tx.update(agencySuccessions).set({ on }).where(pair);
    else await tx.insert(agencySuccessions).values({ predecessorId, successorId, on });
    added.push(successor);
  }
  return { added, unknown };
}
