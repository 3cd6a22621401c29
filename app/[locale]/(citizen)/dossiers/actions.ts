"use server";

import { refresh } from "next/cache";
import { redirect as redirectAway } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import {
  answerSupplementSchema,
  tellDoneSchema,
  withdrawDossierSchema,
} from "#lib/dossiers/action-schema.ts";
import { moveDossier } from "#lib/dossiers/commands/move.ts";
import { openFee } from "#lib/dossiers/commands/pay-fee.ts";
import { answerSupplement } from "#lib/dossiers/commands/supplement.ts";
import { withdrawDossier } from "#lib/dossiers/commands/withdraw.ts";
import { openFeeSchema } from "#lib/dossiers/filing-schema.ts";
import { paymentGateway } from "#lib/integrations/choose.ts";
import { action } from "#lib/platform/action.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { addressOf } from "#lib/platform/i18n/address.ts";
import { redirect } from "#lib/platform/i18n/navigation.ts";

export const sendSupplement = action(answerSupplementSchema, async (context, input) => {
  const { code } = await answerSupplement(context, input).catch(missingPapers);
  return toDossier(code);
});

export const withdraw = action(withdrawDossierSchema, async (context, input) => {
  const { code } = await withdrawDossier(context, input);
  return toDossier(code);
});

/** The applicant says that a step of theirs is done. */
export const tellDone = action(tellDoneSchema, async (context, input) => {
  const { code } = await moveDossier(context, { ...input, kind: "applicantDone" });
  return toDossier(code);
});

export const payFee = action(openFeeSchema, async (context, { code }) => {
  const locale = await getLocale();
  const t = await getTranslations("dossiers.pay");
  const returnUrl = addressOf("/dossiers/[code]/pay", locale, { params: { code }, query: { ve: "1" } });
  const ports = { gateway: paymentGateway() };
  const { payUrl } = await openFee(context, ports, { code, purpose: t("purpose", { code }), returnUrl });
  return redirectAway(payUrl);
});

async function toDossier(code: string) {
  return redirect({ href: { pathname: "/dossiers/[code]", params: { code } }, locale: await getLocale() });
}

/** The page itself says which papers are missing, beside where they are added. */
function missingPapers(error: unknown): never {
  if (!(error instanceof Refusal) || error.code !== "incomplete") throw error;
  refresh();
  throw new Refusal("incomplete");
}
