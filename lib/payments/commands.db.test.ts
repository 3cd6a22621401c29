import { describe, expect } from "vitest";
import { paymentNotices, payments } from "#drizzle/schema/payments.ts";
import type { Actor } from "#lib/accounts/actor.ts";
import { simulatedGateway } from "#lib/integrations/payments/simulator.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createCitizen, testNow } from "#tests/factories/accounts.ts";
import { createDossier } from "#tests/factories/papers.ts";
import { openPayment, settlePayment } from "./commands.ts";
import type { PaymentNotice } from "./gateway.ts";

const gateway = simulatedGateway({
  secret: "secret",
  pageUrl: (reference) => `http://localhost:3000/pay/${reference}`,
});
const system: Actor = { kind: "system", id: "payments" };
const asked = { amountDong: 8_000, purpose: "Lệ phí", returnUrl: "http://localhost:3000/ho-so/1" };

async function opened(db: Database) {
  const { id, actor } = await createCitizen(db);
  const dossier = await createDossier(db, id);
  const input = { ...asked, dossierId: dossier.id };
  const open = (changes: Partial<typeof input> = {}) =>
    openPayment(contextOf(db, actor), { gateway }, { ...input, ...changes });
  const { reference } = await open();
  const notice: PaymentNotice = { noticeId: "n1", reference, state: "paid", amountDong: 8_000 };
  const settle = (changes: Partial<PaymentNotice> = {}, provider = "simulator") =>
    settlePayment(contextOf(db, system), provider, { ...notice, ...changes });
  return { dossier, open, reference, settle };
}

describe("openPayment", () => {
  test("asked twice while one waits is the same payment", async ({ db }) => {
    const { open, reference } = await opened(db);
    expect(await open()).toMatchObject({ reference });
    expect(await db.select().from(payments)).toHaveLength(1);
  });

  test("two requests at once make one payment", async ({ ownDatabase: { db } }) => {
    const { id, actor } = await createCitizen(db);
    const dossier = await createDossier(db, id);
    const open = () => openPayment(contextOf(db, actor), { gateway }, { ...asked, dossierId: dossier.id });
    const [first, second] = await Promise.all([open(), open()]);
    expect(first).toEqual(second);
    expect(await db.select().from(payments)).toHaveLength(1);
  });

  test("after a failure the next attempt is another payment", async ({ db }) => {
    const { open, reference, settle } = await opened(db);
    await settle({ state: "failed" });
    expect((await open()).reference).not.toBe(reference);
  });

  test("what is paid is not opened again", async ({ db }) => {
    const { open, settle } = await opened(db);
    await settle();
    await expect(open()).rejects.toMatchObject({ code: "alreadyPaid" });
  });
});

describe("settlePayment", () => {
  test("a verified notice settles its payment", async ({ db }) => {
    const { dossier, reference, settle } = await opened(db);
    expect(await settle()).toEqual({
      outcome: "settled",
      dossierId: dossier.id,
      reference,
      amountDong: 8_000,
    });
    const [payment] = await db.select().from(payments);
    expect(payment).toMatchObject({ state: "paid", settledAt: testNow });
  });

  test("the same notice again, and a second one, change nothing", async ({ db }) => {
    const { settle } = await opened(db);
    await settle();
    expect(await settle()).toMatchObject({ outcome: "unchanged" });
    expect(await settle({ noticeId: "n2" })).toMatchObject({ outcome: "unchanged" });
    expect(await db.select().from(paymentNotices)).toHaveLength(2);
  });

  test("one notice delivered many times at once settles once", async ({ ownDatabase: { db } }) => {
    const { settle } = await opened(db);
    const settled = await Promise.all(Array.from({ length: 6 }, () => settle()));
    expect(settled.filter(({ outcome }) => outcome === "settled")).toHaveLength(1);
  });

  test("money that arrived is not unsaid, and money that arrives late is still taken", async ({ db }) => {
    const { settle } = await opened(db);
    expect(await settle({ state: "failed" })).toMatchObject({ outcome: "failed" });
    expect(await settle({ noticeId: "n2" })).toMatchObject({ outcome: "settled" });
    expect(await settle({ noticeId: "n3", state: "failed" })).toMatchObject({ outcome: "unchanged" });
    const [payment] = await db.select().from(payments);
    expect(payment?.state).toBe("paid");
  });

  test.for([
    ["an unknown payment", { reference: "MP0" }, "simulator", "notFound"],
    ["a payment of another provider", {}, "vnpay", "notFound"],
    ["another amount", { amountDong: 1 }, "simulator", "conflict"],
  ] as const)(
    "a notice of %s is refused and nothing is noted",
    async ([, changes, provider, code], { db }) => {
      const { settle } = await opened(db);
      await expect(settle(changes, provider)).rejects.toMatchObject({ code });
      expect(await db.select().from(paymentNotices)).toEqual([]);
      expect(await db.select().from(payments)).toMatchObject([{ state: "waiting" }]);
    },
  );
});
