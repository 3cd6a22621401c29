import { and, desc, eq, gt, type SQL } from "drizzle-orm";
import { businesses, businessMembers, citizens, officers, sessions } from "#drizzle/schema/accounts.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Actor } from "../actor.ts";
import { deviceOf } from "../device.ts";
import { postsOf } from "./officers.ts";

/** The citizen's own account: what the national identity vouches for, how to reach them, whom they act for. */
export async function getProfile({ actor, db }: Context) {
  if (actor.kind !== "citizen") throw new Refusal("signInRequired");
  const [citizen] = await db.select().from(citizens).where(eq(citizens.id, actor.id));
  if (!citizen) throw new Refusal("signInRequired");
  const actsFor = await db
    .select({ name: businesses.name, taxCode: businesses.taxCode, role: businessMembers.role })
    .from(businessMembers)
    .innerJoin(businesses, eq(businesses.id, businessMembers.businessId))
    .where(eq(businessMembers.citizenId, actor.id))
    .orderBy(businesses.name);
  const { id: _id, createdAt: _createdAt, ...facts } = citizen;
  return { ...facts, businesses: actsFor };
}

/** The officer's own account, whether or not they must still change their password. */
export async function getOwnOfficer({ actor, db }: Context) {
  if (actor.kind !== "officer") throw new Refusal("signInRequired");
  const [officer] = await db.select().from(officers).where(eq(officers.id, actor.id));
  if (!officer) throw new Refusal("signInRequired");
  const { username, fullName, phone, email, mustChangePassword } = officer;
  const held = (await postsOf(db, [actor.id])).get(actor.id) ?? [];
  return { username, fullName, phone, email, mustChangePassword, posts: held };
}

/** Where the actor is signed in now, the latest first. */
export async function listSessions({ actor, db, now }: Context, currentId: string | undefined) {
  const rows = await db
    .select({ id: sessions.id, userAgent: sessions.userAgent, since: sessions.createdAt })
    .from(sessions)
    .where(and(heldBy(actor), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.createdAt));
  return rows.map(({ id, userAgent, since }) => ({
    id,
    since,
    device: deviceOf(userAgent),
    isCurrent: id === currentId,
  }));
}

/** The sessions of this actor, as a condition for `where`. Others than people hold none. */
export function heldBy(actor: Actor): SQL {
  switch (actor.kind) {
    case "citizen":
      return eq(sessions.citizenId, actor.id);
    case "officer":
      return eq(sessions.officerId, actor.id);
    case "visitor":
    case "client":
    case "system":
      throw new Refusal("signInRequired");
  }
}
