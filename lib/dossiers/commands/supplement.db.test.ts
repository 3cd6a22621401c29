import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { dossiers, supplementRequests } from "#drizzle/schema/dossiers.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createOfficer } from "#tests/factories/accounts.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { pdfOf } from "#tests/factories/papers.ts";
import { createWorld, type World } from "#tests/factories/world.ts";
import { memoryStore } from "#tests/memory-store.ts";
import { getDossier } from "../queries/get-dossier.ts";
import { uploadPaper } from "./attach-paper.ts";
import { receiveDossier } from "./receive.ts";
import { answerSupplement, requestSupplement } from "./supplement.ts";

const items = [
  { target: "paper:extra", reason: "Cần văn bản ủy quyền có chứng thực" },
  { target: "field:fullName", reason: "Họ tên chưa khớp với giấy tờ" },
];

async function rowOf(db: Database, code: string) {
  const [row] = await db.select().from(dossiers).where(eq(dossiers.code, code));
  if (!row) throw new Error("no such dossier");
  return row;
}

async function requested(db: Database, world: World, step: "reception" | "appraisal" = "appraisal") {
  const code = await dossierAt(db, world, step);
  const officer = step === "reception" ? world.clerk : world.officer;
  await requestSupplement(contextOf(db, officer.actor, later(150)), {
    code,
    items,
    legalBasis: "NĐ 123/2015/NĐ-CP",
  });
  return code;
}

async function addPaper(db: Database, world: World, code: string) {
  const { store } = memoryStore();
  const content = pdfOf("authority");
  const { id } = await rowOf(db, code);
  const [open] = await db.select().from(supplementRequests).where(eq(supplementRequests.dossierId, id));
  const place = { supplementId: open?.id ?? "" };
  const context = contextOf(db, world.citizen.actor, later(1000));
  await uploadPaper(context, { store }, { place, componentKey: "extra", name: "uy-quyen.pdf", content });
}

describe("requestSupplement", () => {
  test("stops the clock, keeps the desk and says exactly what is wanted and why", async ({ db }) => {
    const world = await createWorld(db);
    const code = await requested(db, world);
    expect(await rowOf(db, code)).toMatchObject({
      status: "supplement_required",
      stepKey: "appraisal",
      holderId: world.officer.id,
      stepDueAt: null,
    });
    const view = await getDossier(contextOf(db, world.citizen.actor), code);
    expect(view.supplement?.items).toEqual([
      { target: { kind: "paper", componentKey: "extra" }, reason: items[0]?.reason },
      { target: { kind: "field", path: "fullName" }, reason: items[1]?.reason },
    ]);
    expect(view.actions.map(({ kind }) => kind)).toEqual(["answerSupplement", "withdraw"]);
  });

  test("is refused while one is open", async ({ db }) => {
    const world = await createWorld(db);
    const code = await requested(db, world);
    await expect(
      requestSupplement(contextOf(db, world.officer.actor, later(160)), { code, items, legalBasis: "" }),
    ).rejects.toMatchObject({ code: "stepNotAvailable" });
  });
});

describe("a supplement asked at the counter", () => {
  test("may be taken up by any clerk of the office once it is answered", async ({ db }) => {
    const world = await createWorld(db);
    const colleague = await createOfficer(db, { agencyId: world.office.id, roles: ["oneStopClerk"] });
    const code = await requested(db, world, "reception");
    await addPaper(db, world, code);
    const answers = { fullName: "Lò Thị Mai Anh" };
    await answerSupplement(contextOf(db, world.citizen.actor, later(1000)), { code, answers, note: "" });
    await receiveDossier(contextOf(db, colleague.actor, later(1010)), code);
    expect((await rowOf(db, code)).receivedById).toBe(colleague.id);
  });

  test("is refused for a paper or a question that there is not", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "reception");
    const context = contextOf(db, world.clerk.actor, later(150));
    for (const target of ["paper:abc", "field:nobody.asked"])
      await expect(
        requestSupplement(context, { code, items: [{ target, reason: "Cần bổ sung" }], legalBasis: "" }),
      ).rejects.toMatchObject({ fieldErrors: { items: "invalidChoice" } });
  });
});

describe("answerSupplement", () => {
  const answers = { fullName: "Lò Thị Mai Anh", copies: 20 };

  test("changes only what was asked for, and the time limit begins anew", async ({ db }) => {
    const world = await createWorld(db);
    const code = await requested(db, world);
    await addPaper(db, world, code);
    // Answered on Thursday 4 March at 09:00: three working days from there, Monday 8 March being off.
    const at = new Date("2027-03-04T02:00:00Z");
    await answerSupplement(contextOf(db, world.citizen.actor, at), { code, answers, note: "" });
    const row = await rowOf(db, code);
    expect(row).toMatchObject({
      status: "in_progress",
      stepKey: "appraisal",
      holderId: world.officer.id,
      dueAt: new Date("2027-03-10T02:00:00Z"),
    });
    expect(row.answers).toMatchObject({ fullName: "Lò Thị Mai Anh", copies: 2 });
    const view = await getDossier(contextOf(db, world.officer.actor, at), code);
    expect(view.supplement).toBeNull();
    expect(view.papers.map(({ componentKey }) => componentKey)).toContain("extra");
  });

  test("is one complete answer: a missing paper or a wrong answer refuses it whole", async ({ db }) => {
    const world = await createWorld(db);
    const code = await requested(db, world);
    const context = contextOf(db, world.citizen.actor, later(1000));
    await expect(answerSupplement(context, { code, answers, note: "" })).rejects.toMatchObject({
      code: "incomplete",
      fieldErrors: { "papers.extra": "required" },
    });
    await addPaper(db, world, code);
    await expect(
      answerSupplement(context, { code, answers: { fullName: "" }, note: "" }),
    ).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: { "answers.fullName": expect.any(String) },
    });
    expect((await rowOf(db, code)).status).toBe("supplement_required");
    expect(await db.select().from(supplementRequests)).toMatchObject([{ answeredAt: null }]);
  });

  test("at reception nothing has begun to run: the dossier waits to be received again", async ({ db }) => {
    const world = await createWorld(db);
    const code = await requested(db, world, "reception");
    await addPaper(db, world, code);
    await answerSupplement(contextOf(db, world.citizen.actor, later(1000)), { code, answers, note: "" });
    expect(await rowOf(db, code)).toMatchObject({ status: "submitted", stepKey: "reception", dueAt: null });
  });
});
