import { describe, expect } from "vitest";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer } from "#tests/factories/accounts.ts";
import { createProcedure, recordOf, systemContext } from "#tests/factories/procedures.ts";
import { adoptRecord } from "../commands/adopt-record.ts";
import { listKeptProcedures, listVersions } from "./list-versions.ts";

const both = (vi: string) => ({ vi, en: vi });

describe("listKeptProcedures", () => {
  test("shows the newest version of each, filtered by state, level and words without accents", async ({
    db,
  }) => {
    await createProcedure(db, "1.000001", { name: both("Đăng ký khai sinh") });
    await createProcedure(db, "1.000002", { name: both("Chứng thực 100% bản sao"), serviceLevel: 2 });
    const later = { name: both("Đăng ký khai sinh"), decisionNo: "5/QĐ-UBND" };
    await adoptRecord(systemContext(db), recordOf("1.000001", later, { effectiveOn: "2026-07-01" }));
    const codes = async (filter: Parameters<typeof listKeptProcedures>[1]) =>
      (await listKeptProcedures(systemContext(db), filter)).procedures.map(({ code, number }) => [
        code,
        number,
      ]);

    expect(await codes({})).toEqual([
      ["1.000001", 2],
      ["1.000002", 1],
    ]);
    expect(await codes({ words: "KHAI SINH" })).toEqual([["1.000001", 2]]);
    expect(await codes({ words: "dang ky" })).toEqual([["1.000001", 2]]);
    expect(await codes({ words: "1.0000" })).toHaveLength(2);
    expect(await codes({ words: "100%" })).toEqual([["1.000002", 1]]);
    expect(await codes({ level: 2 })).toEqual([["1.000002", 1]]);
    expect(await codes({ state: "superseded" })).toEqual([]);
    expect(await codes({ after: "1.000001" })).toEqual([["1.000002", 1]]);
  });

  test("is for officers", async ({ db }) => {
    const { id } = await createAgency(db);
    const clerk = await createOfficer(db, { agencyId: id, roles: ["oneStopClerk"] });
    expect(await listKeptProcedures(contextOf(db, clerk.actor), {})).toEqual({
      procedures: [],
      next: undefined,
    });
    await expect(listKeptProcedures(contextOf(db), {})).rejects.toMatchObject({ code: "signInRequired" });
    const citizen = { kind: "citizen", id, assurance: 2 } as const;
    await expect(listVersions(contextOf(db, citizen), "1.000001")).rejects.toMatchObject({
      code: "notFound",
    });
  });
});

test("listVersions shows every version of a procedure, newest first", async ({ db }) => {
  await createProcedure(db, "1.000001");
  await adoptRecord(
    systemContext(db),
    recordOf("1.000001", { serviceLevel: 1 }, { effectiveOn: "2026-07-01" }),
  );
  const versions = await listVersions(systemContext(db), "1.000001");
  expect(versions.map(({ number, state, serviceLevel }) => ({ number, state, serviceLevel }))).toEqual([
    { number: 2, state: "published", serviceLevel: 1 },
    { number: 1, state: "superseded", serviceLevel: 4 },
  ]);
  await expect(listVersions(systemContext(db), "9.999999")).rejects.toMatchObject({ code: "notFound" });
});
