import type { PgDatabase } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "./env.ts";

/** A connection or an open transaction: code that takes it need not know which. */
export type Database = PgDatabase<PostgresJsQueryResultHKT>;

/** Kept across hot reloads, which would otherwise leak a pool each. */
const kept = globalThis as { sql?: postgres.Sql; db?: Database };

/** The connection pool of this process. Entry points pass it on; nothing below them reaches for it. */
export function connectionPool() {
  kept.sql ??= connect(env().DATABASE_URL, env().DATABASE_POOL_SIZE);
  return kept.sql;
}

/** A pool for `url`; notices are silenced because nobody reads them. */
export function connect(url: string, max: number) {
  return postgres(url, { max, onnotice: () => {} });
}

/** The database behind the pool of this process. */
export function database(): Database {
  kept.db ??= drizzle(connectionPool());
  return kept.db;
}
