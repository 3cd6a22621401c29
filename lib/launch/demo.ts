import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import type { Settings } from "./settings.ts";

/** Where a demo keeps the names and passwords to try it with. */
export const demoAccounts = ({ DATA_DIR }: Settings) => join(DATA_DIR, "demo-accounts.json");

/** Loads the demo province unless this database has had it, which the data folder remembers. */
export async function seedDemoOnce(settings: Settings, databaseUrl: string) {
  const marker = markerOf(settings);
  const isSeeded = existsSync(marker) && readFileSync(marker, "utf8") === (await identityOf(databaseUrl));
  if (!isSeeded || !existsSync(demoAccounts(settings))) await seedDemo(settings, databaseUrl);
}

/** Loads the demo province; what is there already stays as it is. */
export async function seedDemo(settings: Settings, databaseUrl: string) {
  console.log("Loading the demo province …");
  const demo = await import("#drizzle/seed/demo.ts"); // large, and needed once
  await connected(databaseUrl, (sql) =>
    demo.seedDemo(drizzle(sql), { now: new Date(), dataDir: settings.DATA_DIR }),
  );
  writeFileSync(markerOf(settings), await identityOf(databaseUrl));
}

const markerOf = ({ DATA_DIR }: Settings) => join(DATA_DIR, "demo-database");

/** Tells a database from another that was made later under the same name. */
function identityOf(databaseUrl: string) {
  return connected(databaseUrl, async (sql) => {
    const [database] = await sql<{ identity: string }[]>`
      select (select system_identifier from pg_control_system()) || '/' || oid as identity
      from pg_database where datname = current_database()`;
    return database?.identity ?? "";
  });
}

async function connected<Answer>(url: string, work: (sql: postgres.Sql) => Promise<Answer>) {
  const sql = postgres(url, { max: 4, onnotice: () => {} });
  return work(sql).finally(() => sql.end({ timeout: 5 }));
}
