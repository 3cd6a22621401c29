import { existsSync, readFileSync } from "node:fs";
import { asc } from "drizzle-orm";
import { describe, expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { dataSubstitutions } from "#drizzle/schema/procedures.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer } from "#tests/factories/accounts.ts";
import { createProcedure, systemContext } from "#tests/factories/procedures.ts";
import { importSubstitutions } from "./import-substitutions.ts";

const row = (code: string, change: object = {}) => ({
  code,
  procedure_name: "Cấp thẻ mẫu",
  paper_replaced: "Giấy khai sinh",
  database: "CSDL hộ tịch",
  database_keys: ["civil_status"],
  database_owner: "Bộ Tư pháp",
  legal_doc: "Thông tư 1/2020/TT-BXX",
  article: "Điều 2",
  section: "BỘ XX",
  ...change,
});
const annex = (rows: unknown[], until = "2027-02-28") => ({
  meta: { effective_from: "2026-01-01", effective_to: until },
  rows,
});
const stored = (db: Database) =>
  db.select().from(dataSubstitutions).orderBy(asc(dataSubstitutions.procedureCode));

describe("importSubstitutions", () => {
  test("keeps every rule, counts for none until somebody confirms, and names what waits or is rejected", async ({
    db,
  }) => {
    await createProcedure(db, "1.000001");
    const report = await importSubstitutions(
      systemContext(db),
      annex([row("1.000001"), row("9.999999"), row("1.000001", { paper_replaced: null })]),
    );
    expect(report).toMatchObject({ read: 3, created: 2, updated: 0, unchanged: 0, rejected: 1, merged: 0 });
    expect(report.lint.map((each) => [each.row, each.code, each.kind])).toEqual([
      [2, "9.999999", "procedureUnknown"],
      [3, "1.000001", "paperMissing"],
    ]);
    expect(await stored(db)).toMatchObject([
      { procedureCode: "1.000001", validFrom: "2026-01-01", validTo: "2027-02-28", confirmedAt: null },
      { procedureCode: "9.999999", confirmedAt: null, documentKeys: [] },
    ]);
  });

  test("the same file again changes nothing and records nothing", async ({ db }) => {
    const file = annex([row("1.000001"), row("1.000002", { partial_replacement: true })]);
    await importSubstitutions(systemContext(db), file);
    const before = await stored(db);
    expect(await importSubstitutions(systemContext(db), file)).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 2,
    });
    expect(await stored(db)).toEqual(before);
    expect(await db.select().from(auditEntries)).toMatchObject([
      { act: "substitutionsImported", details: { read: 2, created: 2, rejected: 0 } },
    ]);
  });

  test("a longer validity is taken over; what people confirmed or ended stays theirs", async ({ db }) => {
    await importSubstitutions(systemContext(db), annex([row("1.000001")]));
    const confirmedAt = new Date("2026-02-01T00:00:00Z");
    await db.update(dataSubstitutions).set({ documentKeys: ["birth"], confirmedAt, endedOn: "2026-05-31" });
    const again = await importSubstitutions(systemContext(db), annex([row("1.000001")], "2027-12-31"));
    expect(again).toMatchObject({ updated: 1, unchanged: 0 });
    expect(await stored(db)).toMatchObject([
      { validTo: "2027-12-31", documentKeys: ["birth"], confirmedAt, endedOn: "2026-05-31" },
    ]);
  });

  test("is for those who keep the catalogue, and refuses what is no list of rules", async ({ db }) => {
    const { id } = await createAgency(db);
    const clerk = await createOfficer(db, { agencyId: id, roles: ["oneStopClerk"] });
    await expect(importSubstitutions(contextOf(db, clerk.actor), annex([]))).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(importSubstitutions(systemContext(db), { rows: 3 })).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: { file: "notSubstitutions" },
    });
  });

  const shared = new URL("../../../../shared/data/data-substitution.json", import.meta.url);

  test.skipIf(!existsSync(shared))(
    "takes the whole annex in, and a second time finds it unchanged",
    async ({ db }) => {
      const file: unknown = JSON.parse(readFileSync(shared, "utf8"));
      const first = await importSubstitutions(systemContext(db), file);
      expect(first).toMatchObject({ read: 782, rejected: 9, updated: 0, unchanged: 0 });
      expect(first.created + first.merged).toBe(773);
      const second = await importSubstitutions(systemContext(db), file);
      expect(second).toMatchObject({ created: 0, updated: 0, unchanged: first.created });
    },
  );
});
