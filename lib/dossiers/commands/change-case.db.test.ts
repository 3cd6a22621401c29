import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { agencies } from "#drizzle/schema/agencies.ts";
import { dossiers, drafts, submittedDocuments } from "#drizzle/schema/dossiers.ts";
import { formVersions, processVersions } from "#drizzle/schema/procedures.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { completeDraft } from "#tests/factories/filed.ts";
import { createWorld, sampleForm, sampleProcess, stranger, worldNow } from "#tests/factories/world.ts";
import { getDraftView } from "../queries/draft-view.ts";
import { filingBasis } from "../queries/filing-basis.ts";
import { getFilingStart } from "../queries/filing-start.ts";
import { changeCase } from "./change-case.ts";
import { saveDraftStep, startDraft } from "./draft.ts";
import { fileDossier } from "./file-dossier.ts";
import { submitDraft } from "./submit-draft.ts";

const both = (text: string) => ({ vi: text, en: text });
const words = { identity: "", profile: "" };

/** "plain" goes the way of the procedure, "short" its own, "onPaper" cannot be filed online. */
const cases = [
  { key: "plain", name: both("Thường") },
  { key: "short", name: both("Rút gọn"), formKey: "shortForm", processKey: "shortProcess" },
  { key: "onPaper", name: both("Trên giấy"), formKey: null },
];
const paper = { originals: 1, copies: 0, required: true, handling: "submit" } as const;
const documents = [
  { ...paper, key: "proof", caseKey: "plain", name: both("Giấy chứng sinh") },
  { ...paper, key: "letter", caseKey: "short", name: both("Đơn"), required: false },
];

async function worldWithCases(db: Database) {
  const world = await createWorld(db, { cases, documents });
  const [person] = sampleForm.steps;
  const definition = { ...sampleForm, key: "shortForm", steps: person ? [person] : [] };
  const [form] = await db
    .insert(formVersions)
    .values({ key: "shortForm", number: 1, state: "published", definition })
    .returning();
  const [process] = await db
    .insert(processVersions)
    .values({ key: "shortProcess", number: 1, state: "published", definition: sampleProcess })
    .returning();
  return { ...world, formId: form?.id, processId: process?.id };
}

describe("the form and the process of a case", () => {
  test("win over those of the procedure; a case without its own goes the way of the procedure", async ({
    db,
  }) => {
    const world = await worldWithCases(db);
    const context = contextOf(db, world.citizen.actor, worldNow);
    const of = (caseKey: string | null) => filingBasis(context, world.procedure.code, caseKey);
    expect((await of("short")).form?.versionId).toBe(world.formId);
    expect((await of("short")).process.versionId).toBe(world.processId);
    expect((await of("plain")).form?.definition.key).toBe("sample");
    expect(await of("plain")).toEqual(await of(null));
    expect((await of("onPaper")).form).toBeNull();
  });

  test("a draft begins with the form of its case; one that is for the counter only is refused", async ({
    db,
  }) => {
    const world = await worldWithCases(db);
    const context = contextOf(db, world.citizen.actor, worldNow);
    const begin = (caseKey: string) =>
      startDraft(context, {
        procedureCode: world.procedure.code,
        caseKey,
        handlingAgencyId: world.commune.id,
      });
    await begin("short");
    expect(await db.select().from(drafts)).toMatchObject([{ caseKey: "short", formVersionId: world.formId }]);
    await expect(begin("onPaper")).rejects.toMatchObject({ fieldErrors: { caseKey: "notOnline" } });
    await expect(begin("other")).rejects.toMatchObject({ fieldErrors: { caseKey: "invalidChoice" } });
  });

  test("the page before filing offers the cases that can be filed, and takes the one an address names", async ({
    db,
  }) => {
    const world = await worldWithCases(db);
    const context = contextOf(db, world.citizen.actor, worldNow);
    const start = await getFilingStart(context, world.procedure.code, "short");
    expect(start.onlineCases.map(({ key }) => key)).toEqual(["plain", "short"]);
    expect(start.caseKey).toBe("short");
    expect((await getFilingStart(context, world.procedure.code, "onPaper")).offer.canFileOnline).toBe(false);
    expect((await getFilingStart(context, world.procedure.code, "other")).caseKey).toBeNull();
  });

  test("a system's dossier goes the way of its case too", async ({ db }) => {
    const world = await worldWithCases(db);
    await db.update(agencies).set({ administrativeCode: "02647" }).where(eq(agencies.id, world.commune.id));
    const client = { kind: "client", id: crypto.randomUUID(), scopes: ["dossiers:write"] } as const;
    const file = (caseKey: string) =>
      fileDossier(
        contextOf(db, client, worldNow),
        {
          procedureCode: world.procedure.code,
          caseKey,
          handlingAgency: "02647",
          submitter: { kind: "person", name: "Lò Thị Mai" },
          answers: { fullName: "Lò Thị Mai", isMarried: false },
          deliveryMethod: "counter",
          deliveryAddress: "",
        },
        caseKey,
      );
    await expect(file("onPaper")).rejects.toMatchObject({ code: "notOnline" });
    await expect(file("nothing")).rejects.toMatchObject({ fieldErrors: { caseKey: "invalidChoice" } });
    await expect(file("plain")).rejects.toMatchObject({ fieldErrors: { "answers.copies": "required" } });
  });
});

