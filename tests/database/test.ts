import { TransactionRollbackError } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, test as base } from "vitest";
import type { Database } from "#lib/platform/db.ts";
import { copyOfTemplate, dropCopy } from "./copy.ts";

type Connected = { url: string; sql: postgres.Sql; db: Database };

type Fixtures = {
  /** A transaction of its own: everything the test writes is rolled back when it ends. */
  db: Database;
  /** A database of its own, for what needs several connections or a real commit. Dropped when the test ends. */
  ownDatabase: Connected;
};

const worker = process.env.VITEST_POOL_ID ?? "1";
let shared: Promise<Connected> | undefined;
let copies = 0;

/** Vitest's `test` with a real PostgreSQL, migrated and empty. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads fixture names from this pattern.
  db: async ({}, use) => {
    shared ??= copyOfTemplate(worker).then(connect);
    await (await shared).db
      .transaction(async (tx) => {
        await use(tx);
        tx.rollback();
      })
      .catch((error) => {
        if (!(error instanceof TransactionRollbackError)) throw error;
      });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads fixture names from this pattern.
  ownDatabase: async ({}, use) => {
    const own = connect(await copyOfTemplate(`${worker}_${process.pid}_${++copies}`));
    await use(own);
    await own.sql.end({ timeout: 5 });
    await dropCopy(own.url);
  },
});

afterAll(async () => {
  await (await shared)?.sql.end({ timeout: 5 });
});

function connect(url: string): Connected {
  const sql = postgres(url, { max: 8, onnotice: () => {} });
  return { url, sql, db: drizzle(sql) };
}
