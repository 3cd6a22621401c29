import { desc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, vi } from "vitest";
import { officers, rateLimits } from "#drizzle/schema/accounts.ts";
import { auditEntries } from "#drizzle/schema/audit.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createOfficer, testNow, visitor } from "#tests/factories/accounts.ts";
import { hashPassword, nobodysHash, verifyPassword } from "../password.ts";
import { signInOfficer } from "./sign-in-officer.ts";

vi.mock(import("../password.ts"), async (original) => {
  const real = await original();
  return { ...real, verifyPassword: vi.fn(real.verifyPassword) };
});

const password = "mot-cua-2027";
let passwordHash = "";

beforeAll(async () => {
  passwordHash = await hashPassword(password);
});

const minutes = (count: number) => new Date(testNow.getTime() + count * 60_000);

/** What the person at the keyboard is told. */
function answer(db: Database, username: string, typed: string, now = testNow): Promise<string> {
  return signInOfficer(contextOf(db, visitor, now), { username, password: typed }).then(
    () => "signed in",
    ({ code }) => code,
  );
}

async function answers(db: Database, username: string, typed: string[], now = testNow) {
  const told = [];
  for (const one of typed) told.push(await answer(db, username, one, now));
  return told;
}

async function lastAct(db: Database) {
  const [entry] = await db.select().from(auditEntries).orderBy(desc(auditEntries.id)).limit(1);
  return entry;
}

describe("signInOfficer", () => {
  test("signs in with the right password, and says who", async ({ db }) => {
    const { id, username } = await createOfficer(db, { passwordHash });
    expect(await signInOfficer(contextOf(db), { username, password })).toBe(id);
    expect(await lastAct(db)).toMatchObject({ act: "signedIn", subject: `officer:${username}` });
  });

  test("locks the account for fifteen minutes at the fifth failure, the right password too", async ({
    db,
  }) => {
    const { username } = await createOfficer(db, { passwordHash });
    expect(await answers(db, username, Array(5).fill("wrong"))).toEqual([
      ...Array(4).fill("wrongCredentials"),
      "accountLocked",
    ]);
    expect(await answer(db, username, password, minutes(14.9))).toBe("accountLocked");
    expect(await answer(db, username, password, minutes(15))).toBe("signed in");
  });

  test("forgets failures at the first success", async ({ db }) => {
    const { username } = await createOfficer(db, { passwordHash });
    await answers(db, username, ["a", "b", "c", "d", password]);
    expect(await answers(db, username, ["a", "b", "c", "d", password])).toContain("signed in");
  });

  test("an attempt while locked neither counts nor prolongs the lock", async ({ db }) => {
    const { username } = await createOfficer(db, { passwordHash });
    await answers(db, username, Array(5).fill("wrong"));
    await answers(db, username, Array(5).fill("wrong"), minutes(10));
    expect(await answer(db, username, password, minutes(15))).toBe("signed in");
  });

  test("answers for a name nobody has exactly as for one somebody has", async ({ db }) => {
    const { username } = await createOfficer(db, { passwordHash });
    for (const minute of [0, 1, 2, 3, 4, 5, 19, 20, 21, 22, 23, 24, 36, 40])
      expect(await answer(db, "nobody.here", "wrong", minutes(minute))).toBe(
        await answer(db, username, "wrong", minutes(minute)),
      );
  });

  test("keeps nothing of what was typed for a name, for it may be a password", async ({ db }) => {
    await answer(db, "my-secret-password", "oops");
    expect(await lastAct(db)).toMatchObject({ act: "signInRefused", subject: "officer:?" });
    const kept = JSON.stringify([await db.select().from(auditEntries), await db.select().from(rateLimits)]);
    expect(kept).not.toMatch(/my-secret-password|oops/);
  });

  test("compares with a hash of the same cost for a name nobody has", async ({ db }) => {
    await answer(db, "nobody.here", "wrong");
    expect(verifyPassword).toHaveBeenLastCalledWith("wrong", nobodysHash);
  });

  test("a closed account is told so only to who knows its password", async ({ db }) => {
    const { username } = await createOfficer(db, { passwordHash, disabledAt: testNow });
    expect(await answers(db, username, ["wrong", password])).toEqual(["wrongCredentials", "accountLocked"]);
    expect(await lastAct(db)).toMatchObject({ act: "signInRefused", details: { reason: "disabled" } });
  });

  test("records every attempt, with its reason", async ({ db }) => {
    const { username } = await createOfficer(db, { passwordHash });
    await answers(db, username, [...Array(6).fill("wrong")]);
    const entries = await db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.subject, `officer:${username}`))
      .orderBy(auditEntries.id);
    expect(entries.map(({ details }) => details.reason)).toEqual([...Array(5).fill("password"), "lockedOut"]);
  });

  test("judges no more passwords side by side than in turn", async ({ ownDatabase: { db } }) => {
    const { username, id } = await createOfficer(db, { passwordHash });
    const told = await Promise.all([...Array(12).fill("wrong")].map((typed) => answer(db, username, typed)));
    expect(told.filter((code) => code === "wrongCredentials")).toHaveLength(4);
    const [officer] = await db.select().from(officers).where(eq(officers.id, id));
    expect(officer?.failedAttempts).toBe(5);

    const unknown = await Promise.all(
      [...Array(12).fill("wrong")].map((typed) => answer(db, "nobody", typed)),
    );
    expect(unknown.filter((code) => code === "wrongCredentials")).toHaveLength(4);
  });
});
