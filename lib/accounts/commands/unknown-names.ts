import { createHash } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { rateLimits } from "#drizzle/schema/accounts.ts";
import type { Database } from "#lib/platform/db.ts";
import { type Attempts, attemptsSince } from "../lockout.ts";

/** The failures counted for a name that no officer has. Holds the name until the transaction ends. */
export async function attemptsOfUnknown(tx: Database, username: string): Promise<Attempts> {
  const key = keyOf(username);
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
  const [row] = await tx.select().from(rateLimits).where(eq(rateLimits.key, key));
  return row ? attemptsSince(row.count, row.windowStart) : { failedAttempts: 0, lockedUntil: null };
}

/** Keeps the count and the moment of the last failure, which together say whether the name is locked. */
export async function keepAttemptsOfUnknown(tx: Database, username: string, attempts: Attempts, now: Date) {
  const key = keyOf(username);
  await tx.delete(rateLimits).where(eq(rateLimits.key, key));
  await tx.insert(rateLimits).values({ key, windowStart: now, count: attempts.failedAttempts });
}

/** A hash, for what is typed here may be a password. */
function keyOf(username: string) {
  return `password:${createHash("sha256").update(username).digest("base64url")}`;
}
