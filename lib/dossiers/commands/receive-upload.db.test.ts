import { describe, expect } from "vitest";
import { files } from "#drizzle/schema/files.ts";
import { processVersions } from "#drizzle/schema/procedures.ts";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createCitizen, createOfficer, visitor } from "#tests/factories/accounts.ts";
import { createDossier, createDraft, createSupplement, pdfOf } from "#tests/factories/papers.ts";
import { memoryStore } from "#tests/memory-store.ts";
import { checkUpload, receiveUpload } from "./receive-upload.ts";

const file = { name: "Kết quả.pdf", content: pdfOf("result") };
const refusal = (attempt: Promise<unknown>) =>
  attempt.then(
    () => "taken",
    ({ code }: { code: string }) => code,
  );

/** What becomes of an upload with these fields, and whether it is known before anything is sent. */
async function fate(db: Database, actor: Actor, fields: Record<string, string>) {
  const context = contextOf(db, actor);
  const before = await refusal(checkUpload(context, fields));
  const after = await refusal(receiveUpload(context, memoryStore(), fields, file));
  return { before, after };
}

describe("receiveUpload", () => {
  test("takes a paper for one's own draft or supplement", async ({ db }) => {
    const { id, actor } = await createCitizen(db);
    const { id: draftId } = await createDraft(db, id);
    const { supplementId } = await createSupplement(db, id);
    for (const place of [{ draftId }, { supplementId }] as Record<string, string>[]) {
      expect(await fate(db, actor, { ...place, componentKey: "application" })).toEqual({
        before: "taken",
        after: "taken",
      });
    }
  });

  test("takes a result from the officer who may issue it, as their own file", async ({ db }) => {
    const { id } = await createCitizen(db);
    const dossier = await createDossier(db, id, { status: "in_progress" });
    await letIssue(db);
    const clerk = await createOfficer(db, { agencyId: dossier.receptionOfficeId, roles: ["oneStopClerk"] });
    const colleague = await createOfficer(db, {
      agencyId: dossier.receptionOfficeId,
      roles: ["caseOfficer"],
    });
    const fields = { purpose: "result", dossierCode: dossier.code };

    expect(await fate(db, clerk.actor, fields)).toEqual({ before: "taken", after: "taken" });
    const [kept] = await db.select().from(files);
    expect(kept).toMatchObject({ ownerOfficerId: clerk.id, name: "Kết quả.pdf" });

    const no = { before: "stepNotAvailable", after: "stepNotAvailable" };
    expect(await fate(db, colleague.actor, fields)).toEqual(no);
  });

  test.for([
    ["fields that name no place", {}],
    ["a place that is no id", { draftId: "1; drop table drafts", componentKey: "application" }],
    ["a component that is no name", { draftId: crypto.randomUUID(), componentKey: "__proto__" }],
    ["another purpose", { purpose: "avatar", dossierCode: "H38" }],
  ] as const)("%s: refused before and after", async ([, fields], { db }) => {
    const { actor } = await createCitizen(db);
    expect(await fate(db, actor, fields)).toEqual({ before: "invalid", after: "invalid" });
    expect(await db.select().from(files)).toEqual([]);
  });

  test("nothing is taken from a visitor or for somebody else", async ({ db }) => {
    const { id } = await createCitizen(db);
    const stranger = await createCitizen(db);
    const { supplementId, dossier } = await createSupplement(db, id);
    const paper = { supplementId, componentKey: "application" };
    const result = { purpose: "result", dossierCode: dossier.code };

    const found = { before: "notFound", after: "notFound" };
    expect(await fate(db, stranger.actor, paper)).toEqual(found);
    expect(await fate(db, stranger.actor, result)).toEqual(found);
    const signIn = { before: "signInRequired", after: "signInRequired" };
    expect(await fate(db, visitor, paper)).toEqual(signIn);
    expect(await db.select().from(files)).toEqual([]);
  });
});

/** Lets the one step of every process here end with a result. */
async function letIssue(db: Database) {
  const [version] = await db.select().from(processVersions);
  const [step] = version?.definition.steps ?? [];
  if (!version || !step) throw new Error("the factory made no process");
  const steps = [{ ...step, actions: [{ kind: "issueResult" as const }] }];
  await db.update(processVersions).set({ definition: { ...version.definition, steps } });
}
