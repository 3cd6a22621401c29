import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { dossiers, drafts, submittedDocuments, supplementRequests } from "#drizzle/schema/dossiers.ts";
import { files } from "#drizzle/schema/files.ts";
import { formVersions } from "#drizzle/schema/procedures.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createCitizen } from "#tests/factories/accounts.ts";
import { completeDraft, later } from "#tests/factories/filed.ts";
import { pdfOf } from "#tests/factories/papers.ts";
import { createWorld, sampleAnswers, sampleForm, type World } from "#tests/factories/world.ts";
import { memoryStore } from "#tests/memory-store.ts";
import { getDraftView } from "../queries/draft-view.ts";
import { findReadableFile } from "../queries/file-access.ts";
import { getDossier } from "../queries/get-dossier.ts";
import { getSupplementView } from "../queries/supplement-view.ts";
import { saveDraftStep } from "./draft.ts";
import { keepAnsweredFile } from "./keep-file.ts";
import { receiveUpload } from "./receive-upload.ts";
import { submitDraft } from "./submit-draft.ts";
import { answerSupplement, requestSupplement } from "./supplement.ts";
import { walkForm } from "./walk-draft.ts";

const words = (text: string) => ({ vi: text, en: text });
/** The sample form with a file that must be sent and rows with files of their own. */
const withFiles: FormDefinition = {
  ...sampleForm,
  steps: sampleForm.steps.map((step) => ({
    ...step,
    fields:
      step.key === "copies"
        ? [
            ...step.fields,
            { kind: "file", key: "plan", label: words("Bản vẽ"), required: true, accepts: "pdf" },
            {
              kind: "repeat",
              key: "rooms",
              label: words("Các phòng"),
              itemLabel: words("phòng"),
              min: 0,
              max: 3,
              fields: [{ kind: "file", key: "photo", label: words("Ảnh"), maxFiles: 2 }],
            },
          ]
        : step.fields,
  })),
};

async function prepared(db: Database) {
  const world = await createWorld(db);
  const draft = await completeDraft(db, world);
  await db.update(formVersions).set({ definition: withFiles });
  return { world, ...draft };
}

const store = memoryStore();
const send = (
  context: Parameters<typeof receiveUpload>[0],
  draftId: string,
  componentKey: string,
  text: string,
  more: object = {},
) =>
  receiveUpload(
    context,
    store,
    { draftId, componentKey, ...more },
    { name: `${text}.pdf`, content: pdfOf(text) },
  );
const named = ({ fileId, name, sizeBytes }: { fileId: string; name: string; sizeBytes: number }) => ({
  fileId,
  name,
  sizeBytes,
});
const keysOf = async (db: Database) =>
  (await db.select({ key: submittedDocuments.componentKey }).from(submittedDocuments)).map(({ key }) => key);

