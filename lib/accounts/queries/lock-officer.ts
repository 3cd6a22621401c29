import { eq } from "drizzle-orm";
import { officers } from "#drizzle/schema/accounts.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { isLockedOut } from "../lockout.ts";
import { availableOfficerActs, isWithin, type OfficerAct } from "../policy.ts";
import { postsOf } from "./officers.ts";
import { realmOf } from "./realm.ts";

/**
 * The account an administrator wants to act on, locked until the transaction ends. Out of their realm it is not
 * found; known to them but not theirs to treat so, it is forbidden.
 */
export async function lockOfficer(context: Context, officerId: string, act: OfficerAct) {
  const { actor, db, now } = context;
  const realm = await realmOf(context);
  const [officer] = await db.select().from(officers).where(eq(officers.id, officerId)).for("update");
  const held = (await postsOf(db, [officerId])).get(officerId) ?? [];
  if (!officer || !isWithin(realm, { posts: held })) throw new Refusal("notFound");

  const facts = {
    id: officerId,
    posts: held,
    isDisabled: officer.disabledAt !== null,
    isLockedOut: isLockedOut(officer, now),
  };
  if (!availableOfficerActs(actor, realm, facts).includes(act)) throw new Refusal("forbidden");
  return { username: officer.username, realm, held };
}
