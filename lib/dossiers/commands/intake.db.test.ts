import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { dossierEvents, dossiers, submittedDocuments } from "#drizzle/schema/dossiers.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { createWorld, type World, worldNow } from "#tests/factories/world.ts";
import { receiveAtCounterSchema } from "../schema.ts";
import { receiveAtCounter } from "./intake.ts";

const key = "5f0c2a52-6c4e-4b0e-9f3e-1f6a3a6f2b11";

function inputFor(world: World, change: object = {}) {
  return receiveAtCounterSchema.parse({
    idempotencyKey: key,
    procedureCode: world.procedure.code,
    receptionOfficeId: world.office.id,
    handlingAgencyId: world.commune.id,
    submitter: { name: "Sùng Thị Dợ", identifier: "010188001234", phone: "0987 654 321" },
    papers: [
      { componentKey: "proof", form: "original", quantity: "1" },
      { componentKey: "extra", form: "copy", quantity: "0" },
    ],
    deliveryMethod: "counter",
    ...change,
  });
}

describe("receiveAtCounter", () => {
  test("opens and receives a dossier for somebody without an account, clock and papers and all", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const { code } = await receiveAtCounter(contextOf(db, world.clerk.actor, worldNow), inputFor(world));
    const [dossier] = await db.select().from(dossiers).where(eq(dossiers.code, code));
    expect(dossier).toMatchObject({
      channel: "direct",
      status: "in_progress",
      stepKey: "assignment",
      citizenId: null,
      submitter: { name: "Sùng Thị Dợ", phone: "84987654321" },
      receivedAt: worldNow,
    });
    const events = await db.select().from(dossierEvents).orderBy(dossierEvents.id);
    expect(events.map(({ type }) => type)).toEqual(["submitted", "received"]);
    expect(await db.select().from(submittedDocuments)).toMatchObject([
      { componentKey: "proof", form: "original", quantity: 1, fileId: null },
    ]);
  });

  test("the fee goes by what the clerk counted and the group whose proof they saw, and by nothing else", async ({
    db,
  }) => {
    const both = (text: string) => ({ vi: text, en: text });
    const steps = [
      { from: 1, amountDong: 2000 },
      { from: 3, amountDong: 1000 },
    ];
    const world = await createWorld(db, {
      channels: [
        {
          channel: "direct",
          timeLimit: null,
          fees: [
            {
              name: both("Phí"),
              kind: "fee",
              status: "fixed",
              amountDong: 2000,
              quantityFrom: "copies",
              tiers: { countedFrom: "pages", unit: both("trang"), steps },
              reductions: [{ group: "poorHousehold", name: both("Hộ nghèo"), percent: 50, basis: "A" }],
            },
          ],
        },
      ],
    });
    const context = contextOf(db, world.clerk.actor, worldNow);
    const receive = (idempotencyKey: string, change: object) =>
      receiveAtCounter(context, inputFor(world, { idempotencyKey, ...change }));
    const { code } = await receive(key, {
      counted: { pages: "5", copies: "3" },
      feeGroup: "poorHousehold",
    });
    const [dossier] = await db.select().from(dossiers).where(eq(dossiers.code, code));
    expect(dossier).toMatchObject({
      feeDong: 10_500,
      paymentStatus: "owed",
      answers: { pages: 5, copies: 3, feeGroup: "poorHousehold" },
    });
    const other = crypto.randomUUID();
    await expect(receive(other, { counted: { metres: "5" } })).rejects.toMatchObject({
      fieldErrors: { counted: "invalidChoice" },
    });
    await expect(receive(other, { feeGroup: "friend" })).rejects.toMatchObject({
      fieldErrors: { feeGroup: "invalidChoice" },
    });
    await expect(receive(other, { caseKey: "none" })).rejects.toMatchObject({
      fieldErrors: { caseKey: "invalidChoice" },
    });
  });

  test("sent again it makes no second dossier and records nothing twice", async ({ db }) => {
    const world = await createWorld(db);
    const context = contextOf(db, world.clerk.actor, worldNow);
    const first = await receiveAtCounter(context, inputFor(world));
    expect(await receiveAtCounter(context, inputFor(world))).toEqual(first);
    expect(await db.$count(dossiers)).toBe(1);
    expect(await db.$count(dossierEvents)).toBe(2);
    expect(await db.$count(submittedDocuments)).toBe(1);
  });

  test("is for who stands at that counter: an officer, a citizen, a clerk elsewhere are refused", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const elsewhere = await createWorld(db);
    for (const { actor } of [world.officer, world.citizen, elsewhere.clerk])
      await expect(receiveAtCounter(contextOf(db, actor, worldNow), inputFor(world))).rejects.toMatchObject({
        code: "forbidden",
      });
    expect(await db.$count(dossiers)).toBe(0);
  });

  test("any one-stop office receives for any agency that may handle it", async ({ db }) => {
    const world = await createWorld(db);
    const elsewhere = await createWorld(db);
    const input = inputFor(world, { receptionOfficeId: elsewhere.office.id });
    const { code } = await receiveAtCounter(contextOf(db, elsewhere.clerk.actor, worldNow), input);
    const [dossier] = await db.select().from(dossiers).where(eq(dossiers.code, code));
    expect(dossier).toMatchObject({
      receptionOfficeId: elsewhere.office.id,
      handlingAgencyId: world.commune.id,
    });
  });

  test("refuses a paper the procedure does not ask for", async ({ db }) => {
    const world = await createWorld(db);
    const input = inputFor(world, { papers: [{ componentKey: "forged", form: "copy", quantity: "1" }] });
    await expect(receiveAtCounter(contextOf(db, world.clerk.actor, worldNow), input)).rejects.toMatchObject({
      fieldErrors: { papers: "invalidChoice" },
    });
  });
});