describe("a file of a question", () => {
  test("is sent, named in the answer, filed with the dossier, and read by whoever may read the dossier", async ({
    db,
  }) => {
    const { context, draftId, revision, world } = await prepared(db);
    const plan = named(await send(context, draftId, "answers.plan", "ban-ve"));
    const answers = { ...sampleAnswers, plan: [{ ...plan, name: "ten bia.pdf" }] };
    await saveDraftStep(context, { draftId, stepKey: "copies", revision, answers });
    const { code } = await submitDraft(context, { draftId, revision: revision + 1, declared: "on" });
    const [dossier] = await db.select().from(dossiers).where(eq(dossiers.code, code));
    expect(dossier?.answers.plan).toEqual([plan]);
    const clerk = contextOf(db, world.clerk.actor, later(10));
    expect(await findReadableFile(clerk, plan.fileId)).toMatchObject({ name: "ban-ve.pdf" });
    const { papers } = await getDossier(clerk, code);
    expect(papers.map(({ question, name }) => [question?.vi ?? null, name])).toContainEqual([
      "Bản vẽ",
      "ban-ve.pdf",
    ]);
  });

  test("must be there, and may be none that was sent elsewhere or by somebody else", async ({ db }) => {
    const { context, draftId, revision } = await prepared(db);
    const save = (plan?: unknown) =>
      saveDraftStep(context, { draftId, stepKey: "copies", revision, answers: { ...sampleAnswers, plan } });
    const no = (message: string) => ({ fieldErrors: { "answers.plan": message } });
    await expect(save()).rejects.toMatchObject(no("attachFile"));
    const paper = await send(context, draftId, "proof", "giay-to");
    await expect(save([named(paper)])).rejects.toMatchObject(no("fileGone"));

    const other = await createCitizen(db);
    const theirs = contextOf(db, other.actor, context.now);
    await expect(send(theirs, draftId, "answers.plan", "cua-toi")).rejects.toMatchObject({
      code: "notFound",
    });
    const [foreign] = await db
      .insert(files)
      .values({
        storeKey: "x",
        name: "x.pdf",
        mediaType: "application/pdf",
        sizeBytes: 3,
        sha256: "00",
        ownerCitizenId: other.id,
      })
      .returning({ fileId: files.id, name: files.name, sizeBytes: files.sizeBytes });
    await expect(save([foreign])).rejects.toMatchObject(no("fileGone"));
    await saveDraftStep(
      context,
      { draftId, stepKey: "copies", revision, answers: { ...sampleAnswers, plan: [foreign] } },
      { asTyped: true },
    );
    await expect(
      submitDraft(context, { draftId, revision: revision + 1, declared: "on" }),
    ).rejects.toMatchObject({ code: "incomplete", fieldErrors: { "answers.plan": "fileGone" } });
  });

  test("is taken in for questions that ask for files only, and of the type they ask for", async ({ db }) => {
    const { context, draftId } = await prepared(db);
    for (const key of ["answers.copies", "answers.none", "answers.rooms"])
      await expect(send(context, draftId, key, "a")).rejects.toMatchObject({ code: "invalid" });
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    );
    const fields = { draftId, componentKey: "answers.plan" };
    await expect(
      receiveUpload(context, store, fields, { name: "anh.png", content: png }),
    ).rejects.toMatchObject({ code: "onlyPdf" });
    expect(await keysOf(db)).toEqual(["proof"]);
    expect(await db.$count(files)).toBe(1);
  });

  test("goes when no answer names it any more: at the next step, and at the latest with the submission", async ({
    db,
  }) => {
    const { context, draftId, revision } = await prepared(db);
    const plan = named(await send(context, draftId, "answers.plan", "mot"));
    await send(context, draftId, "answers.rooms.photo", "khong-ai-nhac");
    const answers = { ...sampleAnswers, plan: [plan] };
    await saveDraftStep(
      context,
      { draftId, stepKey: "copies", revision, answers },
      { asTyped: true, quietly: true },
    );
    expect(await keysOf(db)).toEqual(["proof", "answers.plan", "answers.rooms.photo"]);
    await saveDraftStep(context, { draftId, stepKey: "copies", revision, answers });
    expect(await keysOf(db)).toEqual(["proof", "answers.plan"]);
    await send(context, draftId, "answers.rooms.photo", "den-muon");
    await submitDraft(context, { draftId, revision: revision + 1, declared: "on" });
    expect(await keysOf(db)).toEqual(["proof", "answers.plan"]);
  });

  test("is sent without scripts into its row, what was typed kept, and taken out again", async ({ db }) => {
    const { context, draftId, revision } = await prepared(db);
    const step = { draftId, stepKey: "copies", from: undefined };
    const typed = { ...sampleAnswers, copies: "3", rooms: [{}, {}] };
    const walk = await walkForm(context, {
      ...step,
      revision,
      answers: typed,
      intent: "attach:rooms.1.photo",
    });
    expect(walk).toMatchObject({ stepKey: "copies", file: "rooms.1.photo" });
    const more = { answerName: "rooms.1.photo" };
    const photo = named(await send(context, draftId, "answers.rooms.photo", "phong-hai", more));
    const answersOf = async () => (await db.select().from(drafts))[0]?.answers;
    expect(await answersOf()).toMatchObject({ copies: "3", rooms: [{}, { photo: [photo] }] });
    await expect(
      send(context, draftId, "answers.rooms.photo", "phong-ba", { answerName: "rooms.7.photo" }),
    ).rejects.toMatchObject({ code: "invalid" });

    const stranger = await createCitizen(db);
    const place = { draftId, name: "rooms.1.photo" };
    await expect(
      keepAnsweredFile(contextOf(db, stranger.actor, context.now), place, photo),
    ).rejects.toMatchObject({ code: "notFound" });

    const now = (await db.select().from(drafts))[0]?.revision ?? 0;
    await walkForm(context, {
      ...step,
      revision: now,
      answers: { ...typed, rooms: [{}, { photo: [photo] }] },
      intent: "detach:rooms.1.photo:0",
    });
    expect(await answersOf()).toMatchObject({ copies: "3", rooms: [{}, { photo: [] }] });
    expect(await keysOf(db)).toEqual(["proof"]);
  });

  test("that arrived keeps a step complete, and the same content twice is one file", async ({ db }) => {
    const { context, draftId, revision } = await prepared(db);
    const first = await send(context, draftId, "answers.plan", "nhu-nhau");
    const second = await send(context, draftId, "answers.plan", "nhu-nhau");
    expect(second.fileId).toBe(first.fileId);
    const answers = { ...sampleAnswers, plan: [named(first)] };
    await saveDraftStep(context, { draftId, stepKey: "copies", revision, answers });
    const view = await getDraftView(context, draftId, { identity: "", profile: "", earlier: () => "" });
    expect(view.steps.filter(({ isComplete }) => !isComplete).map(({ key }) => key)).toEqual(["review"]);
  });
});

