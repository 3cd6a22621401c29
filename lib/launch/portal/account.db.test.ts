import { describe, expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { signInOfficer } from "#lib/accounts/commands/sign-in-officer.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer } from "#tests/factories/accounts.ts";
import { type Asked, act } from "./account-acts.ts";

const ask = (db: Database, verb: Asked["verb"], names: string[] = [], options: Asked["options"] = {}) =>
  act(contextOf(db, { kind: "system", id: "portal" }), { verb, names, options });

const admin = { username: "quan.tri", name: "Nguyễn Thị Lan", agency: "tinh", role: "systemAdministrator" };

/** The password that was told, as whoever typed the command would read it. */
async function toldPassword(told: ReturnType<typeof ask>) {
  const { answer } = (await told) as { answer: { password: string } };
  return answer.password;
}

describe("portal account", () => {
  test("create makes the first account of an empty deployment, and the act is on record", async ({ db }) => {
    await createAgency(db, { key: "tinh", kind: "province" });
    const password = await toldPassword(ask(db, "create", [], admin));
    await signInOfficer(contextOf(db), { username: admin.username, password });
    const [entry] = await db.select().from(auditEntries).orderBy(auditEntries.id);
    expect(entry).toMatchObject({ act: "accountCreated", actorName: "portal", subject: "officer:quan.tri" });
  });

  test("create says which option is at fault, and makes nothing", async ({ db }) => {
    await createAgency(db, { key: "tinh", kind: "province" });
    for (const [change, fault] of [
      [{ agency: "nowhere" }, /^--agency: /],
      [{ role: "king" }, /^--role: .*\nRoles: oneStopClerk, /s],
      [{ name: "" }, /^--name: /],
      [{ username: "X" }, /^--username: /],
      [{ email: "x" }, /^--email: /],
    ] as const) {
      const told = await ask(db, "create", [], { ...admin, ...change });
      expect("refused" in told && told.refused.join("\n")).toMatch(fault);
    }
    expect(await ask(db, "list")).toMatchObject({ answer: [] });
  });

  test("reset, lock and unlock act on the account of that name, in any letters", async ({ db }) => {
    const { username } = await createOfficer(db, { username: "lan.nguyen" });
    const password = await toldPassword(ask(db, "reset", ["Lan.Nguyen"]));
    const signIn = () => signInOfficer(contextOf(db), { username, password });
    await signIn();
    await ask(db, "lock", [username]);
    await expect(signIn()).rejects.toMatchObject({ code: "accountLocked" });
    await ask(db, "unlock", [username]);
    await signIn();
  });

  test("what cannot be done is refused with its reason", async ({ db }) => {
    const { username } = await createOfficer(db);
    expect(await ask(db, "reset", ["nobody"])).toHaveProperty("refused");
    expect(await ask(db, "unlock", [username])).toHaveProperty("refused");
  });

  test("list gives every account with its state and posts, however many", async ({ db }) => {
    const { id: agencyId } = await createAgency(db, { name: "Sở Nội vụ" });
    for (let n = 0; n < 55; n++) await createOfficer(db, { agencyId, roles: ["caseOfficer"] });
    await createOfficer(db, { fullName: "Đỗ Thị Hường", username: "huong.do", disabledAt: new Date() });
    const { answer } = (await ask(db, "list")) as { answer: unknown[] };
    expect(answer).toHaveLength(56);
    expect(await ask(db, "list", ["do", "thi"])).toEqual({
      answer: [{ username: "huong.do", fullName: "Đỗ Thị Hường", state: "disabled", posts: [] }],
      lines: ["huong.do\tdisabled\tĐỗ Thị Hường"],
    });
  });
});
