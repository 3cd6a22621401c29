import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { apiClients, citizens, officers, posts, sessions } from "#drizzle/schema/accounts.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Actor, Post } from "../actor.ts";
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
      posts: sql<Post[]>`coalesce((
        select json_agg(json_build_object('agencyId', ${posts.agencyId}, 'role', ${posts.role}))
        from ${posts} where ${posts.officerId} = ${sessions.officerId}
      ), '[]')`,
    })
    .from(sessions)
    .leftJoin(citizens, eq(citizens.id, sessions.citizenId))
    .leftJoin(officers, eq(officers.id, sessions.officerId))
    .where(and(eq(sessions.id, sessionId), gt(sessions.expiresAt, now)));
  if (!session) return visitor;

  const { citizenId, assurance, officerId, disabledAt, mustChangePassword } = session;
  if (citizenId !== null && assurance !== null) return { kind: "citizen", id: citizenId, assurance };
  if (officerId === null || disabledAt) return visitor;
  return { kind: "officer", id: officerId, posts: mustChangePassword ? [] : session.posts };
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
