import { describe, expect } from "vitest";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer } from "#tests/factories/accounts.ts";
import { rowOf } from "#tests/factories/dossier-rows.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { pdfOf } from "#tests/factories/papers.ts";
import { createWorld, processWith, type World } from "#tests/factories/world.ts";
import { memoryStore } from "#tests/memory-store.ts";
import { answerConsultation, consult } from "./commands/consult.ts";
import { keepOutput } from "./commands/keep-output.ts";
import { receiveUpload } from "./commands/receive-upload.ts";
import { findReadableFile } from "./queries/file-access.ts";
import { getDossier } from "./queries/get-dossier.ts";

const minutes = { key: "minutes", name: { vi: "Biên bản", en: "Minutes" }, kind: "minutes", required: true };
const process = processWith("appraisal", {
  actions: [{ kind: "consult", workingMinutes: 480 }],
  outputs: [{ ...minutes, kind: "minutes" }],
});

const as = (db: Database, { actor }: { actor: Actor }, at: number) => contextOf(db, actor, later(at));
const reads = (db: Database, who: { actor: Actor }, fileId: string) =>
  findReadableFile(as(db, who, 200), fileId).then(
    () => "reads",
    ({ code }: { code: string }) => code,
  );

/** A document that the case officer kept as a file. */
async function kept(db: Database) {
  const world = await createWorld(db, {}, process);
  const code = await dossierAt(db, world, "appraisal");
  const file = { name: "Biên bản.pdf", content: pdfOf("minutes") };
  const fields = { purpose: "output", dossierCode: code };
  const { fileId } = await receiveUpload(as(db, world.officer, 95), memoryStore(), fields, file);
  await keepOutput(as(db, world.officer, 96), { code, output: "minutes", text: "", fileId });
  return { world, code, fileId };
}

describe("a document kept at a step", () => {
  test("is read by every officer of the dossier, and not by the applicant or officers elsewhere", async ({
    db,
  }) => {
    const { world, fileId } = await kept(db);
    const elsewhere = await createAgency(db, { kind: "department", name: "Sở Y tế" });
    const stranger = await createOfficer(db, { agencyId: elsewhere.id, roles: ["caseOfficer"] });
    expect(await reads(db, world.leader, fileId)).toBe("reads");
    expect(await reads(db, world.clerk, fileId)).toBe("reads");
    expect(await reads(db, stranger, fileId)).toBe("notFound");
    expect(await reads(db, world.citizen, fileId)).toBe("notFound");
  });

  test("is listed for officers with its step and file, and for nobody else", async ({ db }) => {
    const { world, code, fileId } = await kept(db);
    const { keptDocuments } = await getDossier(as(db, world.leader, 100), code);
    expect(keptDocuments).toMatchObject([
      { stepName: { vi: "appraisal" }, name: minutes.name, file: { fileId, name: "Biên bản.pdf" } },
    ]);
    expect((await getDossier(as(db, world.citizen, 100), code)).keptDocuments).toEqual([]);
  });

  test("is that document only: its file is not kept a second time", async ({ db }) => {
    const { world, code, fileId } = await kept(db);
    const again = { code, output: "minutes", text: "", fileId };
    await expect(keepOutput(as(db, world.officer, 97), again)).rejects.toMatchObject({
      fieldErrors: { fileId: "invalidChoice" },
    });
  });

  test("is sent by who may keep it, and by nobody else", async ({ db }) => {
    const { world, code } = await kept(db);
    const file = { name: "Biên bản.pdf", content: pdfOf("minutes") };
    const fields = { purpose: "output", dossierCode: code };
    await expect(receiveUpload(as(db, world.leader, 98), memoryStore(), fields, file)).rejects.toMatchObject({
      code: "stepNotAvailable",
    });
  });
});

describe("opinions of other bodies", () => {
  async function asked(db: Database): Promise<{ world: World; code: string; other: { actor: Actor } }> {
    const world = await createWorld(db, {}, process);
    const { id: agencyId } = await createAgency(db, { kind: "department", name: "Sở Xây dựng" });
    const other = await createOfficer(db, { agencyId, roles: ["divisionHead"] });
    const code = await dossierAt(db, world, "appraisal");
    const question = "Thửa đất có nằm trong quy hoạch không?";
    await consult(as(db, world.officer, 95), { code, agencyId, question });
    return { world, code, other };
  }

  test("are shown with their deadline, and late once it is over", async ({ db }) => {
    const { world, code } = await asked(db);
    const opinionsAt = async (at: number) =>
      (await getDossier(as(db, world.officer, at), code)).consultations;
    // A working day after 10:05 on Tuesday.
    expect(await opinionsAt(100)).toMatchObject([
      { agencyName: "Sở Xây dựng", answerDueAt: later(95 + 24 * 60), answer: null, isLate: false },
    ]);
    expect(await opinionsAt(96 + 24 * 60)).toMatchObject([{ answer: null, isLate: true }]);
    expect((await getDossier(as(db, world.citizen, 100), code)).consultations).toEqual([]);
  });

  test("are shown with the verdict and the words of the answer, in time as it was given", async ({ db }) => {
    const { world, code, other } = await asked(db);
    const [open] = (await rowOf(db, code)).openConsultations;
    const answer = { verdict: "agrees", opinion: "Thửa đất không nằm trong quy hoạch." } as const;
    await answerConsultation(as(db, other, 120), { code, consultationId: open?.id ?? "", ...answer });
    expect((await getDossier(as(db, world.officer, 9999), code)).consultations).toMatchObject([
      { answer: { ...answer, at: later(120) }, ended: null, isLate: false },
    ]);
  });
});
