import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { businesses, businessMembers } from "#drizzle/schema/accounts.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { payments } from "#drizzle/schema/payments.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { PaymentGateway } from "#lib/payments/gateway.ts";
import type { Database } from "#lib/platform/db.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, visitor } from "#tests/factories/accounts.ts";
import { fileDossier, later } from "#tests/factories/filed.ts";
import { createWorld, stranger, type World } from "#tests/factories/world.ts";
import { getPayView } from "../queries/pay-view.ts";
import { openFee } from "./pay-fee.ts";
import { settleFee } from "./settle-fee.ts";
import { withdrawDossier } from "./withdraw.ts";

/** A bank that opens whatever it is asked to. */
const gateway: PaymentGateway = {
  name: "bank",
  open: async ({ key }) => ({ reference: key, payUrl: `http://bank.example/${key}` }),
  verifyNotice: async () => null,
};
const fixed: Partial<ProcedureContent> = {
  channels: [
    {
      channel: "online",
      timeLimit: { amount: 3, unit: "workingDay", assumed: false },
      fees: [
        {
          name: { vi: "Lệ phí", en: "Charge" },
          kind: "charge",
          status: "fixed",
          amountDong: 8000,
          quantityFrom: "copies",
        },
      ],
    },
  ],
};

async function owing(db: Database, content: Partial<ProcedureContent> = {}) {
  const world = await createWorld(db, { ...fixed, ...content });
  const { code } = await fileDossier(db, world);
  return { world, code };
}

const open = (db: Database, actor: World["citizen"]["actor"] | typeof stranger, code: string) =>
  openFee(
    contextOf(db, actor, later(60)),
    { gateway },
    { code, purpose: "Lệ phí", returnUrl: "http://localhost:3000/ho-so" },
  );

describe("openFee", () => {
  test("sends the applicant to the bank with exactly what is owed, once", async ({ db }) => {
    const { world, code } = await owing(db);
    const { payUrl } = await open(db, world.citizen.actor, code);
    expect(await open(db, world.citizen.actor, code)).toEqual({ payUrl });
    expect(await db.select().from(payments)).toMatchObject([{ amountDong: 16_000, state: "waiting" }]);
  });

  test("is for the applicant only", async ({ db }) => {
    const { world, code } = await owing(db);
    await expect(open(db, stranger, code)).rejects.toMatchObject({ code: "notFound" });
    await expect(open(db, visitor, code)).rejects.toMatchObject({ code: "signInRequired" });
    await expect(open(db, world.clerk.actor, code)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("a member who may only look at the business's dossiers does not pay for it", async ({ db }) => {
    const { world, code } = await owing(db);
    const elsewhere = await createWorld(db);
    const [business] = await db
      .insert(businesses)
      .values({ name: "Hợp tác xã Bản Mế", taxCode: "0100109106" })
      .returning();
    if (!business) throw new Error("insert returned nothing");
    await db
      .insert(businessMembers)
      .values({ businessId: business.id, citizenId: elsewhere.citizen.id, role: "viewer" });
    await db
      .update(dossiers)
      .set({ businessId: business.id, citizenId: world.citizen.id })
      .where(eq(dossiers.code, code));
    await expect(open(db, elsewhere.citizen.actor, code)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("is refused when nothing is owed, when it is paid, after withdrawal, and below level 4", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const free = await fileDossier(db, world);
    await expect(open(db, world.citizen.actor, free.code)).rejects.toMatchObject({
      code: "stepNotAvailable",
    });

    const withdrawn = await owing(db);
    await withdrawDossier(contextOf(db, withdrawn.world.citizen.actor, later(30)), {
      code: withdrawn.code,
      reason: "Tôi nộp nhầm thủ tục",
    });
    await expect(open(db, withdrawn.world.citizen.actor, withdrawn.code)).rejects.toMatchObject({
      code: "stepNotAvailable",
    });

    const counterOnly = await owing(db);
    const { versionId, content } = counterOnly.world.procedure;
    await db
      .update(procedureVersions)
      .set({ content: { ...content, serviceLevel: 3 } })
      .where(eq(procedureVersions.id, versionId));
    await expect(open(db, counterOnly.world.citizen.actor, counterOnly.code)).rejects.toMatchObject({
      code: "notOnline",
    });
  });
});

describe("getPayView", () => {
  test("waits for the bank's notice, whatever the browser says, and then shows it paid", async ({ db }) => {
    const { world, code } = await owing(db);
    const context = contextOf(db, world.citizen.actor, later(60));
    expect(await getPayView(context, code)).toMatchObject({ isOwed: true, canPayHere: true, latest: null });
    await open(db, world.citizen.actor, code);
    expect(await getPayView(context, code)).toMatchObject({ isOwed: true, latest: { state: "waiting" } });

    const [payment] = await db.select().from(payments);
    const notice = {
      noticeId: "1",
      reference: payment?.reference ?? "",
      state: "paid",
      amountDong: 16_000,
    } as const;
    const system = contextOf(db, { kind: "system", id: "payments" }, later(61));
    expect(await settleFee(system, gateway.name, notice)).toBe("settled");
    expect(await getPayView(context, code)).toMatchObject({ isOwed: false, canPayHere: false });
    await expect(open(db, world.citizen.actor, code)).rejects.toMatchObject({ code: "alreadyPaid" });
  });
});
