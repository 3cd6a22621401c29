import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { auditEntries, auditSeals } from "#drizzle/schema/audit.ts";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import {
  contextOf,
  createAgency,
  createCitizen,
  createOfficer,
  testNow,
  visitor,
} from "#tests/factories/accounts.ts";
import { recordAct } from "./commands.ts";
import { listAuditEntries, verifyAuditChain } from "./queries.ts";

async function systemAdministrator(db: Database) {
  const { id: agencyId } = await createAgency(db);
  return (await createOfficer(db, { agencyId, roles: ["systemAdministrator"] })).actor;
}

async function record(db: Database, actor: Actor, count: number) {
  for (let n = 1; n <= count; n++) await recordAct(db, actor, "signedIn", `citizen:${n}`, {}, testNow);
}

describe("listAuditEntries", () => {
  test("shows the newest first, each once, page after page", async ({ db }) => {
    const admin = await systemAdministrator(db);
    await record(db, visitor, 120);

    const subjects: string[] = [];
    let before: number | undefined;
    do {
      const page = await listAuditEntries(contextOf(db, admin), { before });
      subjects.push(...page.entries.map(({ subject }) => subject));
      before = page.next;
    } while (before);

    expect(subjects).toEqual(Array.from({ length: 120 }, (_, index) => `citizen:${120 - index}`));
  });

  test("finds by act, and by a part of the name without its accents", async ({ db }) => {
    const admin = await systemAdministrator(db);
    const { actor } = await createCitizen(db, { fullName: "Đặng Thị Hoàng 100%" });
    await record(db, visitor, 2);
    await recordAct(db, actor, "contactChanged", "citizen:x", {}, testNow);
    const found = async (filter: Parameters<typeof listAuditEntries>[1]) =>
      (await listAuditEntries(contextOf(db, admin), filter)).entries.length;

    expect(await found({ act: "contactChanged" })).toBe(1);
    expect(await found({ act: "postAdded" })).toBe(0);
    expect(await found({ person: "dang thi hoang" })).toBe(1);
    expect(await found({ person: "0%" })).toBe(1);
    expect(await found({ person: "%" })).toBe(1); // what is typed is never a pattern
  });

  test("is not there for anybody but a system administrator", async ({ db }) => {
    const { id: agencyId } = await createAgency(db);
    const { actor: unitAdministrator } = await createOfficer(db, { agencyId, roles: ["unitAdministrator"] });
    const { actor: citizen } = await createCitizen(db);

    for (const actor of [unitAdministrator, citizen])
      await expect(listAuditEntries(contextOf(db, actor), {})).rejects.toMatchObject({ code: "notFound" });
    await expect(listAuditEntries(contextOf(db), {})).rejects.toMatchObject({ code: "signInRequired" });
  });
});

describe("verifyAuditChain", () => {
  const untouchable = sql`alter table audit_entries disable trigger user; alter table audit_seals disable trigger user`;

  test("holds over what was committed, however many committed at once", async ({ ownDatabase: { db } }) => {
    await Promise.all(Array.from({ length: 40 }, () => db.transaction((tx) => record(tx, visitor, 3))));
    expect(await verifyAuditChain(db)).toEqual({ checked: 120 });
  });

  test("names the first entry that was altered", async ({ ownDatabase: { db } }) => {
    await record(db, visitor, 5);
    await db.execute(untouchable);
    await db.execute(sql`update audit_entries set actor_name = 'somebody else' where id in (3, 4)`);
    expect(await verifyAuditChain(db)).toEqual({ checked: 2, broken: { entryId: 3, why: "altered" } });
  });

  test("names an entry that was removed, with or without its link", async ({ ownDatabase: { db } }) => {
    await record(db, visitor, 5);
    await db.execute(untouchable);
    await db.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`); // as one who owns the server could
      await tx.execute(sql`delete from audit_entries where id = 2`);
    });
    expect(await verifyAuditChain(db)).toEqual({ checked: 1, broken: { entryId: 2, why: "removed" } });
    await db.execute(sql`delete from audit_seals where entry_id = 2`);
    expect(await verifyAuditChain(db)).toMatchObject({ checked: 1, broken: { why: "removed" } });
  });

  test("names an entry that was slipped in", async ({ ownDatabase: { db } }) => {
    await record(db, visitor, 2);
    await db.execute(untouchable);
    await record(db, visitor, 1);
    expect(await verifyAuditChain(db)).toEqual({ checked: 2, broken: { entryId: 3, why: "unsealed" } });
  });

  test("entries and links refuse to be changed or removed", async ({ ownDatabase: { db } }) => {
    await record(db, visitor, 1);
    for (const attempt of [
      db.update(auditEntries).set({ actorName: "x" }),
      db.delete(auditEntries),
      db.update(auditSeals).set({ hash: "x" }),
      db.delete(auditSeals),
      db.execute(sql`truncate audit_seals`),
    ])
      await expect(attempt).rejects.toThrow();
  });
});
