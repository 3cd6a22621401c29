import { and, asc, desc, eq, gt, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { delegations, officers, posts } from "#drizzle/schema/accounts.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Post } from "../actor.ts";
import { maySeeTo } from "../deputies.ts";

const postsOf = sql<Post[]>`coalesce((
  select json_agg(json_build_object('agencyId', ${posts.agencyId}, 'role', ${posts.role}))
  from ${posts} where ${posts.officerId} = ${officers.id}
), '[]')`;

const shown = { id: officers.id, username: officers.username, fullName: officers.fullName, posts: postsOf };

/** An officer whose account is open, with their posts. */
export async function colleague({ db }: Context, officerId: string) {
  const [found] = await db
    .select(shown)
    .from(officers)
    .where(and(eq(officers.id, officerId), isNull(officers.disabledAt)));
  return found;
}

/** The officers of the actor's agencies, the actor among them, by name: whose work they may see to, and who may do it. */
export async function listColleagues({ actor, db }: Context) {
  if (actor.kind === "visitor") throw new Refusal("signInRequired");
  if (actor.kind !== "officer") throw new Refusal("forbidden");
  const agencies = [...new Set(actor.posts.map(({ agencyId }) => agencyId))];
  if (agencies.length === 0) return [];
  const inAgencies = db.select({ id: posts.officerId }).from(posts).where(inArray(posts.agencyId, agencies));
  const found = await db
    .select(shown)
    .from(officers)
    .where(and(isNull(officers.disabledAt), inArray(officers.id, inAgencies)))
    .orderBy(sql`${officers.fullName} collate "vi-x-icu"`, asc(officers.id))
    .limit(500);
  return found.map((each) => ({ ...each, isMine: maySeeTo(actor, each) }));
}

/** Arrangements that have not ended: the actor's own, those they stand in by, and those of colleagues they see to. */
export async function listDelegations(context: Context) {
  const { actor, db, now } = context;
  const colleagues = await listColleagues(context);
  if (actor.kind !== "officer") return [];
  const seenTo = colleagues.filter(({ isMine }) => isMine).map(({ id }) => id);
  const deputies = alias(officers, "deputies");
  const concerned: (SQL | undefined)[] = [
    eq(delegations.deputyId, actor.id),
    seenTo.length > 0 ? inArray(delegations.officerId, seenTo) : undefined,
  ];
  const found = await db
    .select({
      id: delegations.id,
      officerId: delegations.officerId,
      officerName: officers.fullName,
      deputyId: delegations.deputyId,
      deputyName: deputies.fullName,
      fromAt: delegations.fromAt,
      untilAt: delegations.untilAt,
      reason: delegations.reason,
    })
    .from(delegations)
    .innerJoin(officers, eq(officers.id, delegations.officerId))
    .innerJoin(deputies, eq(deputies.id, delegations.deputyId))
    .where(and(isNull(delegations.endedAt), gt(delegations.untilAt, now), or(...concerned)))
    .orderBy(desc(delegations.fromAt), asc(delegations.id));
  return found.map((each) => ({ ...each, mayEnd: seenTo.includes(each.officerId) }));
}
