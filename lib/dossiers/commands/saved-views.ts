import { and, count, eq, ne } from "drizzle-orm";
import { savedViews } from "#drizzle/schema/desk.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { officerOf } from "../queries/work-scopes.ts";
import type { SaveView } from "../saved-view-schema.ts";

/** More than these nobody finds again. */
const mostViews = 20;

/** Keeps a list under a name for the officer alone; the same name again replaces what it stood for. */
export async function saveView({ actor, db }: Context, { name, query: { query, columns } }: SaveView) {
  const { id: officerId } = officerOf(actor);
  const [others] = await db
    .select({ count: count() })
    .from(savedViews)
    .where(and(eq(savedViews.officerId, officerId), ne(savedViews.name, name)));
  if ((others?.count ?? 0) >= mostViews) throw new Refusal("invalid", { name: "tooManyViews" });
  const kept = { query, columns: [...columns] };
  await db
    .insert(savedViews)
    .values({ officerId, name, ...kept })
    .onConflictDoUpdate({ target: [savedViews.officerId, savedViews.name], set: kept });
}

/** Forgets a list of the officer's own. */
export async function removeView({ actor, db }: Context, { id }: { id: string }) {
  const removed = await db
    .delete(savedViews)
    .where(and(eq(savedViews.id, id), eq(savedViews.officerId, officerOf(actor).id)))
    .returning({ id: savedViews.id });
  if (removed.length === 0) throw new Refusal("notFound");
}
