import { eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { agencies } from "#drizzle/schema/agencies.ts";
import type { AgencyKind } from "#lib/agencies/kinds.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Keeper } from "../policy.ts";

const above = alias(agencies, "above");

/** Who asks, with the body each of their posts belongs to: a division or a counter is part of the body above it. */
export async function keeperOf({ actor, db }: Pick<Context, "actor" | "db">): Promise<Keeper> {
  if (actor.kind !== "officer" || actor.posts.length === 0) return { actor, posts: [] };
  const isPart = sql`${agencies.kind} in ('division', 'oneStop') and ${above.id} is not null`;
  const rows = await db
    .select({
      agencyId: agencies.id,
      id: sql<string>`case when ${isPart} then ${above.id} else ${agencies.id} end`,
      kind: sql<AgencyKind>`case when ${isPart} then ${above.kind} else ${agencies.kind} end`,
      shortName: sql<
        string | null
      >`case when ${isPart} then ${above.shortName} else ${agencies.shortName} end`,
    })
    .from(agencies)
    .leftJoin(above, eq(above.id, agencies.parentId))
    .where(
      inArray(
        agencies.id,
        actor.posts.map((post) => post.agencyId),
      ),
    );
  const homes = new Map(rows.map(({ agencyId, ...home }) => [agencyId, home]));
  return {
    actor,
    posts: actor.posts.flatMap(({ role, agencyId }) => {
      const home = homes.get(agencyId);
      return home ? [{ role, home }] : [];
    }),
  };
}
