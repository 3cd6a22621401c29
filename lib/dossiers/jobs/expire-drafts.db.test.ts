import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { drafts, submittedDocuments } from "#drizzle/schema/dossiers.ts";
import { files } from "#drizzle/schema/files.ts";
import { promisedJobs } from "#tests/database/jobs.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createCitizen, testNow } from "#tests/factories/accounts.ts";
import { createDossier, createDraft, pdfOf } from "#tests/factories/papers.ts";
import { memoryStore } from "#tests/memory-store.ts";
import { uploadPaper } from "../commands/attach-paper.ts";
import { expireDrafts } from "./expire-drafts.ts";

const past = new Date(testNow.getTime() - 1);

test("expired drafts go with their papers and files; others stay", async ({ db }) => {
  const { id, actor } = await createCitizen(db);
  const [old, fresh] = [await createDraft(db, id), await createDraft(db, id)];
  for (const draft of [old, fresh]) {
    await uploadPaper(contextOf(db, actor), memoryStore(), {
      place: { draftId: draft.id },
      componentKey: "application",
      name: "a.pdf",
      content: pdfOf(draft.id),
    });
  }
  await db.update(drafts).set({ expiresAt: past }).where(eq(drafts.id, old.id));

  await expireDrafts(db, testNow);

  expect(await db.select({ id: drafts.id }).from(drafts)).toEqual([{ id: fresh.id }]);
  expect(await db.select().from(submittedDocuments)).toMatchObject([{ draftId: fresh.id }]);
  expect(await db.select().from(files)).toHaveLength(1);
  expect(await promisedJobs(db)).toMatchObject([{ name: "remove-stored-file" }]);
});

test("papers of a draft that became a dossier stay, whatever happens to the draft", async ({ db }) => {
  const { id } = await createCitizen(db);
  const draft = await createDraft(db, id, { expiresAt: past });
  const dossier = await createDossier(db, id);
  await db
    .insert(submittedDocuments)
    .values({ draftId: draft.id, dossierId: dossier.id, componentKey: "application", form: "copy" });

  await expireDrafts(db, testNow);

  expect(await db.select().from(submittedDocuments)).toHaveLength(1);
});

test("more drafts than one round takes are all gone", async ({ db }) => {
  const { id } = await createCitizen(db);
  const { id: _, ...draft } = await createDraft(db, id, { expiresAt: past });
  await db.insert(drafts).values(Array.from({ length: 250 }, () => draft));
  await expireDrafts(db, testNow);
  expect(await db.select().from(drafts)).toEqual([]);
});
