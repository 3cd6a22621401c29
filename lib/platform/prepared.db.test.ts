import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { expect } from "vitest";
import { test } from "#tests/database/test.ts";
import { connect } from "./db.ts";

const kept = sql`select count(*)::int as count from pg_prepared_statements where statement like '%as given%'`;

test("a statement asked again is not prepared again, in a transaction or a savepoint either", async ({
  ownDatabase,
}) => {
  const pool = connect(ownDatabase.url, 1);
  const db = drizzle(pool);
  const ask = (asked: Pick<typeof db, "execute">, given: number) =>
    asked.execute(sql`select ${given}::int + 1 as given`);

  expect((await ask(db, 1))[0]).toEqual({ given: 2 });
  await db.transaction(async (tx) => {
    expect((await ask(tx, 2))[0]).toEqual({ given: 3 });
    await tx.transaction(async (inner) => expect((await ask(inner, 3))[0]).toEqual({ given: 4 }));
  });

  expect((await db.execute(kept))[0]).toEqual({ count: 1 });
  await pool.end();
});

test("an error in a transaction still rolls it back, and the connection goes on", async ({ ownDatabase }) => {
  const pool = connect(ownDatabase.url, 1);
  const db = drizzle(pool);
  await db.execute(sql`create table tried (value int)`);
  const failing = db.transaction(async (tx) => {
    await tx.execute(sql`insert into tried values (${1})`);
    await tx.execute(sql`select ${"x"}::int / 0`);
  });

  await expect(failing).rejects.toThrow();
  expect((await db.execute(sql`select count(*)::int as count from tried`))[0]).toEqual({ count: 0 });
  await pool.end();
});

test("an operator whose pooler knows no prepared statements switches them off in the address", async ({
  ownDatabase,
}) => {
  const pool = connect(`${ownDatabase.url}?prepare=false`, 1);
  const db = drizzle(pool);
  await db.execute(sql`select ${1}::int as given`);

  expect((await db.execute(kept))[0]).toEqual({ count: 0 });
  await pool.end();
});
