import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { testNow } from "#tests/factories/accounts.ts";
import { dossierAt } from "#tests/factories/filed.ts";
import { createWorld } from "#tests/factories/world.ts";
import { verifyHistory } from "../queries/verify-history.ts";
import { sealHistory } from "./seal-history.ts";

const seals = (db: Database) =>
  db.select().from(auditEntries).where(eq(auditEntries.act, "historySealed")).orderBy(auditEntries.id);

describe("sealHistory", () => {
  test("seals what is new, once, and says nothing when nothing is", async ({ ownDatabase: { db } }) => {
    const world = await createWorld(db);
    await dossierAt(db, world, "appraisal");
    expect(await sealHistory(db, testNow)).toBeGreaterThan(1);
    expect(await sealHistory(db, testNow)).toBe(0);
    await dossierAt(db, world, "reception");
    expect(await sealHistory(db, testNow)).toBe(1);
    expect(await seals(db)).toHaveLength(2);
  });

  test("two at once seal each event once", async ({ ownDatabase: { db } }) => {
    await dossierAt(db, await createWorld(db), "appraisal");
    const [one = 0, other = 0] = await Promise.all([sealHistory(db, testNow), sealHistory(db, testNow)]);
    const { checked } = await verifyHistory(db);
    expect(one + other).toBe(checked);
  });

  test("leaves for the next time what somebody is still writing, and seals it then", async ({
    ownDatabase: { db },
  }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "reception");
    const written = Promise.withResolvers<void>();
    const tried = Promise.withResolvers<void>();
    const writer = db.transaction(async (tx) => {
      await tx.execute(sql`insert into dossier_events (dossier_id, type, actor, actor_name, details, at)
        select id, 'versionChanged', '{"kind": "visitor"}', '', '{}', now() from dossiers where code = ${code}`);
      await tx.update(dossiers).set({ revision: sql`revision + 1` }).where(eq(dossiers.code, code));
      written.resolve();
      await tried.promise;
    });
    await written.promise;
    expect(await sealHistory(db, testNow)).toBe(0);
    tried.resolve();
    await writer;

    expect(await sealHistory(db, testNow)).toBe(2);
    expect((await verifyHistory(db)).broken).toBeUndefined();
  });
});
