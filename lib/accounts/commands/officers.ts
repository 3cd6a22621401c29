import { and, eq, sql } from "drizzle-orm";
import { officers, posts, sessions } from "#drizzle/schema/accounts.ts";
import { agencies } from "#drizzle/schema/agencies.ts";
import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { phoneOf } from "../identity-numbers.ts";
import { hashPassword, newPassword } from "../password.ts";
import { mayGrant } from "../policy.ts";
import { lockOfficer } from "../queries/lock-officer.ts";
import { realmOf } from "../queries/realm.ts";
import type { CreateOfficer, PostInput } from "../schema.ts";

/** What is told once and kept nowhere: the password to hand over. */
export type Handover = { officerId: string; username: string; password: string };

/** Opens an account with its first post. Its holder must change the password before anything else. */
export async function createOfficer(context: Context, input: CreateOfficer): Promise<Handover> {
  const realm = await realmOf(context);
  const { actor, db, now } = context;
  const { agencyId, role, phone, email, ...named } = input;
  if (!mayGrant(realm, { agencyId, role })) throw new Refusal("invalid", { role: "postNotYours" });
  const password = newPassword();
  const passwordHash = await hashPassword(password);

  return db.transaction(async (tx) => {
    const agency = await requireAgency(tx, agencyId);
    const [officer] = await tx
      .insert(officers)
      .values({
        ...named,
        passwordHash,
        phone: phoneOf(phone, { landline: true }) ?? null,
        email: email || null,
        createdAt: now,
      })
      .onConflictDoNothing({ target: officers.username })
      .returning({ id: officers.id });
    if (!officer) throw new Refusal("invalid", { username: "usernameTaken" });
    await tx.insert(posts).values({ officerId: officer.id, agencyId, role });
    await recordAct(tx, actor, "accountCreated", `officer:${named.username}`, { agency, role }, now);
    return { officerId: officer.id, username: named.username, password };
  });
}

/** Replaces a forgotten password and signs its holder out everywhere. Ends a lockout, not a lock by an administrator. */
export async function resetPassword(
  context: Context,
  { officerId }: { officerId: string },
): Promise<Handover> {
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  return context.db.transaction(async (tx) => {
    const { username } = await lockOfficer({ ...context, db: tx }, officerId, "resetPassword");
    await tx
      .update(officers)
      .set({ passwordHash, mustChangePassword: true, failedAttempts: 0, lockedUntil: null })
      .where(eq(officers.id, officerId));
    await signOut(tx, officerId);
    await recordAct(tx, context.actor, "passwordReset", `officer:${username}`, {}, context.now);
    return { officerId, username, password };
  });
}

/** Closes an account until it is unlocked, and signs its holder out everywhere. */
export async function lockAccount(context: Context, { officerId }: { officerId: string }) {
  await context.db.transaction(async (tx) => {
    const { username } = await lockOfficer({ ...context, db: tx }, officerId, "lock");
    await tx.update(officers).set({ disabledAt: context.now }).where(eq(officers.id, officerId));
    await signOut(tx, officerId);
    await recordAct(tx, context.actor, "accountLocked", `officer:${username}`, {}, context.now);
  });
}

/** Opens an account again, whether an administrator closed it or too many failed attempts did. */
export async function unlockAccount(context: Context, { officerId }: { officerId: string }) {
  await context.db.transaction(async (tx) => {
    const { username } = await lockOfficer({ ...context, db: tx }, officerId, "unlock");
    await tx
      .update(officers)
      .set({ disabledAt: null, lockedUntil: null, failedAttempts: 0 })
      .where(eq(officers.id, officerId));
    await recordAct(tx, context.actor, "accountUnlocked", `officer:${username}`, {}, context.now);
  });
}

/** Gives an officer one more post. Acts with their next request; given twice, it is held once. */
export async function addPost(context: Context, { officerId, agencyId, role }: PostInput) {
  await context.db.transaction(async (tx) => {
    const { username, realm } = await lockOfficer({ ...context, db: tx }, officerId, "addPost");
    if (!mayGrant(realm, { agencyId, role })) throw new Refusal("invalid", { role: "postNotYours" });
    const agency = await requireAgency(tx, agencyId);
    const given = await tx
      .insert(posts)
      .values({ officerId, agencyId, role })
      .onConflictDoNothing()
      .returning({ role: posts.role });
    if (given.length === 0) throw new Refusal("invalid", { role: "postHeldAlready" });
    await recordAct(tx, context.actor, "postAdded", `officer:${username}`, { agency, role }, context.now);
  });
}

/** Takes a post away and signs its holder out everywhere: what they have open is no longer theirs to see. */
export async function removePost(context: Context, { officerId, agencyId, role }: PostInput) {
  await context.db.transaction(async (tx) => {
    const { username, realm, held } = await lockOfficer({ ...context, db: tx }, officerId, "removePost");
    if (!mayGrant(realm, { agencyId, role })) throw new Refusal("forbidden");
    const taken = await tx
      .delete(posts)
      .where(and(eq(posts.officerId, officerId), eq(posts.agencyId, agencyId), eq(posts.role, role)))
      .returning({ role: posts.role });
    if (taken.length === 0) throw new Refusal("notFound");
    const agency = held.find((post) => post.agencyId === agencyId)?.agencyName;
    await signOut(tx, officerId);
    await recordAct(tx, context.actor, "postRemoved", `officer:${username}`, { agency, role }, context.now);
  });
}

/** The name of an open agency, as the record keeps it. */
async function requireAgency(tx: Database, agencyId: string) {
  const [agency] = await tx
    .select({ name: agencies.name })
    .from(agencies)
    .where(and(eq(agencies.id, agencyId), sql`${agencies.validTo} is null`));
  if (!agency) throw new Refusal("invalid", { agencyId: "invalidChoice" });
  return agency.name;
}

async function signOut(tx: Database, officerId: string) {
  await tx.delete(sessions).where(eq(sessions.officerId, officerId));
}
