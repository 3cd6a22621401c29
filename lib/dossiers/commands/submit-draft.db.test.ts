import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { dossierEvents, dossiers, drafts, submittedDocuments } from "#drizzle/schema/dossiers.ts";
import { messages } from "#drizzle/schema/notifications.ts";
import { promisedJobs } from "#tests/database/jobs.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { completeDraft, fileDossier } from "#tests/factories/filed.ts";
import { createWorld, stranger, worldNow } from "#tests/factories/world.ts";
import { saveDraftStep } from "./draft.ts";
import { submitDraft } from "./submit-draft.ts";

describe("submitDraft", () => {
  test("makes one dossier with its code, its first event and a promised message", async ({ db }) => {
    const world = await createWorld(db);
    const { context, draftId, revision } = await completeDraft(db, world);

    const { code } = await submitDraft(context, { draftId, revision, declared: "on" });

    const [dossier] = await db.select().from(dossiers).where(eq(dossiers.code, code));
    expect(code).toMatch(/^000\.00\.00\.H\w{4}-270302-\d{4,}$/);
    expect(dossier).toMatchObject({
      status: "submitted",
      stepKey: "reception",
      holderAgencyId: world.office.id,
      holderRole: "oneStopClerk",
      receptionOfficeId: world.office.id,
      handlingAgencyId: world.commune.id,
      competentAuthorityId: world.commune.id,
      procedureVersionId: world.procedure.versionId,
      citizenId: world.citizen.id,
      dueAt: null,
    });
    const events = await db
      .select()
      .from(dossierEvents)
      .where(eq(dossierEvents.dossierId, dossier?.id ?? ""));
    expect(events.map(({ type, actorName }) => [type, actorName])).toEqual([
      ["submitted", world.citizen.fullName],
    ]);
    expect(events[0]?.details).toMatchObject({ files: [{ componentKey: "proof" }] });
    expect(
      await db
        .select()
        .from(messages)
        .where(eq(messages.dossierId, dossier?.id ?? "")),
    ).toMatchObject([{ template: "submitted", recipient: "dao@example.vn" }]);
    expect((await promisedJobs(db)).map(({ name }) => name)).toContain("send-message");
  });

  test("the papers go with the dossier and the draft is gone", async ({ db }) => {
    const world = await createWorld(db);
    const { context, draftId, revision } = await completeDraft(db, world);
    await submitDraft(context, { draftId, revision, declared: "on" });
    expect(await db.select().from(drafts).where(eq(drafts.id, draftId))).toEqual([]);
    const papers = await db.select().from(submittedDocuments);
    expect(papers.map(({ draftId, componentKey }) => [draftId, componentKey])).toEqual([[null, "proof"]]);
  });

  test("sent again, it answers with the same dossier and makes no second one", async ({ db }) => {
    const world = await createWorld(db);
    const { context, draftId, revision } = await completeDraft(db, world);
    const first = await submitDraft(context, { draftId, revision, declared: "on" });
    const second = await submitDraft(context, { draftId, revision, declared: "on" });
    expect(second).toEqual(first);
    expect(await db.$count(dossiers)).toBe(1);
  });

  test("two submissions at the same instant make one dossier", async ({ ownDatabase: { db } }) => {
    const world = await createWorld(db);
    const { context, draftId, revision } = await completeDraft(db, world);
    const submit = () => submitDraft(context, { draftId, revision, declared: "on" });
    const codes = (await Promise.all([submit(), submit(), submit()])).map(({ code }) => code);
    expect(new Set(codes).size).toBe(1);
    expect(await db.$count(dossiers)).toBe(1);
    expect(await db.$count(dossierEvents)).toBe(1);
  });

  test("a hundred dossiers at once get a hundred codes", async ({ ownDatabase: { db } }) => {
    const world = await createWorld(db);
    const drafts = [];
    for (let made = 0; made < 100; made++) drafts.push(await completeDraft(db, world));
    const codes = await Promise.all(
      drafts.map(({ context, draftId, revision }) =>
        submitDraft(context, { draftId, revision, declared: "on" }),
      ),
    );
    expect(new Set(codes.map(({ code }) => code)).size).toBe(100);
  }, 60_000);

  test("refuses a stale tab, a missing paper and unanswered questions, and changes nothing", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const stale = await completeDraft(db, world);
    await expect(
      submitDraft(stale.context, { draftId: stale.draftId, revision: 1, declared: "on" }),
    ).rejects.toMatchObject({ code: "changedMeanwhile" });

    const bare = await completeDraft(db, world, { withPapers: false });
    await expect(
      submitDraft(bare.context, { draftId: bare.draftId, revision: bare.revision, declared: "on" }),
    ).rejects.toMatchObject({ code: "incomplete", fieldErrors: { "papers.proof": "required" } });

    const half = await completeDraft(db, world);
    const answers = { fullName: "Lò Thị Mai", isMarried: "yes" };
    await saveDraftStep(
      half.context,
      { draftId: half.draftId, stepKey: "person", revision: 3, answers },
      { asTyped: true },
    );
    await expect(
      submitDraft(half.context, { draftId: half.draftId, revision: 4, declared: "on" }),
    ).rejects.toMatchObject({
      code: "incomplete",
      fieldErrors: { "answers.spouseName": expect.any(String) },
    });
    expect(await db.$count(dossiers)).toBe(0);
  });

  test("somebody else's draft is not found, before it was submitted and after", async ({ db }) => {
    const world = await createWorld(db);
    const { context, draftId, revision } = await completeDraft(db, world);
    const thief = contextOf(db, stranger, worldNow);
    const steal = () => submitDraft(thief, { draftId, revision, declared: "on" });
    await expect(steal()).rejects.toMatchObject({ code: "notFound" });
    await submitDraft(context, { draftId, revision, declared: "on" });
    await expect(steal()).rejects.toMatchObject({ code: "notFound" });
  });

  test("history cannot be changed or removed", async ({ db }) => {
    await fileDossier(db, await createWorld(db));
    for (const change of [sql`update dossier_events set type = 'x'`, sql`delete from dossier_events`])
      await expect(db.transaction((tx) => tx.execute(change))).rejects.toThrow();
  });
});
