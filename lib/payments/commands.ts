import { and, desc, eq } from "drizzle-orm";
import { paymentNotices, payments } from "#drizzle/schema/payments.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { PaymentGateway, PaymentNotice } from "./gateway.ts";

export type OpenPayment = {
  dossierId: string;
  amountDong: number;
  /** What the payer reads at the bank; no personal data. */
  purpose: string;
  /** Absolute address of our page the browser comes back to. */
  returnUrl: string;
};

/** What a verified notice did: collected the money, said that it will not come, or told nothing new. */
export type Settlement = {
  outcome: "settled" | "failed" | "unchanged";
  dossierId: string;
  reference: string;
  amountDong: number;
};

/**
 * Opens a payment, or finds the one that still waits for the same amount: pressing twice never charges twice. After a
 * failure the next attempt has a key of its own. The caller has checked who pays and how much is owed.
 */
export async function openPayment(
  { db, now }: Context,
  { gateway }: { gateway: PaymentGateway },
  { dossierId, amountDong, purpose, returnUrl }: OpenPayment,
): Promise<{ reference: string; payUrl: string }> {
  const ofDossier = and(eq(payments.dossierId, dossierId), eq(payments.provider, gateway.name));
  // One look answers both: a second one could see an attempt made in between, and open another beside it.
  const attempts = await db
    .select()
    .from(payments)
    .where(ofDossier)
    .orderBy(desc(payments.openedAt), desc(payments.id));
  const [latest] = attempts;
  if (latest?.state === "paid") throw new Refusal("alreadyPaid");
  if (latest?.state === "waiting" && latest.amountDong === amountDong) {
    return { reference: latest.reference, payUrl: latest.payUrl };
  }
  const key = `${dossierId}/${attempts.length + 1}`;
  const opened = await gateway.open({ key, amountDong, purpose, returnUrl });
  await db
    .insert(payments)
    .values({
      dossierId,
      provider: gateway.name,
      ...opened,
      amountDong,
      state: "waiting",
      openedAt: now,
    })
    .onConflictDoNothing({ target: payments.reference }); // two at once had the same key, hence the same reference
  return opened;
}

/**
 * Takes a verified notice into account, in one transaction with what the caller does. Each notice counts once; money that arrived is
 * never unsaid by a later notice. An unknown payment, or another amount than was asked, is refused whole.
 */
export async function settlePayment(
  { db, now }: Context,
  provider: string,
  notice: PaymentNotice,
): Promise<Settlement> {
  return db.transaction(async (tx) => {
    const payment = await lockPayment(tx, provider, notice.reference);
    if (payment.amountDong !== notice.amountDong) throw new Refusal("conflict");
    const { id, state, ...told } = payment;
    const isNews = await hear(tx, provider, notice, now);
    if (!isNews || notice.state === "waiting" || state === "paid" || state === notice.state) {
      return { outcome: "unchanged", ...told };
    }
    await tx.update(payments).set({ state: notice.state, settledAt: now }).where(eq(payments.id, id));
    return { outcome: notice.state === "paid" ? "settled" : "failed", ...told };
  });
}

async function lockPayment(tx: Database, provider: string, reference: string) {
  const { id, dossierId, amountDong, state } = payments;
  const [payment] = await tx
    .select({ id, dossierId, reference: payments.reference, amountDong, state })
    .from(payments)
    .where(and(eq(payments.provider, provider), eq(payments.reference, reference)))
    .for("update");
  if (!payment) throw new Refusal("notFound");
  return payment;
}

/** Notes a notice as it came. False for one that was heard before. */
async function hear(tx: Database, provider: string, notice: PaymentNotice, receivedAt: Date) {
  const heard = await tx
    .insert(paymentNotices)
    .values({ provider, ...notice, receivedAt })
    .onConflictDoNothing()
    .returning({ noticeId: paymentNotices.noticeId });
  return heard.length > 0;
}
