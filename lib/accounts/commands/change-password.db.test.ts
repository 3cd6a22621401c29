import { eq } from "drizzle-orm";
import { beforeAll, describe, expect } from "vitest";
import { officers, sessions } from "#drizzle/schema/accounts.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createOfficer, testNow } from "#tests/factories/accounts.ts";
import { hashPassword, verifyPassword } from "../password.ts";
import { changePassword } from "./change-password.ts";
import { openSession } from "./sessions.ts";

const current = "mot-cua-2027";
const password = "quả mít chín rộ";
let passwordHash = "";

beforeAll(async () => {
  passwordHash = await hashPassword(current);
});

async function kept(db: Database, id: string) {
  const [officer] = await db.select().from(officers).where(eq(officers.id, id));
  if (!officer) throw new Error("gone");
  return officer;
}

describe("changePassword", () => {
  test("changes it, frees who had to, and signs out every other device", async ({ db }) => {
    const { actor, id } = await createOfficer(db, { passwordHash, mustChangePassword: true });
    const here = await openSession(db, { officerId: id }, null, testNow);
    await openSession(db, { officerId: id }, null, testNow);

    await changePassword(contextOf(db, actor), { current, password, repeat: password }, here);

    const officer = await kept(db, id);
    expect(await verifyPassword(password, officer.passwordHash)).toBe(true);
    expect(officer.mustChangePassword).toBe(false);
    expect(await db.select({ id: sessions.id }).from(sessions)).toEqual([{ id: here }]);
  });

  test("refuses who does not know the current one, and locks after the fifth guess", async ({ db }) => {
    const { actor, id } = await createOfficer(db, { passwordHash });
    const guess = () =>
      changePassword(contextOf(db, actor), { current: "guess", password, repeat: password }, undefined);
    for (let n = 0; n < 5; n++)
      await expect(guess()).rejects.toMatchObject({
        code: "invalid",
        fieldErrors: { current: "passwordWrong" },
      });
    await expect(guess()).rejects.toMatchObject({ code: "accountLocked" });
    expect((await kept(db, id)).passwordHash).toBe(passwordHash);
  });

  test("refuses the old one again, and one built on the user name", async ({ db }) => {
    const { actor } = await createOfficer(db, { passwordHash, username: "lan.nguyen" });
    for (const poor of [current, "Lan.Nguyen-2027"])
      await expect(
        changePassword(contextOf(db, actor), { current, password: poor, repeat: poor }, undefined),
      ).rejects.toMatchObject({ fieldErrors: { password: "passwordUnfit" } });
  });

  test("is for officers only", async ({ db }) => {
    await expect(
      changePassword(contextOf(db), { current, password, repeat: password }, undefined),
    ).rejects.toMatchObject({ code: "signInRequired" });
  });
});
