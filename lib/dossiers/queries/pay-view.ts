import { desc, eq } from "drizzle-orm";
import { payments } from "#drizzle/schema/payments.ts";
import type { Context } from "#lib/platform/context.ts";
import { isClosed } from "../lifecycle.ts";
import { getDossier } from "./get-dossier.ts";

export type PayView = Awaited<ReturnType<typeof getPayView>>;

/** What a dossier owes, whether that can be paid here, and how the latest attempt stands. */
export async function getPayView(context: Context, code: string) {
  const { id, isApplicant, offer, status, procedure, payment, receptionOffice } = await getDossier(
    context,
    code,
  );
  const [latest] = await context.db
    .select({ state: payments.state, openedAt: payments.openedAt, settledAt: payments.settledAt })
    .from(payments)
    .where(eq(payments.dossierId, id))
    .orderBy(desc(payments.openedAt), desc(payments.id))
    .limit(1);
  const isOwed = payment.status === "owed" && !isClosed(status);
  return {
    code,
    procedure,
    payment,
    receptionOffice,
    isOwed,
    canPayHere: isOwed && isApplicant && offer.canPayOnline,
    latest: latest ?? null,
  };
}
