import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { Logger, runOnce } from "graphile-worker";
import postgres from "postgres";
import { describe, expect, onTestFinished } from "vitest";
import { recordAct } from "#lib/audit/commands.ts";
import { verifyAuditChain } from "#lib/audit/queries.ts";
import { sealHistory } from "#lib/dossiers/jobs/seal-history.ts";
import { verifyHistory } from "#lib/dossiers/queries/verify-history.ts";
import type { Database } from "#lib/platform/db.ts";
import { whatIsMissing } from "#lib/platform/health.ts";
import { test as onDatabase } from "#tests/database/test.ts";
import { testNow, visitor } from "#tests/factories/accounts.ts";
import { dossierAt } from "#tests/factories/filed.ts";
import { createWorld } from "#tests/factories/world.ts";
import { reachOf } from "./application-role.ts";
import { openDatabase } from "./database.ts";
import { ensureDatabase } from "./databases.ts";
import { migrate } from "./migrate.ts";
import { knownPlace } from "./postgres/place.ts";
import { joinPostgres } from "./postgres.ts";

const elsewhere = "/tmp/mot-cua-test";

type Application = { url: string; role: string; sql: postgres.Sql; db: Database };

const test = onDatabase.extend<{ application: Application }>({
  /** A role that owns nothing, let into the test's own database; it goes with the test. */
  application: async ({ ownDatabase: { url, sql: owner } }, use) => {
    const role = `app_${process.pid}_${Date.now()}`;
    await owner.unsafe(`create role ${role} login password 'of the test'`);
    const address = Object.assign(new URL(url), { username: role, password: "of the test" }).href;
    await migrate(url, address);
    const sql = postgres(address, { max: 4, onnotice: () => {} });
    await use({ url: address, role, sql, db: drizzle(sql) });
    await sql.end({ timeout: 5 });
    await owner.unsafe(`drop owned by ${role}; drop role ${role}`);
  },
});

describe("the application's role", () => {
  test("leads dossiers on, records, seals and verifies, and works off the queue", async ({
    application: { db, url },
  }) => {
    await dossierAt(db, await createWorld(db), "appraisal");
    await recordAct(db, visitor, "signedIn", "citizen:x", {}, testNow);
    expect(await sealHistory(db, testNow)).toBeGreaterThan(1);
    expect((await verifyHistory(db)).broken).toBeUndefined();
    expect(await verifyAuditChain(db)).toEqual({ checked: 2 });
    expect(await whatIsMissing(db)).toEqual(["worker"]);

    const done: unknown[] = [];
    await db.execute("select graphile_worker.add_job('try', '{\"n\": 1}'::json)");
    await runOnce({
      connectionString: url,
      noHandleSignals: true,
      logger: new Logger(() => () => {}),
      taskList: { try: async (payload) => void done.push(payload) },
    });
    expect(done).toEqual([{ n: 1 }]);
  });

  test("can neither change nor remove history, nor put its guards to sleep", async ({
    application: { sql },
  }) => {
    for (const [table, column] of [
      ["dossier_events", "details = '{}'"],
      ["audit_entries", "details = '{}'"],
      ["audit_seals", "hash = ''"],
    ]) {
      for (const attempt of [
        `update ${table} set ${column}`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
        `alter table ${table} disable trigger user`,
      ])
        await expect(sql.unsafe(attempt), attempt).rejects.toMatchObject({ code: "42501" });
    }
    await expect(sql`set session_replication_role = replica`).rejects.toMatchObject({ code: "42501" });
  });

  test("is told from an owner, whom nothing but triggers holds back", async ({
    ownDatabase,
    application: { url, role },
  }) => {
    expect(await reachOf(url)).toEqual({ role, mayChangeHistory: false });
    expect(await reachOf(ownDatabase.url)).toMatchObject({ mayChangeHistory: true });
  });

  test("is granted the same again and again", async ({ ownDatabase, application: { url } }) => {
    await migrate(ownDatabase.url, url);
    expect(await reachOf(url)).toMatchObject({ mayChangeHistory: false });
  });
});

onDatabase(
  "a data folder from before gets the role, and keeps it when it is opened again",
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "mot-cua-role-"));
    onTestFinished(() => {
      rmSync(dirname(knownPlace(dataDir)?.directory ?? dataDir), { recursive: true, force: true });
      rmSync(dataDir, { recursive: true, force: true });
    });
    const before = await joinPostgres(dataDir, elsewhere);
    await ensureDatabase(before, "mot_cua");
    await migrate(before.url("mot_cua"));
    await before.leave();

    for (let opened = 1; opened <= 2; opened++) {
      const { url, ownerUrl, leave } = await openDatabase({ DATA_DIR: dataDir }, elsewhere);
      await migrate(ownerUrl, url);
      expect(await reachOf(url)).toEqual({ role: "mot_cua_app", mayChangeHistory: false });
      await leave();
    }
  },
  60_000,
);
