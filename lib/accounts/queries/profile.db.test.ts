import { describe, expect } from "vitest";
import { businesses, businessMembers } from "#drizzle/schema/accounts.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createCitizen, createOfficer } from "#tests/factories/accounts.ts";
import { mustChangePassword } from "./must-change.ts";
import { getOwnOfficer, getProfile } from "./profile.ts";

describe("getProfile", () => {
  test("shows a citizen their own data and the businesses they act for, and nobody else's", async ({
    db,
  }) => {
    const { actor, id } = await createCitizen(db, { personalId: "015190001234" });
    const other = await createCitizen(db);
    const [mine, theirs] = await db
      .insert(businesses)
      .values([
        { name: "Công ty Quế", taxCode: "0100109106" },
        { name: "Công ty Khác", taxCode: "0101248141" },
      ])
      .returning();
    await db.insert(businessMembers).values([
      { businessId: mine?.id ?? "", citizenId: id, role: "owner" },
      { businessId: theirs?.id ?? "", citizenId: other.id, role: "owner" },
    ]);
    expect(await getProfile(contextOf(db, actor))).toMatchObject({
      fullName: "Nguyễn Thị Hoa",
      personalId: "015190001234",
      businesses: [{ name: "Công ty Quế", taxCode: "0100109106", role: "owner" }],
    });
  });

  test("is for citizens only", async ({ db }) => {
    const { actor } = await createOfficer(db);
    for (const context of [contextOf(db), contextOf(db, actor)])
      await expect(getProfile(context)).rejects.toMatchObject({ code: "signInRequired" });
  });
});

describe("getOwnOfficer", () => {
  test("shows officers their account and posts, also while they hold none until the password is changed", async ({
    db,
  }) => {
    const { id: agencyId } = await createAgency(db);
    const { id } = await createOfficer(db, { agencyId, roles: ["caseOfficer"], mustChangePassword: true });
    const own = await getOwnOfficer(contextOf(db, { kind: "officer", id, posts: [] }));
    expect(own).toMatchObject({ mustChangePassword: true, posts: [{ role: "caseOfficer" }] });
    expect(own).not.toHaveProperty("passwordHash");
  });

  test("is for officers only", async ({ db }) => {
    const { actor } = await createCitizen(db);
    await expect(getOwnOfficer(contextOf(db, actor))).rejects.toMatchObject({ code: "signInRequired" });
  });
});

test("who must change their password is known by user name; a name nobody has need not", async ({ db }) => {
  const { username } = await createOfficer(db, { mustChangePassword: true });
  const { username: settled } = await createOfficer(db);
  const asked = [username, settled, "nobody"].map((name) => mustChangePassword(contextOf(db), name));
  expect(await Promise.all(asked)).toEqual([true, false, false]);
});
