import postgres from "postgres";
import type { SharedServer } from "./postgres.ts";

/** Makes the database unless it exists; as a copy of `template`, when one is named. */
export async function ensureDatabase(server: SharedServer, name: string, template = "template1") {
  await administer(server, async (sql) => {
    const [existing] = await sql`select 1 from pg_database where datname = ${name}`;
    if (!existing) await sql`create database ${sql(name)} template ${sql(template)}`.catch(unlessJustMade);
  });
}

/** Removes the databases with such a name, whoever is connected to them. */
export async function dropDatabases(server: SharedServer, isUnwanted: (name: string) => boolean) {
  await administer(server, async (sql) => {
    const found = await sql<{ name: string }[]>`select datname as name from pg_database`;
    const unwanted = found.map(({ name }) => name).filter(isUnwanted);
    for (const name of unwanted) await sql`drop database if exists ${sql(name)} with (force)`;
  });
}

async function administer(server: SharedServer, work: (sql: postgres.Sql) => Promise<void>) {
  const sql = postgres(server.url("postgres"), { max: 1, onnotice: () => {} });
  try {
    await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function unlessJustMade(error: unknown) {
  if (!(error instanceof postgres.PostgresError && error.code === "42P04")) throw error;
}
