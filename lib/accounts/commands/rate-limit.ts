import { sql } from "drizzle-orm";
import { rateLimits } from "#drizzle/schema/accounts.ts";
import type { Database } from "#lib/platform/db.ts";

/** How often something may happen in a window of time. Windows begin at round moments, the same for everybody. */
export type Limit = { limit: number; windowSeconds: number };

/**
 * Takes one of the attempts left for `key`; false when none is left in this window. One statement: however many ask
 * at once, no more than `limit` are told yes.
 */
export async function takeToken(db: Database, key: string, { limit, windowSeconds }: Limit, now: Date) {
  const windowMs = windowSeconds * 1000;
  const windowStart = new Date(Math.floor(now.getTime() / windowMs) * windowMs);
  const taken = await db
    .insert(rateLimits)
    .values({ key, windowStart, count: 1 })
    .onConflictDoUpdate({
      target: [rateLimits.key, rateLimits.windowStart],
      set: { count: sql`${rateLimits.count} + 1` },
      setWhere: sql`${rateLimits.count} < ${limit}`,
    })
    .returning({ count: rateLimits.count });
  return taken.length > 0;
}
