import { count, desc, eq } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { procedures } from "#drizzle/schema/procedures.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { type LifeEvent, lifeEvents } from "../content.ts";
import type { Listing } from "../search/entry.ts";
import { search } from "../search.ts";
import { catalogueIndex } from "./catalogue.ts";

export type Counted<Key extends string> = { key: Key; count: number };

/** Life events that lead to at least one procedure, in the order they are declared, with how many. */
export async function listLifeEvents(context: Context): Promise<Counted<LifeEvent>[]> {
  const { lifeEvent } = search(await catalogueIndex(context), "").facets();
  return lifeEvents.flatMap((key) => {
    const count = lifeEvent.get(key) ?? 0;
    return count > 0 ? [{ key, count }] : [];
  });
}

/** Enough to tell what is usual; ids are in order of time, so however many dossiers there are, this many are read. */
const dossiersLookedAt = 5000;

/** What people filed most lately, most first; empty where nothing was filed. Counted once a day. */
export function listMostFiled(context: Context, limit: number): Promise<Listing[]> {
  const { db, now } = context;
  return recall(context, "procedures", `most-filed/${dateInVietnam(now)}/${limit}`, async () => {
    const latest = db
      .select({ procedureId: dossiers.procedureId })
      .from(dossiers)
      .orderBy(desc(dossiers.id))
      .limit(dossiersLookedAt)
      .as("latest");
    const filed = await db
      .select({ code: procedures.code })
      .from(latest)
      .innerJoin(procedures, eq(procedures.id, latest.procedureId))
      .groupBy(procedures.code)
      .orderBy(desc(count()), procedures.code)
      .limit(limit);
    const { entries } = await catalogueIndex(context);
    return filed.flatMap(({ code }) => entries.find((entry) => entry.code === code) ?? []);
  });
}
