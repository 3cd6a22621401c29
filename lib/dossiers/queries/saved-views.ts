import { asc, eq } from "drizzle-orm";
import { savedViews } from "#drizzle/schema/desk.ts";
import type { Context } from "#lib/platform/context.ts";
import { officerOf } from "./work-scopes.ts";

/** The lists an officer has kept, by name, each with the address it stands for. */
export async function listViews({ actor, db }: Context) {
  const views = await db
    .select({
      id: savedViews.id,
      name: savedViews.name,
      query: savedViews.query,
      columns: savedViews.columns,
    })
    .from(savedViews)
    .where(eq(savedViews.officerId, officerOf(actor).id))
    .orderBy(asc(savedViews.name));
  return views.map(({ id, name, query, columns }) => ({
    id,
    name,
    query: { ...Object.fromEntries(new URLSearchParams(query)), col: columns },
  }));
}
