import { eq } from "drizzle-orm";
import { officers } from "#drizzle/schema/accounts.ts";
import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Actor } from "../actor.ts";
import { type Attempts, afterFailure, isLockedOut } from "../lockout.ts";
import { nobodysHash, verifyPassword } from "../password.ts";
import { attemptsOfUnknown, keepAttemptsOfUnknown } from "./unknown-names.ts";

type Outcome = { officerId: string } | { refusal: "wrongCredentials" | "accountLocked" };

const visitor: Actor = { kind: "visitor" };

/**
 * Signs in an officer by name and password, and returns their id. A name nobody has takes as long, is counted and is
 * locked like any other, so the answer never tells whether a name exists.
 */
export async function signInOfficer(
  { db, now }: Context,
  { username, password }: { username: string; password: string },
): Promise<string> {
  const [known] = await db
    .select({ id: officers.id, passwordHash: officers.passwordHash })
    .from(officers)
    .where(eq(officers.username, username));
  const isRight = await verifyPassword(password, known?.passwordHash ?? nobodysHash);

  // A refusal is returned out of the transaction, not thrown: the failure it counted must stay counted.
  const outcome = await db.transaction((tx) =>
    known ? settle(tx, known, isRight, now) : settleUnknown(tx, username, now),
  );
  if ("refusal" in outcome) throw new Refusal(outcome.refusal);
  return outcome.officerId;
}

/** Decides under a lock on the row: of passwords tried side by side, no more are judged than of those tried in turn. */
async function settle(
  tx: Database,
  known: { id: string; passwordHash: string },
  isRight: boolean,
  now: Date,
): Promise<Outcome> {
  const [officer] = await tx.select().from(officers).where(eq(officers.id, known.id)).for("update");
  if (!officer) throw new Refusal("wrongCredentials");
  const subject = `officer:${officer.username}`;
  if (isLockedOut(officer, now)) return refuse(tx, "accountLocked", subject, "lockedOut", now);

  if (!isRight || officer.passwordHash !== known.passwordHash) {
    const attempts = afterFailure(officer, now);
    await tx.update(officers).set(attempts).where(eq(officers.id, officer.id));
    return refuse(tx, codeOf(attempts), subject, "password", now);
  }
  if (officer.disabledAt) return refuse(tx, "accountLocked", subject, "disabled", now);

  await tx.update(officers).set({ failedAttempts: 0, lockedUntil: null }).where(eq(officers.id, officer.id));
  await recordAct(
    tx,
    { kind: "officer", id: officer.id, posts: [] },
    "signedIn",
    subject,
    { by: "password" },
    now,
  );
  return { officerId: officer.id };
}

async function settleUnknown(tx: Database, username: string, now: Date): Promise<Outcome> {
  const attempts = await attemptsOfUnknown(tx, username);
  if (isLockedOut(attempts, now)) return refuse(tx, "accountLocked", nobody, "lockedOut", now);
  const more = afterFailure(attempts, now);
  await keepAttemptsOfUnknown(tx, username, more, now);
  return refuse(tx, codeOf(more), nobody, "unknownName", now);
}

/** What was typed is not kept: people type passwords into the wrong field. */
const nobody = "officer:?";

function codeOf(attempts: Attempts) {
  return attempts.lockedUntil ? "accountLocked" : "wrongCredentials";
}

async function refuse(
  tx: Database,
  refusal: "wrongCredentials" | "accountLocked",
  subject: string,
  reason: string,
  now: Date,
): Promise<Outcome> {
  await recordAct(tx, visitor, "signInRefused", subject, { reason }, now);
  return { refusal };
}
