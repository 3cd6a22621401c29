import { eq } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { settlePayment } from "#lib/payments/commands.ts";
import type { PaymentNotice } from "#lib/payments/gateway.ts";
import type { Context } from "#lib/platform/context.ts";
import { procedureNameFor } from "../queries/clock-rules.ts";
import { leaveWait } from "./go-on.ts";
import { recordEvent } from "./record-event.ts";
import { tellApplicant } from "./tell-applicant.ts";

/** Takes a provider's verified notice: the payment is settled once, and its dossier shows it. */
export async function settleFee(context: Context, provider: string, notice: PaymentNotice) {
  return context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    const settled = await settlePayment(inside, provider, notice);
    if (settled.outcome !== "settled") return settled.outcome;
    const [dossier] = await tx
      .select()
      .from(dossiers)
      .where(eq(dossiers.id, settled.dossierId))
      .for("update");
    if (!dossier) throw new Error("a payment belongs to a dossier");
    if (dossier.paymentStatus !== "owed") return "settled";
    const { reference, amountDong } = notice;
    await recordEvent(inside, dossier, provider, "paid", { reference, amountDong });
    await leaveWait(inside, dossier.id);
    const procedure = await procedureNameFor(inside, dossier);
    await tellApplicant(tx, dossier, "paid", { code: dossier.code, procedure, amountDong }, reference);
    return "settled";
  });
}
