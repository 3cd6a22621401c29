import { existsSync, readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { processVersions } from "#drizzle/schema/procedures.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer } from "#tests/factories/accounts.ts";
import { createHolders } from "#tests/factories/keepers.ts";
import { systemContext } from "#tests/factories/procedures.ts";
import { publishDefinition, saveDefinition } from "./definition-drafts.ts";
import { importProcesses } from "./import-processes.ts";

const step = (actor: string, action: string, hours: number | null) => ({
  actor,
  action,
  hours,
  counted: hours !== null,
});
const printed = {
  id: "T-1",
  decision: "1/QĐ-UBND",
  procedure_codes: ["1.000001"],
  total_hours: 16,
  steps: [
    step("Bộ phận một cửa", "Tiếp nhận", 2),
    step("Chuyên viên", "Xử lý", 8),
    step("Lãnh đạo Sở", "Ký duyệt", 4),
    step("Văn thư", "Đóng dấu", 2),
    step("Bộ phận một cửa", "Trả kết quả", null),
  ],
};

describe("importProcesses", () => {
  test("makes a draft of each, once, and a new one when the decision changes", async ({ db }) => {
    const context = systemContext(db);
    await createHolders(db);
    expect(await importProcesses(context, [printed])).toMatchObject({ read: 1, created: 1, findings: [] });
    expect(await importProcesses(context, [printed])).toMatchObject({ created: 0, unchanged: 1 });
    await publishDefinition(context, { kind: "process", key: "publishedT1", revision: 1 });
    expect(await importProcesses(context, [printed])).toMatchObject({ unchanged: 1 });
    expect(await importProcesses(context, [{ ...printed, decision: "2/QĐ-UBND" }])).toMatchObject({
      updated: 1,
    });
    const rows = await db.select().from(processVersions).orderBy(processVersions.number);
    expect(rows.map(({ state, definition }) => [state, definition.decisionNo])).toEqual([
      ["published", "1/QĐ-UBND"],
      ["draft", "2/QĐ-UBND"],
    ]);
    expect(rows[0]?.definition.serves).toEqual([{ procedure: "1.000001" }]);
  });

  test("reports steps that do not add up, and rejects alone what it cannot read", async ({ db }) => {
    const report = await importProcesses(systemContext(db), [
      { id: "T-2" },
      printed,
      { ...printed, id: "T-3", total_hours: 12 },
    ]);
    expect(report).toMatchObject({ read: 3, created: 2, rejected: 1 });
    expect(report.findings.map(({ key, field }) => [key, field])).toEqual([
      ["#1", "total_hours"],
      ["publishedT3", "total"],
      ["publishedT3", "process"],
    ]);
  });

  test("leaves alone a draft that somebody is writing", async ({ db }) => {
    const { id: agencyId } = await createAgency(db, { kind: "province" });
    const editor = await createOfficer(db, { agencyId, roles: ["unitAdministrator"] });
    await importProcesses(systemContext(db), [printed]);
    const [row] = await db.select().from(processVersions).where(eq(processVersions.key, "publishedT1"));
    if (!row) throw new Error("the draft is there");
    const { definition } = row;
    const title = { vi: "Đã sửa", en: "Edited" };
    const edited = {
      kind: "process",
      key: "publishedT1",
      revision: 1,
      definition: { ...definition, title },
    } as const;
    await saveDefinition(contextOf(db, editor.actor), edited);
    expect(await importProcesses(systemContext(db), [{ ...printed, total_hours: 16.5 }])).toMatchObject({
      rejected: 1,
    });
    const [kept] = await db.select().from(processVersions).where(eq(processVersions.key, "publishedT1"));
    expect(kept?.definition.title).toEqual(title);
  });

  test("writes nothing in a rehearsal, and for nobody who may not", async ({ db }) => {
    expect(await importProcesses(systemContext(db), [printed], { dryRun: true })).toMatchObject({
      created: 1,
    });
    expect(await db.select().from(processVersions)).toEqual([]);
    await expect(importProcesses(contextOf(db), [printed])).rejects.toMatchObject({ code: "forbidden" });
  });

  const file = "../shared/data/processes.json";
  test.skipIf(!existsSync(file))("takes in the sixty that provinces published, twice", async ({ db }) => {
    const { processes } = JSON.parse(readFileSync(file, "utf8"));
    const first = await importProcesses(systemContext(db), processes);
    expect(first).toMatchObject({ read: 60, created: 60, rejected: 0 });
    expect(first.findings.filter(({ isError }) => isError)).toEqual([]);
    expect(await importProcesses(systemContext(db), processes)).toMatchObject({ unchanged: 60 });
  });
});
