import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { Logger, run } from "graphile-worker";
import postgres from "postgres";
import { describe, expect } from "vitest";
import { test } from "#tests/database/test.ts";
import { whatIsMissing } from "./health.ts";

describe("whatIsMissing", () => {
  test("a worker that listens is there, and is missed as soon as it stops", async ({ ownDatabase }) => {
    const { db, url } = ownDatabase;
    expect(await whatIsMissing(db)).toEqual(["worker"]);
    const worker = await run({
      connectionString: url,
      taskList: { nothing: () => {} },
      noHandleSignals: true,
      logger: new Logger(() => () => {}),
    });
    await expect.poll(() => whatIsMissing(db)).toEqual([]);
    await worker.stop();
    await expect.poll(() => whatIsMissing(db)).toEqual(["worker"]);
  });

  test("a database behind this release misses migrations", async ({ db }) => {
    await db.execute(sql`delete from drizzle.__drizzle_migrations`);
    expect(await whatIsMissing(db)).toContain("migrations");
  });

  test("nothing else is asked where no database answers", async () => {
    const nowhere = postgres("postgres://nobody@127.0.0.1:1/none", { max: 1, connect_timeout: 1 });
    expect(await whatIsMissing(drizzle(nowhere))).toEqual(["database"]);
    await nowhere.end({ timeout: 1 });
  });
});
