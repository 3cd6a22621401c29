import { sql } from "drizzle-orm";
import journal from "#drizzle/migrations/meta/_journal.json" with { type: "json" };
import type { Database } from "./db.ts";

/** What must be there before people are sent here. */
export type Missing = "database" | "migrations" | "worker";

/** What is missing, if anything. Whoever cannot reach the database knows nothing about the rest. */
export async function whatIsMissing(db: Database): Promise<Missing[]> {
  try {
    const [isMigrated, isWorked] = await Promise.all([hasEveryMigration(db), hasWorker(db)]);
    return [...(isMigrated ? [] : ["migrations" as const]), ...(isWorked ? [] : ["worker" as const])];
  } catch {
    return ["database"];
  }
}

/** Whether the newest migration this release knows has been applied. A newer one does no harm: migrations only add. */
async function hasEveryMigration(db: Database): Promise<boolean> {
  const newest = Math.max(...journal.entries.map(({ when }) => when));
  const [found] = await db.execute<{ applied: boolean }>(
    sql`select exists (select from drizzle.__drizzle_migrations where created_at >= ${newest}) as applied`,
  );
  return found?.applied === true;
}

/** Whether somebody listens for jobs now. A worker that dies takes its connection with it. */
async function hasWorker(db: Database): Promise<boolean> {
  const [found] = await db.execute<{ listens: boolean }>(
    sql`select exists (
      select from pg_stat_activity
      where datname = current_database() and query like 'LISTEN "jobs:insert"%'
    ) as listens`,
  );
  return found?.listens === true;
}
