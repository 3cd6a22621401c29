import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { dataSubstitutions, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer } from "#tests/factories/accounts.ts";
import { createProcedure, systemContext } from "#tests/factories/procedures.ts";
import { getProcedure } from "../queries/get-procedure.ts";
import {
  confirmSubstitutions,
  endSubstitution,
  reopenSubstitution,
  setSubstitutionDays,
} from "./change-substitutions.ts";
import { importSubstitutions } from "./import-substitutions.ts";

const code = "1.000001";
const paper = (key: string, vi: string) => ({
  key,
  name: { vi, en: vi },
  originals: 1,
  copies: 0,
  required: true,
  handling: "submit" as const,
});

async function scene(db: Database) {
  await createProcedure(db, code, {
    documents: [paper("birth", "Giấy khai sinh"), paper("sketch", "Bản vẽ")],
  });
  await importSubstitutions(systemContext(db), {
    format: "mot-cua/substitutions@1",
    basis: "NQ 1",
    validFrom: "2026-01-01",
    validTo: "2027-02-28",
    rows: [{ code, paper: "Giấy khai sinh", databases: ["civil_status"] }],
  });
  const { id: agencyId } = await createAgency(db, { kind: "province" });
  const controller = await createOfficer(db, { agencyId, roles: ["procedureController"] });
  const [rule] = await db.select().from(dataSubstitutions);
  if (!rule) throw new Error("no rule");
  return { id: rule.id, agencyId, controller, officer: contextOf(db, controller.actor) };
}

async function otherControllers(db: Database) {
  const at = async (agency: Parameters<typeof createAgency>[1]) => {
    const { id: agencyId } = await createAgency(db, agency);
    return contextOf(db, (await createOfficer(db, { agencyId, roles: ["procedureController"] })).actor);
  };
  return {
    departmentController: await at({ kind: "department", shortName: "STP" }),
    communeController: await at({ kind: "commune" }),
  };
}

/** The papers that nobody hands in on a day, as the page of the procedure says it. */
async function replacedOn(db: Database, day: string) {
  const { content } = await getProcedure(systemContext(db, new Date(`${day}T03:00:00Z`)), code);
  return content.documents.flatMap(({ key, replacedBy }) => (replacedBy ? [key] : []));
}

describe("a confirmed rule", () => {
  test("takes the paper off the page, and gives it back the day after its last, by itself", async ({
    db,
  }) => {
    const { id, officer, controller } = await scene(db);
    expect(await replacedOn(db, "2026-06-01")).toEqual([]);
    await confirmSubstitutions(officer, { rules: [{ id, documentKeys: ["birth"] }] });
    expect(await replacedOn(db, "2026-06-01")).toEqual(["birth"]);
    expect(await replacedOn(db, "2027-02-28")).toEqual(["birth"]);
    expect(await replacedOn(db, "2027-03-01")).toEqual([]);
    const [entry] = await db.select().from(auditEntries).where(eq(auditEntries.act, "substitutionChanged"));
    expect(entry).toMatchObject({
      actor: controller.actor,
      subject: `procedure:${code}`,
      details: { paper: "Giấy khai sinh", confirmed: ["birth"], before: null },
    });
  });

  test("can be ended before its time, its days changed, its match taken back", async ({ db }) => {
    const { id, officer } = await scene(db);
    await confirmSubstitutions(officer, { rules: [{ id, documentKeys: ["birth"] }] });
    await endSubstitution(officer, { id, endedOn: "2026-05-31", reason: "Cơ sở dữ liệu ngừng hoạt động" });
    expect([await replacedOn(db, "2026-05-31"), await replacedOn(db, "2026-06-01")]).toEqual([["birth"], []]);
    await setSubstitutionDays(officer, { id, validFrom: "2026-01-01", validTo: null });
    expect(await replacedOn(db, "2030-01-01")).toEqual(["birth"]);
    await reopenSubstitution(officer, { id });
    expect(await replacedOn(db, "2026-02-01")).toEqual([]);
  });
});

describe("a change is refused", () => {
  test("for a document the procedure does not ask for, or none; nothing is confirmed", async ({ db }) => {
    const { id, officer } = await scene(db);
    for (const documentKeys of [["other"], ["birth", "other"], []])
      await expect(confirmSubstitutions(officer, { rules: [{ id, documentKeys }] })).rejects.toMatchObject({
        code: "invalid",
        fieldErrors: { documentKeys: "invalidChoice" },
      });
    expect(await replacedOn(db, "2026-06-01")).toEqual([]);
  });

  test("before the first day of the rule, and for a rule there is not", async ({ db }) => {
    const { id, officer } = await scene(db);
    const reason = "Văn bản đã bị bãi bỏ";
    await expect(endSubstitution(officer, { id, endedOn: "2025-12-31", reason })).rejects.toMatchObject({
      fieldErrors: { endedOn: "beforeStart" },
    });
    const nobody = "00000000-0000-4000-8000-000000000000";
    await expect(
      endSubstitution(officer, { id: nobody, endedOn: "2026-12-31", reason }),
    ).rejects.toMatchObject({
      code: "notFound",
    });
  });

  test("to procedure control of another agency than the one that handles the procedure", async ({ db }) => {
    const { id } = await scene(db);
    const { departmentController, communeController } = await otherControllers(db);
    const input = { rules: [{ id, documentKeys: ["birth"] }] };
    for (const context of [departmentController, communeController])
      await expect(confirmSubstitutions(context, input)).rejects.toMatchObject({ code: "forbidden" });
    expect(await replacedOn(db, "2026-06-01")).toEqual([]);

    await db.update(procedureVersions).set({
      content: sql`jsonb_set(${procedureVersions.content}, '{handledBy}', '{"department": "STP"}')`,
    });
    await expect(confirmSubstitutions(communeController, input)).rejects.toMatchObject({ code: "forbidden" });
    await confirmSubstitutions(departmentController, input);
    expect(await replacedOn(db, "2026-06-01")).toEqual(["birth"]);
  });

  test("to everybody who does not keep the catalogue", async ({ db }) => {
    const { id, agencyId } = await scene(db);
    const clerk = contextOf(db, (await createOfficer(db, { agencyId, roles: ["oneStopClerk"] })).actor);
    const acts = [
      confirmSubstitutions(clerk, { rules: [{ id, documentKeys: ["birth"] }] }),
      reopenSubstitution(clerk, { id }),
      endSubstitution(clerk, { id, endedOn: "2026-12-31", reason: "Không có lý do" }),
      setSubstitutionDays(clerk, { id, validFrom: "2026-01-01", validTo: null }),
    ];
    for (const act of acts) await expect(act).rejects.toMatchObject({ code: "forbidden" });
  });
});
