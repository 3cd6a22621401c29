import { describe, expect } from "vitest";
import { agencies, agencySuccessions, oneStopSites } from "#drizzle/schema/agencies.ts";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer } from "#tests/factories/accounts.ts";
import { systemContext } from "#tests/factories/procedures.ts";
import { agenciesInList } from "../province-list.ts";
import { importAgencies } from "./import-agencies.ts";

const province = { key: "tinhMau", kind: "province", name: "UBND tỉnh Mẫu", administrativeCode: "15" };
const ward = { key: "xa001", kind: "commune", name: "UBND phường Mẫu", parent: "tinhMau" };
const office = {
  key: "xa001.motCua",
  kind: "oneStop",
  name: "Một cửa phường Mẫu",
  nameEn: "Sample Ward Office",
  parent: "xa001",
  sites: [{ name: "Trụ sở", address: "Số 1", phone: "0214 000000" }],
};
const district = {
  key: "huyenCu",
  kind: "district",
  name: "Huyện Cũ",
  parent: "tinhMau",
  validTo: "2025-06-30",
};
const all = [office, { ...district, successors: [{ key: "xa001", on: "2025-07-01" }] }, ward, province];

describe("importAgencies", () => {
  test("rows may stand in any order; parents, places and followers are found", async ({ db }) => {
    const report = await importAgencies(systemContext(db), all);
    expect(report).toMatchObject({ read: 4, created: 4, updated: 0, unchanged: 0, rejected: 0, faults: [] });
    const rows = await db.select().from(agencies);
    const idOf = (key: string) => rows.find((row) => row.key === key)?.id;
    expect(rows.find(({ key }) => key === "xa001.motCua")?.parentId).toBe(idOf("xa001"));
    expect(await db.select().from(oneStopSites)).toMatchObject([{ nameEn: "Trụ sở", phone: "0214 000000" }]);
    expect(await db.select().from(agencySuccessions)).toEqual([
      { predecessorId: idOf("huyenCu"), successorId: idOf("xa001"), on: "2025-07-01" },
    ]);
  });

  test("the same file twice changes nothing and records nothing", async ({ db }) => {
    await importAgencies(systemContext(db), all);
    const before = await db.select().from(auditEntries);
    const again = await importAgencies(systemContext(db), all);
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 4 });
    expect(await db.select().from(auditEntries)).toEqual(before);
  });

  test("what is left out stays, null empties it, and an agency that is not in the file stays too", async ({
    db,
  }) => {
    await importAgencies(systemContext(db), all);
    const report = await importAgencies(systemContext(db), [
      { key: "xa001", kind: "commune", name: "UBND phường Mới", validTo: null },
      { ...office, sites: [{ name: "Trụ sở mới", address: "Số 2" }] },
    ]);
    expect(report).toMatchObject({ read: 2, updated: 2 });
    const rows = await db.select().from(agencies);
    expect(rows).toHaveLength(4);
    const changed = rows.find(({ key }) => key === "xa001");
    expect(changed).toMatchObject({
      name: "UBND phường Mới",
      parentId: rows.find(({ key }) => key === "tinhMau")?.id,
    });
    expect(await db.select().from(oneStopSites)).toMatchObject([{ name: "Trụ sở mới", address: "Số 2" }]);
    const entries = await db.select().from(auditEntries).orderBy(auditEntries.id);
    expect(entries.find(({ details }) => "was" in details)).toMatchObject({
      act: "agenciesImported",
      subject: "agency:xa001",
      details: { was: { name: "UBND phường Mẫu" }, is: { name: "UBND phường Mới" } },
    });
  });

  test("a faulty row is rejected alone and named, with what hangs on it", async ({ db }) => {
    const report = await importAgencies(systemContext(db), [
      province,
      { ...ward, kind: "village" },
      office,
      { ...district, validFrom: "2025-07-01" },
      { ...province, key: "tinhKhac", agencyCode: "H38" },
      { key: "soMau", kind: "department", name: "Sở Mẫu", parent: "tinhMau", agencyCode: "H38" },
      "not a row",
    ]);
    expect(report).toMatchObject({ read: 7, created: 2, rejected: 5 });
    expect(report.faults.map(({ key, field }) => [key, field])).toEqual([
      ["xa001", "kind"],
      ["huyenCu", "validTo"],
      ["#7", "row"],
      ["xa001.motCua", "parent"],
      ["soMau", "agencyCode"],
    ]);
  });

  test("an agency is never turned into one of another kind, nor hung below itself", async ({ db }) => {
    await importAgencies(systemContext(db), all);
    const report = await importAgencies(systemContext(db), [
      { ...ward, kind: "department" },
      { ...province, parent: "xa001" },
    ]);
    expect(report).toMatchObject({ rejected: 2, updated: 0 });
  });

  test("a rehearsal says what would happen and writes nothing", async ({ db }) => {
    const report = await importAgencies(systemContext(db), all, { dryRun: true });
    expect(report).toMatchObject({ created: 4 });
    expect(await db.select().from(agencies)).toEqual([]);
    expect(await db.select().from(auditEntries)).toEqual([]);
  });

  test("is for the operator and system administrators", async ({ db }) => {
    const { id } = await createAgency(db);
    const clerk = await createOfficer(db, { agencyId: id, roles: ["procedureController"] });
    const administrator = await createOfficer(db, { agencyId: id, roles: ["systemAdministrator"] });
    await expect(importAgencies(contextOf(db, clerk.actor), all)).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await importAgencies(contextOf(db, administrator.actor), all)).toMatchObject({ created: 4 });
  });
});

