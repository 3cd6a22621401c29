import { describe, expect } from "vitest";
import { agencySuccessions, oneStopSites } from "#drizzle/schema/agencies.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer } from "#tests/factories/accounts.ts";
import { agencyTree } from "./agency-tree.ts";
import { departmentNames } from "./departments.ts";
import { listOneStops } from "./one-stops.ts";

/** A province with a centre on two sites, a commune with its counter, a department and a closed district. */
async function createProvince(db: Database) {
  const province = await createAgency(db, { kind: "province", name: "Tỉnh Mẫu" });
  const under = { parentId: province.id };
  const district = await createAgency(db, {
    kind: "district",
    name: "Huyện Cũ",
    validTo: "2025-06-30",
    ...under,
  });
  const commune = await createAgency(db, {
    kind: "commune",
    name: "Xã Ăn",
    validFrom: "2025-07-01",
    ...under,
  });
  const department = await createAgency(db, { name: "Sở Tư pháp", ...under });
  const centre = await createAgency(db, { kind: "oneStop", name: "Trung tâm", ...under });
  const counter = await createAgency(db, { kind: "oneStop", name: "Một cửa xã", parentId: commune.id });
  await createAgency(db, {
    kind: "oneStop",
    name: "Một cửa huyện",
    parentId: district.id,
    validTo: "2025-06-30",
  });
  await db.insert(agencySuccessions).values({
    predecessorId: district.id,
    successorId: commune.id,
    on: "2025-07-01",
  });
  await db.insert(oneStopSites).values([
    { officeId: centre.id, name: "Cơ sở 2", nameEn: "Site 2", address: "Phường B", position: 2 },
    { officeId: centre.id, name: "Cơ sở 1", nameEn: "Site 1", address: "Phường A", position: 1 },
    { officeId: counter.id, name: "Trụ sở", nameEn: "Office", address: "Xã Ăn" },
  ]);
  return { province, department };
}

describe("listOneStops", () => {
  test("the centre of the province comes first, then communes; sites in their order; nothing closed", async ({
    db,
  }) => {
    await createProvince(db);
    const found = await listOneStops(contextOf(db));
    expect(found.map(({ name, of, sites }) => [name, of.kind, sites.map((site) => site.name)])).toEqual([
      ["Trung tâm", "province", ["Cơ sở 1", "Cơ sở 2"]],
      ["Một cửa xã", "commune", ["Trụ sở"]],
    ]);
  });
});

describe("agencyTree", () => {
  test("shows everything under its parent, and what followed a closed district", async ({ db }) => {
    const { department } = await createProvince(db);
    const { actor } = await createOfficer(db, { agencyId: department.id, roles: ["oneStopClerk"] });
    const [province] = await agencyTree(contextOf(db, actor));
    expect(province?.children.map(({ name, isOpen }) => [name, isOpen])).toEqual([
      ["Trung tâm", true],
      ["Sở Tư pháp", true],
      ["Xã Ăn", true],
      ["Huyện Cũ", false],
    ]);
    const district = province?.children.at(-1);
    expect(district?.successors).toEqual([{ name: "Xã Ăn", on: "2025-07-01" }]);
    expect(district?.children[0]?.isOpen).toBe(false);
  });

  test("an agency is open on its last day and not before its first", async ({ db }) => {
    const { department } = await createProvince(db);
    const { actor } = await createOfficer(db, { agencyId: department.id, roles: ["oneStopClerk"] });
    const openOn = async (day: string) => {
      const [province] = await agencyTree(contextOf(db, actor, new Date(`${day}T05:00:00Z`)));
      return province?.children.filter(({ isOpen }) => isOpen).map(({ name }) => name);
    };
    expect(await openOn("2025-06-30")).toContain("Huyện Cũ");
    expect(await openOn("2025-06-30")).not.toContain("Xã Ăn");
    expect(await openOn("2025-07-01")).not.toContain("Huyện Cũ");
  });

  test("is for officers", async ({ db }) => {
    await expect(agencyTree(contextOf(db))).rejects.toMatchObject({ code: "signInRequired" });
  });
});

test("departmentNames names the open departments that have a short name", async ({ db }) => {
  await createAgency(db, { name: "Sở Tư pháp", nameEn: "Department of Justice", shortName: "STP" });
  await createAgency(db, { name: "Sở Cũ", shortName: "SC", validTo: "2025-06-30" });
  await createAgency(db, { name: "Không viết tắt" });
  await createAgency(db, { kind: "commune", name: "Xã", shortName: "X" });
  expect([...(await departmentNames(contextOf(db)))]).toEqual([
    ["STP", { vi: "Sở Tư pháp", en: "Department of Justice" }],
  ]);
});
