import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import { runMigrations } from "graphile-worker";
import postgres from "postgres";
import { grantApplication, reachOf } from "./application-role.ts";

/** A number of our own: whoever changes the schema locks it, so two starts never migrate at once. */
const schemaLock = 20_240_619;

/**
 * Brings a database to the schema of this release, the job queue's tables included, as its owner; then lets those who
 * connect by `applicationUrl` work with it. Twice changes nothing.
 */
export async function migrate(databaseUrl: string, applicationUrl = databaseUrl) {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${schemaLock})`;
    await applyMigrations(drizzle(sql), { migrationsFolder: "drizzle/migrations" });
    await runMigrations({ connectionString: databaseUrl });
    if (applicationUrl !== databaseUrl) await grantApplication(sql, (await reachOf(applicationUrl)).role);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
