import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { drafts } from "#drizzle/schema/dossiers.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { completeDraft } from "#tests/factories/filed.ts";
import { createWorld, sampleAnswers, stranger, type World, worldNow } from "#tests/factories/world.ts";
import { startDraft } from "./draft.ts";
import { submitDraft } from "./submit-draft.ts";
import { keepTyped, walkDelivery, walkForm } from "./walk-draft.ts";

async function begun(db: Database, world: World) {
  const context = contextOf(db, world.citizen.actor, worldNow);
  const { draftId } = await startDraft(context, {
    procedureCode: world.procedure.code,
    handlingAgencyId: world.commune.id,
  });
  return { context, draftId };
}

async function rowOf(db: Database, draftId: string) {
  const [draft] = await db.select().from(drafts).where(eq(drafts.id, draftId));
  if (!draft) throw new Error("no such draft");
  return draft;
}

const half = { fullName: "Lò Thị Mai", copies: "hai" };
const delivery = { phone: "0912 345 678", email: "", address: "", deliveryAddress: "" };

describe("walkForm", () => {
  test("who goes on has the step checked and comes to the next one", async ({ db }) => {
    const world = await createWorld(db);
    const { context, draftId } = await begun(db, world);
    const step = { draftId, stepKey: "person", revision: 0, intent: "next" };
    await expect(walkForm(context, { ...step, answers: half })).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: { "answers.isMarried": expect.any(String) },
    });
    expect(await walkForm(context, { ...step, answers: sampleAnswers })).toMatchObject({ stepKey: "copies" });
    expect((await rowOf(db, draftId)).revision).toBe(1);
  });

  test("who goes back or leaves keeps what they typed, right or wrong", async ({ db }) => {
    const world = await createWorld(db);
    const { context, draftId } = await begun(db, world);
    const step = { draftId, stepKey: "copies", answers: half };
    expect(await walkForm(context, { ...step, revision: 0, intent: "back" })).toMatchObject({
      stepKey: "person",
    });
    expect(await walkForm(context, { ...step, revision: 1, intent: "later" })).toMatchObject({
      stepKey: null,
    });
    expect((await rowOf(db, draftId)).answers).toMatchObject({ copies: "hai" });
  });

  test("who mends a step from the review returns to what is still missing", async ({ db }) => {
    const world = await createWorld(db);
    const { context, draftId, revision } = await completeDraft(db, world);
    const step = {
      draftId,
      stepKey: "person",
      answers: sampleAnswers,
      intent: "next",
      from: "review",
    } as const;
    expect(await walkForm(context, { ...step, revision })).toMatchObject({ stepKey: "review" });

    const bare = await completeDraft(db, world, { withPapers: false });
    expect(await walkForm(bare.context, { ...step, draftId: bare.draftId, revision: 3 })).toMatchObject({
      stepKey: "papers",
    });
  });

  test("a stale tab changes nothing", async ({ db }) => {
    const world = await createWorld(db);
    const { context, draftId } = await begun(db, world);
    const step = { draftId, stepKey: "person", revision: 0, intent: "next", answers: sampleAnswers };
    await walkForm(context, step);
    await expect(
      walkForm(context, { ...step, answers: { ...sampleAnswers, fullName: "Người Khác" } }),
    ).rejects.toMatchObject({ code: "changedMeanwhile" });
    expect((await rowOf(db, draftId)).answers).toMatchObject({ fullName: "Lò Thị Mai" });
  });

  test("somebody else's draft and a step the form has not are not found", async ({ db }) => {
    const world = await createWorld(db);
    const { context, draftId } = await begun(db, world);
    const step = { draftId, stepKey: "person", revision: 0, intent: "back", answers: {} };
    await expect(walkForm(contextOf(db, stranger), step)).rejects.toMatchObject({ code: "notFound" });
    await expect(walkForm(context, { ...step, stepKey: "papers" })).rejects.toMatchObject({
      code: "notFound",
    });
  });
});

describe("keepTyped", () => {
  test("keeps what is being typed and makes no other page stale", async ({ db }) => {
    const world = await createWorld(db);
    const { context, draftId } = await begun(db, world);
    const step = { draftId, stepKey: "copies", revision: 0, intent: "next" };
    await keepTyped(context, { ...step, answers: { copies: "ha" } });
    expect(await rowOf(db, draftId)).toMatchObject({ revision: 0, answers: { copies: "ha" } });
    expect(await walkForm(context, { ...step, answers: sampleAnswers })).toMatchObject({ stepKey: "papers" });
  });

  test("a stale page keeps nothing over what was saved elsewhere", async ({ db }) => {
    const world = await createWorld(db);
    const { context, draftId } = await begun(db, world);
    const step = { draftId, stepKey: "copies", revision: 0, intent: "next" };
    await walkForm(context, { ...step, answers: sampleAnswers });
    await expect(keepTyped(context, { ...step, answers: { copies: "9" } })).rejects.toMatchObject({
      code: "changedMeanwhile",
    });
    expect((await rowOf(db, draftId)).answers).toMatchObject({ copies: 2 });
  });
});

describe("walkDelivery", () => {
  test("who goes on has contact and delivery checked", async ({ db }) => {
    const world = await createWorld(db);
    const { context, draftId } = await begun(db, world);
    const walk = (given: object) =>
      walkDelivery(context, { draftId, revision: 0, intent: "next", ...delivery, ...given }, "vi");
    await expect(walk({ phone: "12", deliveryMethod: "online" })).rejects.toMatchObject({
      fieldErrors: { phone: "invalidPhone" },
    });
    await expect(walk({ deliveryMethod: "postal" })).rejects.toMatchObject({
      fieldErrors: { deliveryAddress: "required" },
    });
    expect(await walk({ deliveryMethod: "counter" })).toMatchObject({ stepKey: "review" });
    expect(await rowOf(db, draftId)).toMatchObject({
      deliveryMethod: "counter",
      submitter: { phone: "84912345678", locale: "vi" },
    });
  });

  test("an electronic result is chosen only where the procedure gives one", async ({ db }) => {
    const world = await createWorld(db, { serviceLevel: 3 });
    const { context, draftId } = await begun(db, world);
    await expect(
      walkDelivery(
        context,
        { draftId, revision: 0, intent: "next", ...delivery, deliveryMethod: "online" },
        "vi",
      ),
    ).rejects.toMatchObject({ fieldErrors: { deliveryMethod: "invalidChoice" } });
  });

  test("what was kept as typed cannot be submitted until it is right", async ({ db }) => {
    const world = await createWorld(db);
    const { context, draftId } = await completeDraft(db, world);
    const back = { draftId, revision: 3, intent: "back", ...delivery, phone: "09123" };
    expect(await walkDelivery(context, { ...back, deliveryMethod: "online" }, "vi")).toMatchObject({
      stepKey: "papers",
    });
    expect((await rowOf(db, draftId)).submitter?.phone).toBe("09123");
    await expect(submitDraft(context, { draftId, revision: 4, declared: "on" })).rejects.toMatchObject({
      code: "incomplete",
      fieldErrors: { phone: "invalidPhone" },
    });
  });
});
