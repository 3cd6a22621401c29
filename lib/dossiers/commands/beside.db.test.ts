import { describe, expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { dossierEvents } from "#drizzle/schema/dossiers.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createOfficer } from "#tests/factories/accounts.ts";
import { rowOf } from "#tests/factories/dossier-rows.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { createWorld, processWith, type World } from "#tests/factories/world.ts";
import { getDossier } from "../queries/get-dossier.ts";
import { declareInterest } from "./declare-interest.ts";
import { keepOutput } from "./keep-output.ts";
import { assignDossier, moveDossier, returnToStep } from "./move.ts";
import { receiveDossier } from "./receive.ts";
import { takeUpDossier } from "./take-up.ts";

const as = (db: Database, { actor }: World["officer"], minutes: number) =>
  contextOf(db, actor, later(minutes));
const kindsFor = async (db: Database, officer: World["officer"], code: string, minutes: number) =>
  (await getDossier(as(db, officer, minutes), code)).actions.map(({ kind }) => kind);

async function colleague(db: Database, world: World) {
  return createOfficer(db, { agencyId: world.office.id, roles: ["oneStopClerk"], fullName: "Má A Sử" });
}

describe("takeUpDossier", () => {
  test("puts a dossier on one clerk's name, and its step goes on as it was", async ({ db }) => {
    const world = await createWorld(db);
    const other = await colleague(db, world);
    const code = await dossierAt(db, world, "reception");
    const before = await rowOf(db, code);
    await takeUpDossier(as(db, world.clerk, 20), { code, reason: "" });

    const { holderId, stepSince, stepDueAt } = await rowOf(db, code);
    expect({ holderId, stepSince, stepDueAt }).toEqual({
      holderId: world.clerk.id,
      stepSince: before.stepSince,
      stepDueAt: before.stepDueAt,
    });
    await expect(receiveDossier(as(db, other, 25), code)).rejects.toMatchObject({ code: "stepNotAvailable" });
  });

  test("takes it over from a colleague at a counter only with a reason", async ({ db }) => {
    const world = await createWorld(db);
    const other = await colleague(db, world);
    const code = await dossierAt(db, world, "reception");
    await takeUpDossier(as(db, world.clerk, 20), { code, reason: "" });
    await expect(takeUpDossier(as(db, other, 25), { code, reason: "" })).rejects.toMatchObject({
      fieldErrors: { reason: "tooShort" },
    });
    await takeUpDossier(as(db, other, 26), { code, reason: "Đồng nghiệp nghỉ ốm từ sáng nay" });
    expect((await rowOf(db, code)).holderId).toBe(other.id);
  });

  test("never takes from an officer what their head gave them", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    expect(await kindsFor(db, world.otherOfficer, code, 95)).toEqual(["declareInterest"]);
  });
});

describe("assignDossier", () => {
  test("to another officer at the same step gives them what is left of its time, no more", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    const before = await rowOf(db, code);
    await assignDossier(as(db, world.head, 180), { code, officerId: world.otherOfficer.id, opinion: "" });
    const { holderId, stepDueAt, stepSince } = await rowOf(db, code);
    expect({ stepDueAt, stepSince }).toEqual({ stepDueAt: before.stepDueAt, stepSince: before.stepSince });
    expect(holderId).toBe(world.otherOfficer.id);
  });
});

describe("declareInterest", () => {
  test("takes the dossier out of an officer's hands for good, and a colleague may have it", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    await declareInterest(as(db, world.officer, 95), { code, relation: "sibling" });

    expect(await rowOf(db, code)).toMatchObject({ holderId: null, recusedIds: [world.officer.id] });
    expect(await kindsFor(db, world.officer, code, 96)).toEqual([]);
    expect(await kindsFor(db, world.otherOfficer, code, 96)).toContain("takeUp");
  });

  test("keeps the applicant from reading who stepped back, and why", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    await declareInterest(as(db, world.officer, 95), { code, relation: "sibling" });
    const { timeline } = await getDossier(contextOf(db, world.citizen.actor, later(96)), code);
    expect(timeline.map(({ type }) => type)).not.toContain("interestDeclared");
  });
});

test("no record keeps an officer's personal number, neither a history nor the audit log", async ({ db }) => {
  const world = await createWorld(db);
  const code = await dossierAt(db, world, "appraisal");
  const known = {
    ...as(db, world.officer, 95),
    actor: { ...world.officer.actor, personalId: "010199000001" },
  };
  await declareInterest(known, { code, relation: "sibling" });
  const events = await db.select({ actor: dossierEvents.actor }).from(dossierEvents);
  const entries = await db.select({ actor: auditEntries.actor }).from(auditEntries);
  expect(JSON.stringify([events, entries])).not.toContain("010199000001");
  expect(entries).not.toEqual([]);
});

describe("keepOutput", () => {
  const report = {
    key: "report",
    name: { vi: "Báo cáo thẩm định", en: "Report" },
    kind: "report" as const,
    required: true,
  };
  const text = "Hồ sơ đủ điều kiện giải quyết theo quy định.";
  const forward = (code: string) => ({ code, kind: "forward", to: "signing", opinion: "" }) as const;

  test("a step with a required document is left only once that is kept", async ({ db }) => {
    const world = await createWorld(db, {}, processWith("appraisal", { outputs: [report] }));
    const code = await dossierAt(db, world, "assignment");
    await assignDossier(as(db, world.head, 60), { code, officerId: world.officer.id, opinion: "" });
    await expect(moveDossier(as(db, world.officer, 90), forward(code))).rejects.toMatchObject({
      code: "hindered",
    });

    await expect(
      keepOutput(as(db, world.officer, 91), { code, output: "report", text: "" }),
    ).rejects.toMatchObject({
      fieldErrors: { text: "required" },
    });
    await keepOutput(as(db, world.officer, 92), { code, output: "report", text });
    await moveDossier(as(db, world.officer, 93), forward(code));
    expect((await rowOf(db, code)).stepKey).toBe("signing");

    const reason = "Báo cáo chưa nêu kết quả xác minh";
    await returnToStep(as(db, world.leader, 100), { code, to: "appraisal", reason });
    await expect(moveDossier(as(db, world.officer, 110), forward(code))).rejects.toMatchObject({
      code: "hindered",
    });
  });
});
