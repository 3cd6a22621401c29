import { sql } from "drizzle-orm";
import type { Database } from "./db.ts";

/** Jobs that wait for a worker, jobs for later, and jobs given up after their last attempt. */
export type QueueDepth = { due: number; later: number; failed: number };

/** How much work is promised and not done. */
export async function queueDepth(db: Database): Promise<QueueDepth> {
  const [depth] = await db.execute<QueueDepth>(sql`
    select
      count(*) filter (where attempts < max_attempts and run_at <= now())::int as due,
      count(*) filter (where attempts < max_attempts and run_at > now())::int as later,
      count(*) filter (where attempts >= max_attempts)::int as failed
    from graphile_worker.jobs`);
  return depth ?? { due: 0, later: 0, failed: 0 };
}
