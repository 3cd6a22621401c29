"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { type CodePost, requestCode } from "#lib/accounts/commands/request-code.ts";
import { goOnSchema, requestCodeSchema, signInByCodeSchema } from "#lib/accounts/schema.ts";
import { promiseMessage } from "#lib/notifications/commands.ts";
import { action } from "#lib/platform/action.ts";
import { env } from "#lib/platform/env.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Locale } from "#lib/platform/i18n/messages.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { returnAddress } from "#lib/platform/return-address.ts";
import { startSignIn } from "#lib/platform/session.ts";
import { forgetSignInAddress, rememberSignInAddress, signInAddress } from "#lib/platform/sign-in-address.ts";

/** To the national identity, which sends people back to where they came from. */
export const signInNationally = action(goOnSchema, async (_context, { returnTo }) => {
  const locale = await getLocale();
  redirect(await startSignIn("national", backTo(returnTo, locale), { ui_locales: locale }));
});

export const sendSignInCode = action(requestCodeSchema, async (context, { email, returnTo }) => {
  const locale = await getLocale();
  await requestCode(context, postIn(locale), { email });
  await rememberSignInAddress(email);
  const query = returnTo ? { tiep: returnTo } : {};
  redirect(getPathname({ href: { pathname: "/sign-in/code", query }, locale }));
});

export const signInByCode = action(signInByCodeSchema, async (_context, { code, fullName, returnTo }) => {
  const email = await signInAddress();
  if (!email) throw new Refusal("codeExpired");
  const back = backTo(returnTo, await getLocale());
  const signingIn = startSignIn("code", back, { email, code, ...(fullName && { fullName }) });
  if (await signingIn.then(() => false, isNewcomer)) return { newcomer: email };
  await forgetSignInAddress();
  redirect(back);
});

/** Somebody whose code was right and whose name is not known yet: no fault of theirs, only one more question. */
function isNewcomer(error: unknown) {
  if (error instanceof Refusal && error.code === "incomplete") return true;
  throw error;
}

function backTo(returnTo: string | undefined, locale: Locale) {
  return returnAddress(returnTo, env().PUBLIC_URL, getPathname({ href: "/dossiers", locale }));
}

function postIn(locale: Locale): CodePost {
  return {
    promise: (tx, { code, minutes, ...letter }) =>
      promiseMessage(tx, { ...letter, template: "signInCode", values: { code, minutes }, locale }),
  };
}
