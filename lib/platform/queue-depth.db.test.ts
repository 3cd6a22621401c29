import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { test } from "#tests/database/test.ts";
import { queueDepth } from "./queue-depth.ts";

test("jobs are counted by whether they are due, for later, or given up", async ({ db }) => {
  await db.execute(sql`select graphile_worker.add_job('a'), graphile_worker.add_job('b')`);
  await db.execute(sql`select graphile_worker.add_job('c', run_at := now() + interval '1 hour')`);
  await db.execute(sql`select graphile_worker.add_job('d', max_attempts := 1)`);
  await db.execute(sql`update graphile_worker._private_jobs set attempts = 1 where max_attempts = 1`);
  expect(await queueDepth(db)).toEqual({ due: 2, later: 1, failed: 1 });
});
