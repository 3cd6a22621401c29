"use server";

import { redirect } from "next/navigation";
import * as z from "zod";
import { bankSimulator } from "#lib/integrations/choose.ts";
import { action } from "#lib/platform/action.ts";
import { env } from "#lib/platform/env.ts";
import { Refusal } from "#lib/platform/errors.ts";

const answerPaymentSchema = z.object({ token: z.string(), wanted: z.enum(["pay", "fail", "cancel"]) });

/** What a bank does: tells the portal from server to server, then sends the payer back. */
export const answerPayment = action(answerPaymentSchema, async (_context, { token, wanted }) => {
  const bank = bankSimulator();
  const payment = bank.paymentOf(token);
  if (!payment) throw new Refusal("notFound");
  if (wanted !== "cancel") {
    const { body, headers } = bank.noticeOf(payment, wanted);
    const webhook = `http://localhost:${env().PORT}/api/webhooks/payments/${bank.name}`;
    const heard = await fetch(webhook, {
      method: "POST",
      body,
      headers,
      signal: AbortSignal.timeout(10_000),
    });
    if (!heard.ok) throw new Refusal("unavailable");
  }
  const { pathname, search } = new URL(payment.returnUrl);
  redirect(`${pathname}${search}`);
});
