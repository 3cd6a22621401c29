import { and, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import { apiClients, citizens, delegations, officers, posts, sessions } from "#drizzle/schema/accounts.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Actor, Post } from "../actor.ts";
import { personalRoles } from "../deputies.ts";
import { tokenHash } from "../tokens.ts";

const visitor: Actor = { kind: "visitor" };

/**
 * Who a session belongs to, as of now: asked at every request, so a change of post or a lock acts at once. A session
 * that was ended or has expired belongs to a visitor. Who must change their password holds no post until they do.
 */
export async function actorOfSession(db: Database, sessionId: string, now: Date): Promise<Actor> {
  const [session] = await db
    .select({
      citizenId: sessions.citizenId,
      assurance: citizens.assurance,
      officerId: sessions.officerId,
      disabledAt: officers.disabledAt,
      mustChangePassword: officers.mustChangePassword,
      personalId: officers.personalId,
      posts: sql<Post[]>`coalesce((
        select json_agg(json_build_object('agencyId', ${posts.agencyId}, 'role', ${posts.role}))
        from ${posts} where ${posts.officerId} = ${sessions.officerId}
      ), '[]')`,
      standingIn: sql<{ officerId: string; posts: Post[] }[]>`coalesce((
        select json_agg(json_build_object('officerId', officer_id, 'posts', posts))
        from (${postsStoodInFor(now)}) as absent
      ), '[]')`,
    })
    .from(sessions)
    .leftJoin(citizens, eq(citizens.id, sessions.citizenId))
    .leftJoin(officers, eq(officers.id, sessions.officerId))
    .where(and(eq(sessions.id, sessionId), gt(sessions.expiresAt, now)));
  if (!session) return visitor;

  const { citizenId, assurance, officerId, disabledAt, mustChangePassword, standingIn } = session;
  if (citizenId !== null && assurance !== null) return { kind: "citizen", id: citizenId, assurance };
  if (officerId === null || disabledAt) return visitor;
  if (mustChangePassword) return { kind: "officer", id: officerId, posts: [] };
  return {
    kind: "officer",
    id: officerId,
    posts: [...session.posts, ...standingIn.flatMap((absent) => absent.posts)],
    ...(standingIn.length > 0 && { standsFor: standingIn.map((absent) => absent.officerId) }),
    ...(session.personalId !== null && { personalId: session.personalId }),
  };
}

/** The posts of each colleague this session's officer stands in for now, but those held in person only. */
function postsStoodInFor(now: Date): SQL {
  return sql`
    select ${delegations.officerId} as officer_id, coalesce((
      select json_agg(json_build_object('agencyId', held.agency_id, 'role', held.role))
      from ${posts} as held
      where held.officer_id = ${delegations.officerId} and held.role not in ${[...personalRoles]}
    ), '[]') as posts
    from ${delegations}
    where ${delegations.deputyId} = ${sessions.officerId} and ${delegations.endedAt} is null
      and ${delegations.fromAt} <= ${now.toISOString()}::timestamptz
      and ${delegations.untilAt} > ${now.toISOString()}::timestamptz`;
}

/** The system a bearer token names. A token that names none, or one switched off, is refused. */
export async function actorOfClient({ db }: Context, token: string): Promise<Actor> {
  const [client] = await db
    .select({ id: apiClients.id, scopes: apiClients.scopes })
    .from(apiClients)
    .where(and(eq(apiClients.tokenHash, tokenHash(token)), isNull(apiClients.disabledAt)));
  if (!client) throw new Refusal("signInRequired");
  return { kind: "client", ...client };
}
