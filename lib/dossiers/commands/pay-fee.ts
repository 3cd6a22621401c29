import { and, eq } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { openPayment } from "#lib/payments/commands.ts";
import type { PaymentGateway } from "#lib/payments/gateway.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { offerOf } from "#lib/procedures/offer.ts";
import { isClosed } from "../lifecycle.ts";
import { contentOfVersion } from "../queries/filing-basis.ts";
import { isApplicant } from "../queries/lock-dossier.ts";
import { visibleTo } from "../queries/visibility.ts";

export type OpenFee = {
  code: string;
  /** What the payer reads at the bank; no personal data. */
  purpose: string;
  /** Absolute address of our page the browser comes back to. */
  returnUrl: string;
};

/**
 * Opens the payment of what a dossier owes and says where the payer goes. Only its applicant pays online, only while
 * something is owed, and only where the procedure offers it; the state changes when the bank's notice arrives.
 */
export async function openFee(
  context: Context,
  ports: { gateway: PaymentGateway },
  { code, purpose, returnUrl }: OpenFee,
): Promise<{ payUrl: string }> {
  const { actor, db } = context;
  const [dossier] = await db
    .select()
    .from(dossiers)
    .where(and(eq(dossiers.code, code), visibleTo(actor)));
  if (!dossier) throw new Refusal("notFound");
  if (!(await isApplicant(db, actor, dossier))) throw new Refusal("forbidden");
  if (dossier.paymentStatus === "paid") throw new Refusal("alreadyPaid");
  if (dossier.paymentStatus !== "owed" || isClosed(dossier.status)) throw new Refusal("stepNotAvailable");
  const { content } = await contentOfVersion(context, dossier.procedureVersionId);
  if (!offerOf(content, dossier.caseKey).canPayOnline) throw new Refusal("notOnline");

  const { payUrl } = await openPayment(context, ports, {
    dossierId: dossier.id,
    amountDong: dossier.feeDong,
    purpose,
    returnUrl,
  });
  return { payUrl };
}
