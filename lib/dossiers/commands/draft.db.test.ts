import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { businesses, businessMembers } from "#drizzle/schema/accounts.ts";
import { drafts, submittedDocuments } from "#drizzle/schema/dossiers.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { completeDraft } from "#tests/factories/filed.ts";
import { createWorld, stranger, worldNow } from "#tests/factories/world.ts";
import { deleteDraft, saveDelivery, saveDraftStep, startDraft } from "./draft.ts";

const delivery = {
  phone: "84912345678",
  email: "",
  address: "",
  deliveryMethod: "counter",
  deliveryAddress: "",
} as const;

describe("startDraft", () => {
  test("refuses an agency the procedure is not for, and a procedure that is not filed online", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const context = contextOf(db, world.citizen.actor, worldNow);
    const procedureCode = world.procedure.code;
    await expect(
      startDraft(context, { procedureCode, handlingAgencyId: world.province.id }),
    ).rejects.toMatchObject({ fieldErrors: { handlingAgencyId: "invalidChoice" } });

    const onPaper = await createWorld(db, { serviceLevel: 2 });
    await expect(
      startDraft(contextOf(db, onPaper.citizen.actor, worldNow), {
        procedureCode: onPaper.procedure.code,
        handlingAgencyId: onPaper.commune.id,
      }),
    ).rejects.toMatchObject({ code: "notOnline" });
  });

  test("is for citizens, and for a business only by those who may file for it", async ({ db }) => {
    const world = await createWorld(db);
    const [business] = await db
      .insert(businesses)
      .values({ name: "Công ty Mây", taxCode: "0100109106" })
      .returning();
    const businessId = business?.id ?? "";
    const input = { procedureCode: world.procedure.code, handlingAgencyId: world.commune.id, businessId };
    const context = contextOf(db, world.citizen.actor, worldNow);
    await expect(startDraft(context, input)).rejects.toMatchObject({ code: "notFound" });
    await db.insert(businessMembers).values({ businessId, citizenId: world.citizen.id, role: "viewer" });
    await expect(startDraft(context, input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(startDraft(contextOf(db, world.clerk.actor), input)).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

describe("saveDraftStep", () => {
  test("refuses wrong answers at their fields and keeps what was there", async ({ db }) => {
    const world = await createWorld(db);
    const { context, draftId } = await completeDraft(db, world);
    await expect(
      saveDraftStep(context, { draftId, stepKey: "copies", revision: 3, answers: { copies: "99" } }),
    ).rejects.toMatchObject({ code: "invalid", fieldErrors: { "answers.copies": expect.any(String) } });
    const [draft] = await db.select().from(drafts).where(eq(drafts.id, draftId));
    expect(draft).toMatchObject({ revision: 3, answers: { copies: 2 } });
  });

  test("drops answers of questions that are not asked any more", async ({ db }) => {
    const world = await createWorld(db);
    const { context, draftId } = await completeDraft(db, world);
    const married = { fullName: "Lò Thị Mai", isMarried: "yes", spouseName: "Vàng A Sử" };
    await saveDraftStep(context, { draftId, stepKey: "person", revision: 3, answers: married });
    await saveDraftStep(context, {
      draftId,
      stepKey: "person",
      revision: 4,
      answers: { ...married, isMarried: "no" },
    });
    const [draft] = await db.select().from(drafts).where(eq(drafts.id, draftId));
    expect(draft?.answers).not.toHaveProperty("spouseName");
    expect(draft?.answers).toMatchObject({ copies: 2 });
  });
});

describe("saveDelivery", () => {
  test("keeps the contact beside the name the account vouches for", async ({ db }) => {
    const world = await createWorld(db);
    const { context, draftId, revision } = await completeDraft(db, world);
    await saveDelivery(context, { draftId, revision, ...delivery }, "en");
    const [draft] = await db.select().from(drafts).where(eq(drafts.id, draftId));
    expect(draft).toMatchObject({
      deliveryMethod: "counter",
      submitter: { name: world.citizen.fullName, phone: "84912345678", locale: "en" },
    });
  });

  test("a stale tab changes nothing", async ({ db }) => {
    const world = await createWorld(db);
    const { context, draftId } = await completeDraft(db, world);
    await expect(saveDelivery(context, { draftId, revision: 0, ...delivery }, "vi")).rejects.toMatchObject({
      code: "changedMeanwhile",
    });
  });
});

describe("deleteDraft", () => {
  test("takes the papers along, and is for its owner only", async ({ db }) => {
    const world = await createWorld(db);
    const { context, draftId } = await completeDraft(db, world);
    await expect(deleteDraft(contextOf(db, stranger), draftId)).rejects.toMatchObject({ code: "notFound" });
    await deleteDraft(context, draftId);
    expect(await db.$count(drafts)).toBe(0);
    expect(await db.$count(submittedDocuments)).toBe(0);
  });
});
