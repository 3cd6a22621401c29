import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { results } from "#drizzle/schema/documents.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import type { Printer, ResultPaper } from "#lib/documents/printer.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { pdfOf } from "#tests/factories/papers.ts";
import { createWorld, type World } from "#tests/factories/world.ts";
import { memoryStore } from "#tests/memory-store.ts";
import { stateOf } from "../projection.ts";
import { getDossier } from "../queries/get-dossier.ts";
import { eventsOf } from "../queries/lock-dossier.ts";
import { receiveUpload } from "./receive-upload.ts";
import { issueResult, returnResult } from "./result.ts";

/** Ports that remember what was to be printed. */
function ports() {
  const printed: ResultPaper[] = [];
  const result = async (paper: ResultPaper) => {
    printed.push(paper);
    return pdfOf(paper.title);
  };
  const never = () => Promise.reject(new Error("an issue draws no slip"));
  const slips = { form01: never, form02: never, form03: never, form04: never, form05: never };
  const printer: Printer = { ...slips, result, blankForm: never, filledForm: never };
  return { printed, printer, store: memoryStore().store, publicUrl: "https://motcua.example.vn" };
}

const input = (code: string, fileId = "") => ({
  code,
  title: "Trích lục khai sinh",
  body: "Dòng một\nDòng hai",
  fileId,
});

async function issued(db: Database, world: World) {
  const code = await dossierAt(db, world, "numbering");
  await issueResult(contextOf(db, world.records.actor, later(150)), ports(), input(code));
  return code;
}

describe("issueResult", () => {
  test("draws the result, numbers it in the register of the year and finishes the dossier", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "numbering");
    const used = ports();
    const { resultId } = await issueResult(contextOf(db, world.records.actor, later(150)), used, input(code));
    const [result] = await db.select().from(results).where(eq(results.id, resultId));
    expect(result).toMatchObject({
      number: "01/KQ-UBND",
      outcome: "approved",
      signedBy: world.leader.fullName,
      signedByOfficerId: world.leader.id,
      isGenerated: true,
    });
    expect(used.printed[0]).toMatchObject({
      number: "01/KQ-UBND",
      body: ["Dòng một", "Dòng hai"],
      verification: { url: `https://motcua.example.vn/xac-minh/${resultId}`, code },
    });
    const [dossier] = await db.select().from(dossiers).where(eq(dossiers.code, code));
    expect(dossier).toMatchObject({
      status: "result_ready",
      stepKey: "return",
      stepDueAt: null,
      finishedAt: later(150),
    });
  });

  test("numbers run on and are never given twice, and the columns stay what the events say", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const codes = [await issued(db, world), await issued(db, world)];
    const rows = await db.select().from(results).orderBy(results.number);
    expect(rows.map(({ number }) => number)).toEqual(["01/KQ-UBND", "02/KQ-UBND"]);
    for (const code of codes) {
      const [row] = await db.select().from(dossiers).where(eq(dossiers.code, code));
      if (row) expect(row).toMatchObject(stateOf(await eventsOf(db, row.id)));
    }
  });

  test("issues a file uploaded by this officer for it, and no other", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "numbering");
    const context = contextOf(db, world.records.actor, later(150));
    const used = ports();
    const file = { name: "ky.pdf", content: pdfOf("signed") };
    const { fileId } = await receiveUpload(context, used, { purpose: "result", dossierCode: code }, file);
    await expect(
      issueResult(context, used, input(code, "00000000-0000-4000-8000-000000000000")),
    ).rejects.toMatchObject({ fieldErrors: { fileId: "invalidChoice" } });
    await issueResult(context, used, input(code, fileId));
    expect(await db.select().from(results)).toMatchObject([{ fileId, isGenerated: false }]);
    expect(used.printed).toEqual([]);
  });

  test("never issues the file of one dossier for another", async ({ db }) => {
    const world = await createWorld(db);
    const [first, second] = [
      await dossierAt(db, world, "numbering"),
      await dossierAt(db, world, "numbering"),
    ];
    const context = contextOf(db, world.records.actor, later(150));
    const used = ports();
    const file = { name: "ky.pdf", content: pdfOf("signed") };
    const { fileId } = await receiveUpload(context, used, { purpose: "result", dossierCode: first }, file);
    await issueResult(context, used, input(first, fileId));
    await expect(issueResult(context, used, input(second, fileId))).rejects.toMatchObject({
      fieldErrors: { fileId: "invalidChoice" },
    });
  });

  test("is for the records clerk once a leader has decided", async ({ db }) => {
    const world = await createWorld(db);
    const undecided = await dossierAt(db, world, "signing");
    const decided = await dossierAt(db, world, "numbering");
    const attempt = (officer: World["clerk"], code: string) =>
      issueResult(contextOf(db, officer.actor, later(150)), ports(), input(code));
    await expect(attempt(world.records, undecided)).rejects.toMatchObject({ code: "stepNotAvailable" });
    await expect(attempt(world.leader, decided)).rejects.toMatchObject({ code: "stepNotAvailable" });
    await expect(attempt(world.officer, decided)).rejects.toMatchObject({ code: "stepNotAvailable" });
    expect(await db.$count(results)).toBe(0);
  });
});

describe("returnResult", () => {
  test("closes the dossier and says who took the result", async ({ db }) => {
    const world = await createWorld(db);
    const code = await issued(db, world);
    await returnResult(contextOf(db, world.clerk.actor, later(300)), {
      code,
      receiver: "Nguyễn Thị Hoàng Phương Anh Đào",
      method: "counter",
    });
    const view = await getDossier(contextOf(db, world.citizen.actor, later(301)), code);
    expect(view).toMatchObject({ status: "returned", step: null, delivery: { status: "delivered" } });
    expect(view.results).toHaveLength(1);
    expect(view.timeline.at(-1)).toMatchObject({
      type: "resultReturned",
      text: "Nguyễn Thị Hoàng Phương Anh Đào",
    });
  });

  test("is not for a clerk of another office", async ({ db }) => {
    const world = await createWorld(db);
    const elsewhere = await createWorld(db);
    const code = await issued(db, world);
    await expect(
      returnResult(contextOf(db, elsewhere.clerk.actor, later(300)), {
        code,
        receiver: "Ai đó",
        method: "counter",
      }),
    ).rejects.toMatchObject({ code: "notFound" });
  });
});