describe("agenciesInList", () => {
  const list = {
    provinces: [
      {
        code: "15",
        name: "Tỉnh Mẫu",
        agency_code_level1: "H99",
        one_stop_office: { name: "Trung tâm", sites: [{ name: null, address: "Số 3" }] },
        departments: [{ name: "Sở Mẫu", abbr: "SM", agency_code: null }],
        communes: [{ code: "001", name: "Phường Mẫu", agency_code: null }],
        former: ["Huyện Cũ"],
      },
      { code: "01", name: "Thành phố Khác" },
    ],
  };

  test("a list of provinces gives the agencies of the home province, and names what it leaves out", async ({
    db,
  }) => {
    const listed = agenciesInList(list);
    expect(listed?.unread).toEqual(["former", "Thành phố Khác"]);
    const report = await importAgencies(systemContext(db), listed?.rows ?? [], { byOfficialCode: true });
    expect(report).toMatchObject({ read: 4, created: 4, rejected: 0 });
    const rows = await db.select().from(agencies);
    expect(rows.find(({ kind }) => kind === "commune")).toMatchObject({
      key: "xa001",
      name: "UBND phường Mẫu",
      nameEn: "Mẫu Ward",
    });
  });

  test("agencies that are there under other keys keep them and are not made twice", async ({ db }) => {
    await importAgencies(systemContext(db), [
      { ...province, nameEn: "Sample Province", agencyCode: "H99" },
      { key: "soMau", kind: "department", name: "Sở Mẫu", shortName: "SM", parent: "tinhMau" },
    ]);
    const report = await importAgencies(systemContext(db), agenciesInList(list)?.rows ?? [], {
      byOfficialCode: true,
    });
    expect(report).toMatchObject({ created: 2, unchanged: 2, rejected: 0 });
    expect((await db.select().from(agencies)).map(({ key }) => key).sort()).toEqual(
      ["soMau", "tinhMau", "tinhMau.motCua", "xa001"]
        .map((key) => key.replace("tinhMau.motCua", "tinh15.motCua"))
        .sort(),
    );
  });

  test("anything else is no such list", () => {
    for (const value of [null, [], {}, { provinces: [{ code: 15 }] }])
      expect(agenciesInList(value)).toBeUndefined();
  });
});