describe("a supplement that asks for a file of a question again", () => {
  async function asked(db: Database) {
    const { context, draftId, revision, world } = await prepared(db);
    const plan = named(await send(context, draftId, "answers.plan", "cu"));
    const answers = { ...sampleAnswers, plan: [plan] };
    await saveDraftStep(context, { draftId, stepKey: "copies", revision, answers });
    const { code } = await submitDraft(context, { draftId, revision: revision + 1, declared: "on" });
    await requestSupplement(contextOf(db, world.clerk.actor, later(20)), {
      code,
      items: [{ target: "field:plan", reason: "Bản vẽ bị mờ" }],
      legalBasis: "",
    });
    return { world, code, plan };
  }
  const citizenOf = (db: Database, world: World) => contextOf(db, world.citizen.actor, later(60));

  test("takes it as papers are taken, and puts it in the place of the former", async ({ db }) => {
    const { world, code, plan } = await asked(db);
    const context = citizenOf(db, world);
    const { request } = await getSupplementView(context, code, "vi");
    expect(request).toMatchObject({ form: undefined, missing: ["answers.plan"], questions: [] });
    await expect(
      answerSupplement(context, { code, answers: { plan: [plan] }, note: "" }),
    ).rejects.toMatchObject({ code: "incomplete", fieldErrors: { "papers.answers.plan": "required" } });

    const [open] = await db.select().from(supplementRequests);
    const fields = { supplementId: open?.id, componentKey: "answers.plan" };
    const content = pdfOf("moi");
    const sent = named(await receiveUpload(context, store, fields, { name: "moi.pdf", content }));
    await answerSupplement(context, { code, answers: { plan: [plan] }, note: "" });
    const [dossier] = await db.select().from(dossiers).where(eq(dossiers.code, code));
    expect(dossier?.answers.plan).toEqual([sent]);
  });
});
