import { describe, expect } from "vitest";
import { dataSubstitutions } from "#drizzle/schema/procedures.ts";
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
import { createProcedure, systemContext } from "#tests/factories/procedures.ts";
import { ruleFilterIn } from "../substitution/rule-filter.ts";
import { getSubstitution, listSubstitutions } from "./list-substitutions.ts";

const paper = (key: string, vi: string) => ({
  key,
  name: { vi, en: vi },
  originals: 1,
  copies: 0,
  required: true,
  handling: "submit" as const,
});

async function rulesIn(db: Database) {
  await createProcedure(db, "1.000001", {
    name: { vi: "Đăng ký nuôi hươu mẫu", en: "Sample deer" },
    documents: [paper("birth", "Bản sao giấy khai sinh"), paper("map", "Sơ đồ chuồng trại")],
  });
  const rule = (change: Partial<typeof dataSubstitutions.$inferInsert>) => ({
    procedureCode: "1.000001",
    paper: "Giấy khai sinh",
    database: { vi: "CSDL hộ tịch", en: "Civil status" },
    databaseKeys: ["civil_status"],
    basis: "NQ 1",
    validFrom: "2027-01-01",
    validTo: "2027-12-31",
    ...change,
  });
  await db
    .insert(dataSubstitutions)
    .values([
      rule({}),
      rule({ paper: "Giấy khai sinh của người đi kèm", documentKeys: ["map"] }),
      rule({ paper: "Sơ đồ", documentKeys: ["map"], confirmedAt: testNow }),
      rule({ procedureCode: "9.999999", databaseKeys: ["land"] }),
      rule({ procedureCode: "9.999998", confirmedAt: testNow, validFrom: "2027-06-01" }),
      rule({ procedureCode: "9.999997", endedOn: "2027-03-01" }),
    ]);
}

const list = (db: Database, given: Record<string, string> = {}) =>
  listSubstitutions(systemContext(db), ruleFilterIn(given));

describe("the rules by which data stand in for papers", () => {
  test("begin with those that wait, each with what it seems to mean in its procedure", async ({ db }) => {
    await rulesIn(db);
    const { rules, counts, pages } = await list(db);
    expect({ counts, pages, mayChange: rules.every(({ mayChange }) => mayChange) }).toEqual({
      counts: { waiting: 3, inForce: 1, upcoming: 1, over: 1 },
      pages: 1,
      mayChange: true,
    });
    expect(
      rules.map(({ paper: named, suggested, procedureName }) => [named, suggested, procedureName?.vi]),
    ).toEqual([
      ["Giấy khai sinh", [{ key: "birth", likeness: 1 }], "Đăng ký nuôi hươu mẫu"],
      ["Giấy khai sinh của người đi kèm", [{ key: "map", likeness: 1 }], "Đăng ký nuôi hươu mẫu"],
      ["Giấy khai sinh", [], undefined],
    ]);
  });

  test("are found by code, paper, procedure, database and state", async ({ db }) => {
    await rulesIn(db);
    const papersOf = async (given: Record<string, string>) =>
      (await list(db, given)).rules.map(({ procedureCode, paper: named }) => `${procedureCode} ${named}`);
    expect(await papersOf({ tu: "9.99999" })).toEqual(["9.999999 Giấy khai sinh"]);
    expect(await papersOf({ tu: "di kem" })).toEqual(["1.000001 Giấy khai sinh của người đi kèm"]);
    expect(await papersOf({ tu: "nuoi huou", "trang-thai": "inForce" })).toEqual(["1.000001 Sơ đồ"]);
    expect(await papersOf({ csdl: "land" })).toEqual(["9.999999 Giấy khai sinh"]);
    expect(await papersOf({ "trang-thai": "over" })).toEqual(["9.999997 Giấy khai sinh"]);
    expect(await papersOf({ trang: "2" })).toEqual([]);
  });

  test("are looked at by officers, changed by those who keep the catalogue", async ({ db }) => {
    await rulesIn(db);
    const { id: agencyId } = await createAgency(db);
    const clerk = contextOf(db, (await createOfficer(db, { agencyId, roles: ["oneStopClerk"] })).actor);
    const { rules } = await listSubstitutions(clerk, ruleFilterIn({}));
    expect(rules.map(({ mayChange }) => mayChange)).toEqual([false, false, false]);
    expect(await getSubstitution(clerk, rules[0]?.id ?? "")).toEqual(rules[0]);
    await expect(getSubstitution(clerk, "không có")).rejects.toMatchObject({ code: "notFound" });
    const citizen = contextOf(db, (await createCitizen(db)).actor);
    await expect(listSubstitutions(citizen, ruleFilterIn({}))).rejects.toMatchObject({ code: "notFound" });
    await expect(listSubstitutions(contextOf(db, visitor), ruleFilterIn({}))).rejects.toMatchObject({
      code: "signInRequired",
    });
  });
});
