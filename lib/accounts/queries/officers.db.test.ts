import { describe, expect } from "vitest";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createCitizen, createOfficer, testNow } from "#tests/factories/accounts.ts";
import { roles } from "../actor.ts";
import { getOfficer, listGrantable, listOfficers } from "./officers.ts";

async function province(db: Database) {
  const { id: top } = await createAgency(db, { kind: "province", name: "Tỉnh" });
  const { id: commune } = await createAgency(db, { kind: "commune", parentId: top, name: "Phường Yên Bái" });
  const { id: division } = await createAgency(db, {
    kind: "division",
    parentId: commune,
    name: "Phòng Kinh tế",
  });
  const { id: department } = await createAgency(db, { parentId: top });
  const unit = await createOfficer(db, {
    agencyId: commune,
    roles: ["unitAdministrator"],
    fullName: "Vàng A Páo",
  });
  const system = await createOfficer(db, { agencyId: top, roles: ["systemAdministrator"] });
  return {
    top,
    division,
    department,
    asUnit: contextOf(db, unit.actor),
    asSystem: contextOf(db, system.actor),
    unit,
  };
}

const namesOf = async (listed: ReturnType<typeof listOfficers>) =>
  (await listed).officers.map(({ fullName }) => fullName);

describe("listOfficers", () => {
  test("shows an administrator whoever holds a post in their units, in the order of Vietnamese names", async ({
    db,
  }) => {
    const { asUnit, division, department } = await province(db);
    for (const fullName of ["Đỗ Văn Ất", "Dương Thị Ánh", "Ân Văn Bê"])
      await createOfficer(db, { agencyId: division, roles: ["caseOfficer"], fullName });
    await createOfficer(db, { agencyId: department, roles: ["caseOfficer"], fullName: "Người Ngoài" });
    expect(await namesOf(listOfficers(asUnit))).toEqual([
      "Ân Văn Bê",
      "Dương Thị Ánh",
      "Đỗ Văn Ất",
      "Vàng A Páo",
    ]);
  });

  test("finds by name without accents and by user name, and takes what is typed literally", async ({
    db,
  }) => {
    const { asUnit, division } = await province(db);
    await createOfficer(db, {
      agencyId: division,
      roles: ["caseOfficer"],
      fullName: "Đỗ Thị Hường",
      username: "huong_do",
    });
    expect(await namesOf(listOfficers(asUnit, { q: "do thi huong" }))).toEqual(["Đỗ Thị Hường"]);
    expect(await namesOf(listOfficers(asUnit, { q: "huong_d" }))).toEqual(["Đỗ Thị Hường"]);
    expect(await namesOf(listOfficers(asUnit, { q: "%" }))).toEqual([]);
  });

  test("says of each which posts are held and whether the account is open", async ({ db }) => {
    const { asUnit, division } = await province(db);
    const lockedUntil = new Date(testNow.getTime() + 1000);
    for (const [fullName, state] of [
      ["A", {}],
      ["B", { lockedUntil }],
      ["C", { disabledAt: testNow, lockedUntil }],
    ] as const)
      await createOfficer(db, { agencyId: division, roles: ["caseOfficer"], fullName, ...state });
    const { officers } = await listOfficers(asUnit);
    expect(officers.map(({ state }) => state)).toEqual(["open", "lockedOut", "disabled", "open"]);
    expect(officers[0]?.posts).toMatchObject([{ agencyName: "Phòng Kinh tế", role: "caseOfficer" }]);
    expect(JSON.stringify(officers)).not.toContain("passwordHash");
  });

  test("goes on from page to page without leaving out or repeating anybody", async ({ db }) => {
    const { asSystem, division } = await province(db);
    for (let n = 0; n < 60; n++)
      await createOfficer(db, { agencyId: division, roles: ["caseOfficer"], fullName: "Trùng Tên" });
    const [first, second] = [await listOfficers(asSystem), await listOfficers(asSystem, { page: 2 })];
    const ids = [...first.officers, ...second.officers].map(({ id }) => id);
    expect([first.hasMore, second.hasMore]).toEqual([true, false]);
    expect(new Set(ids).size).toBe(62);
  });

  test("is not there for who administers nothing", async ({ db }) => {
    const { division } = await province(db);
    const clerk = await createOfficer(db, { agencyId: division, roles: ["oneStopClerk"] });
    const citizen = await createCitizen(db);
    for (const { actor } of [clerk, citizen])
      await expect(listOfficers(contextOf(db, actor))).rejects.toMatchObject({ code: "notFound" });
    await expect(listOfficers(contextOf(db))).rejects.toMatchObject({ code: "signInRequired" });
  });
});

describe("getOfficer", () => {
  test("shows an account with what may be done to it, and which posts may be taken away", async ({ db }) => {
    const { asUnit, division } = await province(db);
    const { id } = await createOfficer(db, { agencyId: division, roles: ["caseOfficer"] });
    expect(await getOfficer(asUnit, id)).toMatchObject({
      state: "open",
      posts: [{ role: "caseOfficer", isMine: true }],
      acts: ["resetPassword", "lock", "addPost", "removePost"],
    });
  });

  test("offers nothing to do to one's own account", async ({ db }) => {
    const { asUnit, unit } = await province(db);
    expect((await getOfficer(asUnit, unit.id)).acts).toEqual([]);
  });

  test("an account outside the units is not found", async ({ db }) => {
    const { asUnit, department } = await province(db);
    const { id } = await createOfficer(db, { agencyId: department, roles: ["caseOfficer"] });
    await expect(getOfficer(asUnit, id)).rejects.toMatchObject({ code: "notFound" });
    await expect(getOfficer(asUnit, "00000000-0000-4000-8000-000000000000")).rejects.toMatchObject({
      code: "notFound",
    });
  });
});

describe("listGrantable", () => {
  test("offers an administrator their units and those below, and every role but the one above theirs", async ({
    db,
  }) => {
    const { asUnit, asSystem, top } = await province(db);
    await createAgency(db, { kind: "district", parentId: top, validTo: "2025-06-30", name: "Huyện Cũ" });
    const unit = await listGrantable(asUnit);
    expect(unit.agencies.map(({ name }) => name)).toEqual(["Phòng Kinh tế", "Phường Yên Bái"]);
    expect(unit.roles).toEqual(roles.filter((role) => role !== "systemAdministrator"));
    const system = await listGrantable(asSystem);
    expect(system.agencies).toHaveLength(4); // none that was closed
    expect(system.roles).toEqual(roles);
  });
});
