import { and, eq, exists, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { officers, posts } from "#drizzle/schema/accounts.ts";
import { agencies } from "#drizzle/schema/agencies.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { type Role, roles } from "../actor.ts";
import { isLockedOut } from "../lockout.ts";
import { availableOfficerActs, isWithin, mayGrant, type Realm } from "../policy.ts";
import { realmOf } from "./realm.ts";

const pageSize = 50;

export type HeldPost = { agencyId: string; agencyName: string; agencyNameEn: string; role: Role };

/** A page of the accounts the actor administers, in the order of Vietnamese names. Pages count from 1. */
export async function listOfficers(
  context: Context,
  { q = "", page = 1 }: { q?: string; page?: number } = {},
) {
  const realm = await realmOf(context);
  const { db, now } = context;
  const rows = await db
    .select()
    .from(officers)
    .where(and(knownIn(db, realm), q.trim() ? matching(q) : undefined))
    .orderBy(sql`${officers.fullName} collate "vi-x-icu"`, officers.id)
    .limit(pageSize + 1)
    .offset((page - 1) * pageSize);
  const shown = rows.slice(0, pageSize);
  const held = await postsOf(
    db,
    shown.map(({ id }) => id),
  );
  return {
    officers: shown.map((officer) => ({
      ...summaryOf(officer, now),
      posts: held.get(officer.id) ?? [],
    })),
    hasMore: rows.length > pageSize,
  };
}

/** One account as its administrator sees it, with what they may do. One out of their realm is not found. */
export async function getOfficer(context: Context, id: string) {
  const realm = await realmOf(context);
  const [officer] = await context.db.select().from(officers).where(eq(officers.id, id));
  const held = (await postsOf(context.db, [id])).get(id) ?? [];
  if (!officer || !isWithin(realm, { posts: held })) throw new Refusal("notFound");

  const summary = summaryOf(officer, context.now);
  const facts = {
    id,
    posts: held,
    isDisabled: officer.disabledAt !== null,
    isLockedOut: isLockedOut(officer, context.now),
  };
  return {
    ...summary,
    phone: officer.phone,
    email: officer.email,
    posts: held.map((post) => ({ ...post, isMine: mayGrant(realm, post) })),
    acts: availableOfficerActs(context.actor, realm, facts),
  };
}

/** The posts the actor may give: at which agencies, by name and without closed ones, and in which roles. */
export async function listGrantable(context: Context) {
  const realm = await realmOf(context);
  const offered = await context.db
    .select({ id: agencies.id, name: agencies.name, nameEn: agencies.nameEn })
    .from(agencies)
    .where(
      and(isNull(agencies.validTo), realm === "everything" ? undefined : inArray(agencies.id, [...realm])),
    )
    .orderBy(sql`${agencies.name} collate "vi-x-icu"`);
  const [{ id: agencyId } = { id: "" }] = offered;
  return { agencies: offered, roles: roles.filter((role) => mayGrant(realm, { agencyId, role })) };
}

/** The posts of these officers, by officer. */
export async function postsOf(db: Database, officerIds: readonly string[]): Promise<Map<string, HeldPost[]>> {
  if (officerIds.length === 0) return new Map();
  const rows = await db
    .select({
      officerId: posts.officerId,
      agencyId: posts.agencyId,
      agencyName: agencies.name,
      agencyNameEn: agencies.nameEn,
      role: posts.role,
    })
    .from(posts)
    .innerJoin(agencies, eq(agencies.id, posts.agencyId))
    .where(inArray(posts.officerId, [...officerIds]))
    .orderBy(agencies.name, posts.role);
  return Map.groupBy(rows, ({ officerId }) => officerId);
}

function summaryOf(
  { id, username, fullName, mustChangePassword, ...officer }: typeof officers.$inferSelect,
  now: Date,
) {
  return {
    id,
    username,
    fullName,
    mustChangePassword,
    state: stateOf(officer, now),
    createdAt: officer.createdAt,
  };
}

/** Locked by an administrator, locked for a while by failed attempts, or open. */
function stateOf(
  officer: Pick<typeof officers.$inferSelect, "disabledAt" | "lockedUntil" | "failedAttempts">,
  now: Date,
) {
  if (officer.disabledAt) return "disabled" as const;
  return isLockedOut(officer, now) ? ("lockedOut" as const) : ("open" as const);
}

function knownIn(db: Database, realm: Realm): SQL | undefined {
  if (realm === "everything") return;
  return exists(
    db
      .select({ one: sql`1` })
      .from(posts)
      .where(and(eq(posts.officerId, officers.id), inArray(posts.agencyId, [...realm]))),
  );
}

function matching(q: string) {
  const pattern = sql`'%' || public.plain(${q.trim().replace(/[\\%_]/g, "\\$&")}) || '%'`;
  return or(
    sql`public.plain(${officers.fullName}) like ${pattern}`,
    sql`public.plain(${officers.username}) like ${pattern}`,
  );
}
