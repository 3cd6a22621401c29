import type { PgDatabase } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "./env.ts";
import { preparing } from "./prepared.ts";

/** A connection or an open transaction: code that takes it need not know which. */
export type Database = PgDatabase<PostgresJsQueryResultHKT>;

/** Kept across hot reloads, which would otherwise leak a pool each. */
const kept = globalThis as { sql?: postgres.Sql; db?: Database };

/** The connection pool of this process. Entry points pass it on; nothing below them reaches for it. */
export function connectionPool() {
  kept.sql ??= connect(env().DATABASE_URL, env().DATABASE_POOL_SIZE);
  return kept.sql;
}

/**
 * A pool for `url`; notices are silenced because nobody reads them. Plans are made for the values asked for: a small
 * office and a large one, a rare name and a common one want different ones.
 */
export function connect(url: string, max: number) {
  const connection = { plan_cache_mode: "force_custom_plan" };
  return preparing(postgres(url, { max, connection, onnotice: () => {} }));
}

/** The database behind the pool of this process. */
export function database(): Database {
  kept.db ??= drizzle(connectionPool());
  return kept.db;
}
