import { and, eq, ne } from "drizzle-orm";
import { officers, sessions } from "#drizzle/schema/accounts.ts";
import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { afterFailure, isLockedOut } from "../lockout.ts";
import { hashPassword, verifyPassword } from "../password.ts";
import type { ChangePassword } from "../schema.ts";

/**
 * Changes the actor's own password and signs out their other devices. A wrong current password counts as a failed
 * sign-in: an unattended screen is no place to guess it.
 */
export async function changePassword(
  { actor, db, now }: Context,
  { current, password }: ChangePassword,
  sessionId: string | undefined,
) {
  if (actor.kind !== "officer") throw new Refusal("signInRequired");
  const officer = await find(db, actor.id);
  const isRight = await verifyPassword(current, officer.passwordHash);
  const passwordHash = await hashPassword(password);

  const isDone = await db.transaction(async (tx) => {
    const latest = await find(tx, actor.id);
    if (isLockedOut(latest, now)) throw new Refusal("accountLocked");
    if (!isRight || latest.passwordHash !== officer.passwordHash) {
      await tx.update(officers).set(afterFailure(latest, now)).where(eq(officers.id, actor.id));
      return false;
    }
    // Said only to who knows the present password and is not locked out: else it would confirm a guess.
    if (unfit(password, current, officer.username))
      throw new Refusal("invalid", { password: "passwordUnfit" });
    await tx
      .update(officers)
      .set({ passwordHash, mustChangePassword: false, failedAttempts: 0 })
      .where(eq(officers.id, actor.id));
    await tx
      .delete(sessions)
      .where(and(eq(sessions.officerId, actor.id), sessionId ? ne(sessions.id, sessionId) : undefined));
    await recordAct(tx, actor, "passwordChanged", `officer:${officer.username}`, {}, now);
    return true;
  });
  if (!isDone) throw new Refusal("invalid", { current: "passwordWrong" });
}

async function find(db: Database, id: string) {
  const [officer] = await db.select().from(officers).where(eq(officers.id, id)).for("update");
  if (!officer) throw new Refusal("signInRequired");
  return officer;
}

/** The old one again, or one built on the user name, is the first that would be tried. */
function unfit(password: string, current: string, username: string) {
  return password === current || password.toLowerCase().includes(username);
}
