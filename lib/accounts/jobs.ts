import { lt } from "drizzle-orm";
import { rateLimits, sessions, signInCodes } from "#drizzle/schema/accounts.ts";
import type { Database } from "#lib/platform/db.ts";

const keptHours = 24;

/** Removes what signing in leaves behind once it can say nothing any more. Bears being repeated, and running twice at once. */
export async function sweepSignIns(db: Database, now: Date) {
  const before = new Date(now.getTime() - keptHours * 3_600_000);
  await db.delete(sessions).where(lt(sessions.expiresAt, now));
  await db.delete(signInCodes).where(lt(signInCodes.expiresAt, before));
  await db.delete(rateLimits).where(lt(rateLimits.windowStart, before));
}