describe("changeCase", () => {
  test("keeps what was answered, also when turned back, and submits only what the case asks for", async ({
    db,
  }) => {
    const world = await worldWithCases(db);
    const context = contextOf(db, world.citizen.actor, worldNow);
    const { draftId, revision } = await completeDraft(db, world, { caseKey: "plain" });
    await changeCase(context, { draftId, revision, caseKey: "short" });
    const view = await getDraftView(context, draftId, words);
    expect(view.steps.map(({ key }) => key)).toEqual(["person", "papers", "delivery", "review"]);
    expect(view.answers).toMatchObject({ fullName: "Lò Thị Mai", copies: 2 });
    expect(view.papers).toEqual([]);

    await changeCase(context, { draftId, revision: revision + 1, caseKey: "plain" });
    expect((await getDraftView(context, draftId, words)).papers).toHaveLength(1);

    await changeCase(context, { draftId, revision: revision + 2, caseKey: "short" });
    await submitDraft(context, { draftId, revision: revision + 3, declared: "on" });
    const [dossier] = await db.select().from(dossiers);
    expect(dossier).toMatchObject({
      caseKey: "short",
      formVersionId: world.formId,
      processVersionId: world.processId,
      answers: { fullName: "Lò Thị Mai", isMarried: false },
    });
    expect(dossier?.answers).not.toHaveProperty("copies");
    expect(await db.$count(submittedDocuments)).toBe(0);
  });

  test("is refused to a stale page, to strangers, and for a case there is not", async ({ db }) => {
    const world = await worldWithCases(db);
    const context = contextOf(db, world.citizen.actor, worldNow);
    const { draftId, revision } = await completeDraft(db, world, { caseKey: "plain" });
    const change = { draftId, revision, caseKey: "short" };
    await expect(changeCase(context, { ...change, revision: 0 })).rejects.toMatchObject({
      code: "changedMeanwhile",
    });
    await expect(changeCase(contextOf(db, stranger), change)).rejects.toMatchObject({
      code: "notFound",
    });
    await expect(changeCase(context, { ...change, caseKey: "other" })).rejects.toMatchObject({
      fieldErrors: { caseKey: "invalidChoice" },
    });
    await expect(changeCase(context, { ...change, caseKey: "onPaper" })).rejects.toMatchObject({
      fieldErrors: { caseKey: "notOnline" },
    });
    const [draft] = await db.select().from(drafts).where(eq(drafts.id, draftId));
    expect(draft).toMatchObject({ caseKey: "plain", revision });
  });

  test("a step of the former case can no longer be posted", async ({ db }) => {
    const world = await worldWithCases(db);
    const context = contextOf(db, world.citizen.actor, worldNow);
    const { draftId, revision } = await completeDraft(db, world, { caseKey: "plain" });
    await changeCase(context, { draftId, revision, caseKey: "short" });
    const late = { draftId, stepKey: "copies", revision: revision + 1, answers: { copies: "3" } };
    await expect(saveDraftStep(context, late)).rejects.toMatchObject({ code: "notFound" });
  });
});
