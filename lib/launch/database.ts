import postgres from "postgres";
import { ensureDatabase } from "./databases.ts";
import { joinPostgres } from "./postgres.ts";
import type { Settings } from "./settings.ts";

/** The product's database, for as long as it is needed. */
export type OpenDatabase = { url: string; leave: () => Promise<void>; ended: Promise<void> };

/** The database at DATABASE_URL, or else the embedded one of the data folder, started when it is not running. */
export async function openDatabase({ DATABASE_URL, DATA_DIR }: Settings): Promise<OpenDatabase> {
  if (DATABASE_URL) {
    await requireAnswer(DATABASE_URL);
    return { url: DATABASE_URL, leave: async () => {}, ended: new Promise(() => {}) };
  }
  const server = await joinPostgres(DATA_DIR);
  await ensureDatabase(server, "mot_cua");
  return { url: server.url("mot_cua"), leave: server.leave, ended: server.ended };
}

async function requireAnswer(url: string) {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    await sql`select 1`;
  } catch (error) {
    const { host, pathname } = new URL(url); // never the password
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`DATABASE_URL: the database ${pathname.slice(1)} at ${host} does not answer: ${reason}`);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
