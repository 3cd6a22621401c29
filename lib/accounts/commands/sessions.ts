import { and, eq, ne } from "drizzle-orm";
import { officers, sessions } from "#drizzle/schema/accounts.ts";
import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Actor } from "../actor.ts";
import { heldBy } from "../queries/profile.ts";

/** Whose session it is. */
export type Holder = { citizenId: string } | { officerId: string };

const citizenHours = 8;
const officerHours = 10;
const longestUserAgent = 400;

/** Opens a session and returns its id. */
export async function openSession(db: Database, holder: Holder, userAgent: string | null, now: Date) {
  const hours = "citizenId" in holder ? citizenHours : officerHours;
  const [session] = await db
    .insert(sessions)
    .values({
      ...holder,
      userAgent: userAgent?.slice(0, longestUserAgent) ?? null,
      createdAt: now,
      expiresAt: new Date(now.getTime() + hours * 3_600_000),
    })
    .returning({ id: sessions.id });
  if (!session) throw new Error("insert returned nothing");
  return session.id;
}

/** Ends one of the actor's own sessions. One of somebody else is not found. */
export async function endSession({ actor, db, now }: Context, { sessionId }: { sessionId: string }) {
  await db.transaction(async (tx) => {
    const ended = await tx
      .delete(sessions)
      .where(and(eq(sessions.id, sessionId), heldBy(actor)))
      .returning({ id: sessions.id });
    if (ended.length === 0) throw new Refusal("notFound");
    await recordAct(tx, actor, "signedOut", await subjectOf(tx, actor), {}, now);
  });
}

/** Ends the actor's sessions on every device, this one included unless it is kept. */
export async function endAllSessions({ actor, db, now }: Context, keep?: string) {
  await db.transaction(async (tx) => {
    const ended = await tx
      .delete(sessions)
      .where(and(heldBy(actor), keep ? ne(sessions.id, keep) : undefined))
      .returning({ id: sessions.id });
    await recordAct(tx, actor, "sessionsEnded", await subjectOf(tx, actor), { count: ended.length }, now);
  });
}

/** Ends what a browser held before it signed in anew, whoever that was. */
export async function replaceSession(db: Database, sessionId: string) {
  await db.delete(sessions).where(eq(sessions.id, sessionId));
}

async function subjectOf(tx: Database, actor: Actor) {
  if (actor.kind !== "officer") return `${actor.kind}:${"id" in actor ? actor.id : ""}`;
  const [officer] = await tx.select().from(officers).where(eq(officers.id, actor.id));
  return `officer:${officer?.username ?? actor.id}`;
}
