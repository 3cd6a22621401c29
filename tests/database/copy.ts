import postgres from "postgres";
import { inject } from "vitest";

/** The address of a copy of the migrated database, made unless this run has it already. */
export async function copyOfTemplate(suffix: string) {
  const template = new URL(inject("templateUrl"));
  const from = nameIn(template);
  const copy = from.replace(/template$/, `copy_${suffix}`);
  await administer(template, async (sql) => {
    const [existing] = await sql`select 1 from pg_database where datname = ${copy}`;
    if (!existing) await sql`create database ${sql(copy)} template ${sql(from)}`;
  });
  return addressOf(template, copy);
}

/** Removes a copy, whoever is still connected to it. */
export async function dropCopy(url: string) {
  await administer(
    new URL(url),
    (sql) => sql`drop database if exists ${sql(nameIn(new URL(url)))} with (force)`,
  );
}

async function administer(server: URL, work: (sql: postgres.Sql) => Promise<unknown>) {
  const sql = postgres(addressOf(server, "postgres"), { max: 1, onnotice: () => {} });
  await work(sql).finally(() => sql.end({ timeout: 5 }));
}

const nameIn = (url: URL) => url.pathname.slice(1);

const addressOf = (server: URL, database: string) =>
  Object.assign(new URL(server), { pathname: database }).href;
