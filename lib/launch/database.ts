import postgres from "postgres";
import { ensureApplicationRole } from "./application-role.ts";
import { ensureDatabase } from "./databases.ts";
import { joinPostgres } from "./postgres.ts";
import type { Settings } from "./settings.ts";

/**
 * The product's database, for as long as it is needed. `url` is for web and worker; `ownerUrl` for migrations, the same
 * where the operator gave only one.
 */
export type OpenDatabase = {
  url: string;
  ownerUrl: string;
  leave: () => Promise<void>;
  ended: Promise<void>;
};

/** The database at DATABASE_URL, or else the embedded one of the data folder, started when it is not running. */
export async function openDatabase(settings: DatabaseSettings, elsewhere?: string): Promise<OpenDatabase> {
  const { DATABASE_URL, DATABASE_ADMIN_URL, DATA_DIR } = settings;
  if (DATABASE_URL) {
    await requireAnswer("DATABASE_URL", DATABASE_URL);
    if (DATABASE_ADMIN_URL) await requireAnswer("DATABASE_ADMIN_URL", DATABASE_ADMIN_URL);
    const ownerUrl = DATABASE_ADMIN_URL ?? DATABASE_URL;
    return { url: DATABASE_URL, ownerUrl, leave: async () => {}, ended: new Promise(() => {}) };
  }
  const server = await joinPostgres(DATA_DIR, elsewhere);
  await ensureDatabase(server, "mot_cua");
  await ensureApplicationRole(server);
  const urls = { url: server.applicationUrl("mot_cua"), ownerUrl: server.url("mot_cua") };
  return { ...urls, leave: server.leave, ended: server.ended };
}

type DatabaseSettings = Pick<Settings, "DATABASE_URL" | "DATABASE_ADMIN_URL" | "DATA_DIR">;

async function requireAnswer(name: string, url: string) {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
  try {
    await sql`select 1`;
  } catch (error) {
    const { host, pathname } = new URL(url); // never the password
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${name}: the database ${pathname.slice(1)} at ${host} does not answer: ${reason}`);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
