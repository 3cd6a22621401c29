import { and, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { officers, posts, sessions } from "#drizzle/schema/accounts.ts";
import { auditEntries } from "#drizzle/schema/audit.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer as someOfficer, testNow } from "#tests/factories/accounts.ts";
import type { Role } from "../actor.ts";
import { addPost, createOfficer, lockAccount, removePost, resetPassword, unlockAccount } from "./officers.ts";
import { openSession } from "./sessions.ts";
import { signInOfficer } from "./sign-in-officer.ts";

/** A commune with a division below it, a department beside it, and somebody who administers each. */
async function province(db: Database) {
  const { id: top } = await createAgency(db, { kind: "province", name: "Tỉnh" });
  const { id: commune } = await createAgency(db, { kind: "commune", parentId: top });
  const { id: division } = await createAgency(db, { kind: "division", parentId: commune });
  const { id: department } = await createAgency(db, { parentId: top });
  const unit = await someOfficer(db, { agencyId: commune, roles: ["unitAdministrator"] });
  const system = await someOfficer(db, { agencyId: top, roles: ["systemAdministrator"] });
  return {
    top,
    commune,
    division,
    department,
    asUnit: contextOf(db, unit.actor),
    asSystem: contextOf(db, system.actor),
    unit,
    system,
  };
}

const lan = {
  username: "lan.nguyen",
  fullName: "Nguyễn Thị Lan",
  email: "",
  phone: "",
  role: "oneStopClerk" as Role,
};

async function rolesOf(db: Database, officerId: string) {
  const rows = await db.select({ role: posts.role }).from(posts).where(eq(posts.officerId, officerId));
  return rows.map(({ role }) => role).sort();
}

async function acts(db: Database) {
  const rows = await db.select({ act: auditEntries.act }).from(auditEntries).orderBy(auditEntries.id);
  return rows.map(({ act }) => act);
}

async function isSignedIn(db: Database, officerId: string) {
  return (await db.select().from(sessions).where(eq(sessions.officerId, officerId))).length > 0;
}

describe("createOfficer", () => {
  test("opens an account with a password to hand over, which must be changed", async ({ db }) => {
    const { asUnit, division } = await province(db);
    const made = await createOfficer(asUnit, { ...lan, agencyId: division });
    expect(await signInOfficer(contextOf(db), made)).toBe(made.officerId);
    const [officer] = await db.select().from(officers).where(eq(officers.id, made.officerId));
    expect(officer?.mustChangePassword).toBe(true);
    expect(await rolesOf(db, made.officerId)).toEqual(["oneStopClerk"]);
    expect(JSON.stringify(await db.select().from(auditEntries))).not.toContain(made.password);
  });

  test("gives no post outside the administrator's units, and no power over the system", async ({ db }) => {
    const { asUnit, department, division, top } = await province(db);
    for (const post of [
      { agencyId: department, role: "oneStopClerk" },
      { agencyId: top, role: "oneStopClerk" },
      { agencyId: division, role: "systemAdministrator" },
    ] as const)
      await expect(createOfficer(asUnit, { ...lan, ...post })).rejects.toMatchObject({
        fieldErrors: { role: "postNotYours" },
      });
    expect(await db.select().from(officers).where(eq(officers.username, lan.username))).toEqual([]);
  });

  test("takes no name that is taken, and no agency that was closed", async ({ db }) => {
    const { asSystem, division, top } = await province(db);
    await createOfficer(asSystem, { ...lan, agencyId: division });
    await expect(createOfficer(asSystem, { ...lan, agencyId: division })).rejects.toMatchObject({
      fieldErrors: { username: "usernameTaken" },
    });
    const { id: closed } = await createAgency(db, { kind: "district", parentId: top, validTo: "2025-06-30" });
    await expect(
      createOfficer(asSystem, { ...lan, username: "lan.moi", agencyId: closed }),
    ).rejects.toMatchObject({ fieldErrors: { agencyId: "invalidChoice" } });
  });

  test("is for administrators: others find nothing there", async ({ db }) => {
    const { division } = await province(db);
    const { actor } = await someOfficer(db, { agencyId: division, roles: ["agencyLeader", "oneStopHead"] });
    await expect(createOfficer(contextOf(db, actor), { ...lan, agencyId: division })).rejects.toMatchObject({
      code: "notFound",
    });
  });
});

describe("what an administrator does to an account", () => {
  test("a reset password replaces the old one, ends a lockout and signs out everywhere", async ({ db }) => {
    const { asUnit, division } = await province(db);
    const { id } = await someOfficer(db, {
      agencyId: division,
      roles: ["caseOfficer"],
      failedAttempts: 5,
      lockedUntil: new Date(testNow.getTime() + 60_000),
    });
    await openSession(db, { officerId: id }, null, testNow);
    const handover = await resetPassword(asUnit, { officerId: id });
    expect(await isSignedIn(db, id)).toBe(false);
    expect(await signInOfficer(contextOf(db), handover)).toBe(id);
    expect(await acts(db)).toEqual(["passwordReset", "signedIn"]);
  });

  test("a locked account signs out at once and stays closed until it is unlocked", async ({ db }) => {
    const { asUnit, division } = await province(db);
    const made = await createOfficer(asUnit, { ...lan, agencyId: division });
    await openSession(db, { officerId: made.officerId }, null, testNow);

    await lockAccount(asUnit, made);
    expect(await isSignedIn(db, made.officerId)).toBe(false);
    await expect(signInOfficer(contextOf(db), made)).rejects.toMatchObject({ code: "accountLocked" });
    await expect(lockAccount(asUnit, made)).rejects.toMatchObject({ code: "forbidden" });

    await unlockAccount(asUnit, made);
    expect(await signInOfficer(contextOf(db), made)).toBe(made.officerId);
    expect(await acts(db)).toEqual([
      "accountCreated",
      "accountLocked",
      "signInRefused",
      "accountUnlocked",
      "signedIn",
    ]);
  });

  test("unlocking ends a lockout by failed attempts", async ({ db }) => {
    const { asUnit, division } = await province(db);
    const made = await createOfficer(asUnit, { ...lan, agencyId: division });
    const lockedUntil = new Date(testNow.getTime() + 60_000);
    await db.update(officers).set({ lockedUntil, failedAttempts: 5 }).where(eq(officers.id, made.officerId));
    await unlockAccount(asUnit, made);
    expect(await signInOfficer(contextOf(db), made)).toBe(made.officerId);
  });

  test("a post is given once and taken away, and whoever loses one is signed out", async ({ db }) => {
    const { asUnit, commune, division } = await province(db);
    const { id: officerId } = await someOfficer(db, { agencyId: division, roles: ["caseOfficer"] });
    const post = { officerId, agencyId: commune, role: "divisionHead" } as const;

    await openSession(db, { officerId }, null, testNow);
    await addPost(asUnit, post);
    await expect(addPost(asUnit, post)).rejects.toMatchObject({ fieldErrors: { role: "postHeldAlready" } });
    expect(await rolesOf(db, officerId)).toEqual(["caseOfficer", "divisionHead"]);
    expect(await isSignedIn(db, officerId)).toBe(true); // a new post acts with the next request

    await removePost(asUnit, post);
    expect(await rolesOf(db, officerId)).toEqual(["caseOfficer"]);
    expect(await isSignedIn(db, officerId)).toBe(false);
    await expect(removePost(asUnit, post)).rejects.toMatchObject({ code: "notFound" });
    expect(await acts(db)).toEqual(["postAdded", "postRemoved"]);
  });

  test("none of it reaches an account outside the units: it is not found", async ({ db }) => {
    const { asUnit, department, commune } = await province(db);
    const { id: officerId } = await someOfficer(db, { agencyId: department, roles: ["caseOfficer"] });
    const post = { officerId, agencyId: commune, role: "caseOfficer" } as const;
    for (const attempt of [
      () => resetPassword(asUnit, { officerId }),
      () => lockAccount(asUnit, { officerId }),
      () => unlockAccount(asUnit, { officerId }),
      () => addPost(asUnit, post),
      () => removePost(asUnit, post),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "notFound" });
    expect(await acts(db)).toEqual([]);
  });

  test("who also works elsewhere keeps their password and stays open, and their posts there", async ({
    db,
  }) => {
    const { asUnit, department, division } = await province(db);
    const { id: officerId } = await someOfficer(db, { agencyId: division, roles: ["caseOfficer"] });
    await db.insert(posts).values({ officerId, agencyId: department, role: "divisionHead" });
    for (const attempt of [resetPassword, lockAccount])
      await expect(attempt(asUnit, { officerId })).rejects.toMatchObject({ code: "forbidden" });
    const elsewhere = { officerId, agencyId: department, role: "divisionHead" } as const;
    await expect(removePost(asUnit, elsewhere)).rejects.toMatchObject({ code: "forbidden" });
    await expect(addPost(asUnit, { ...elsewhere, role: "caseOfficer" })).rejects.toMatchObject({
      fieldErrors: { role: "postNotYours" },
    });
    await removePost(asUnit, { officerId, agencyId: division, role: "caseOfficer" });
    expect(await rolesOf(db, officerId)).toEqual(["divisionHead"]);
  });

  test("nobody does it to themselves, so an administrator always remains", async ({ db }) => {
    const { asSystem, asUnit, system, unit, top } = await province(db);
    for (const [context, officerId] of [
      [asSystem, system.id],
      [asUnit, unit.id],
    ] as const)
      for (const attempt of [resetPassword, lockAccount])
        await expect(attempt(context, { officerId })).rejects.toMatchObject({ code: "forbidden" });
    const own = { officerId: system.id, agencyId: top, role: "systemAdministrator" } as const;
    await expect(removePost(asSystem, own)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("a system administrator does it anywhere", async ({ db }) => {
    const { asSystem, department, unit } = await province(db);
    await resetPassword(asSystem, { officerId: unit.id });
    await addPost(asSystem, { officerId: unit.id, agencyId: department, role: "systemAdministrator" });
    const held = and(eq(posts.officerId, unit.id), eq(posts.agencyId, department));
    expect(await db.select().from(posts).where(held)).toHaveLength(1);
  });
});
