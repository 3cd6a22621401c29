import { drizzle } from "drizzle-orm/postgres-js";
import { connect, type Database } from "#lib/platform/db.ts";
import { type OpenDatabase, openDatabase } from "../database.ts";
import { operatorSettings, processEnvironment, type Settings } from "../settings.ts";

type Opened = { db: Database; database: OpenDatabase; settings: Settings };

/**
 * Runs `work` on the product's database. An embedded one that is not running is started for as long as it takes.
 * Within, `env()` answers as it does in web and worker.
 */
export async function withDatabase<Answer>(work: (opened: Opened) => Promise<Answer>): Promise<Answer> {
  const settings = operatorSettings();
  const database = await openDatabase(settings);
  const { url, leave } = database;
  Object.assign(process.env, await processEnvironment(settings, url));
  const sql = connect(url, 4);
  try {
    return await work({ db: drizzle(sql), database, settings });
  } finally {
    await sql.end({ timeout: 5 });
    await leave();
  }
}
