import { and, desc, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { citizenIdentities, citizens, signInCodes } from "#drizzle/schema/accounts.ts";
import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { verifyPassword } from "../password.ts";

const attemptsPerCode = 5;
const issuer = "email";

/**
 * Signs in who holds the latest code sent to `email`, and returns their id. Somebody new must say their name: without
 * it the code stays good and the refusal is `incomplete`.
 */
export async function signInByCode(
  context: Context,
  { email, code, fullName }: { email: string; code: string; fullName?: string | undefined },
): Promise<string> {
  const attempt = await takeAttempt(context, email);
  if (!attempt) throw new Refusal("codeExpired");
  if (!(await verifyPassword(code, attempt.codeHash))) throw new Refusal("codeWrong");

  return context.db.transaction(async (tx) => {
    const known = await citizenOf(tx, email);
    if (!known && !fullName) throw new Refusal("incomplete", { fullName: "required" });
    await useUp(tx, attempt.id, context.now);
    const id = known ?? (await welcome(tx, email, fullName ?? "", context.now));
    await recordAct(
      tx,
      { kind: "citizen", id, assurance: 0 },
      "signedIn",
      `citizen:${id}`,
      { by: issuer },
      context.now,
    );
    return id;
  });
}

/** Counts the attempt before it is judged, and for good: codes tried side by side are counted one by one. */
async function takeAttempt({ db, now }: Context, email: string) {
  const latest = db
    .select({ id: signInCodes.id })
    .from(signInCodes)
    .where(eq(signInCodes.email, email))
    .orderBy(desc(signInCodes.createdAt), desc(signInCodes.id))
    .limit(1);
  const [attempt] = await db
    .update(signInCodes)
    .set({ attempts: sql`${signInCodes.attempts} + 1` })
    .where(
      and(
        eq(signInCodes.id, latest),
        isNull(signInCodes.usedAt),
        gt(signInCodes.expiresAt, now),
        lt(signInCodes.attempts, attemptsPerCode),
      ),
    )
    .returning({ id: signInCodes.id, codeHash: signInCodes.codeHash });
  return attempt;
}

async function useUp(tx: Database, id: string, now: Date) {
  const used = await tx
    .update(signInCodes)
    .set({ usedAt: now })
    .where(and(eq(signInCodes.id, id), isNull(signInCodes.usedAt)))
    .returning({ id: signInCodes.id });
  if (used.length === 0) throw new Refusal("codeExpired");
}

async function citizenOf(tx: Database, email: string) {
  const [identity] = await tx
    .select({ citizenId: citizenIdentities.citizenId })
    .from(citizenIdentities)
    .where(and(eq(citizenIdentities.issuer, issuer), eq(citizenIdentities.subject, email)));
  return identity?.citizenId;
}

async function welcome(tx: Database, email: string, fullName: string, now: Date) {
  const [citizen] = await tx
    .insert(citizens)
    .values({ fullName, email, assurance: 0, createdAt: now })
    .returning({ id: citizens.id });
  if (!citizen) throw new Error("insert returned nothing");
  await tx.insert(citizenIdentities).values({ issuer, subject: email, citizenId: citizen.id, linkedAt: now });
  return citizen.id;
}
