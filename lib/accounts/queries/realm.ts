import { sql } from "drizzle-orm";
import { agencies } from "#drizzle/schema/agencies.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Realm } from "../policy.ts";

/**
 * The agencies whose accounts the actor administers: every one for a system administrator and for the portal itself,
 * theirs and all below for a unit administrator. For anybody else there is nothing to find.
 */
export async function realmOf({ actor, db }: Context): Promise<Realm> {
  if (actor.kind === "system") return "everything";
  if (actor.kind === "visitor") throw new Refusal("signInRequired");
  if (actor.kind !== "officer") throw new Refusal("notFound");
  if (actor.posts.some(({ role }) => role === "systemAdministrator")) return "everything";

  const roots = actor.posts
    .filter(({ role }) => role === "unitAdministrator")
    .map(({ agencyId }) => agencyId);
  if (roots.length === 0) throw new Refusal("notFound");
  const below = await db.execute<{ id: string }>(sql`
    with recursive below as (
      select id from ${agencies} where id in ${roots}
      union
      select child.id from ${agencies} child join below on child.parent_id = below.id
    )
    select id from below`);
  return new Set([...below].map(({ id }) => id));
}
