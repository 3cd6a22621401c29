"use server";

import { getLocale } from "next-intl/server";
import { endSession } from "#lib/accounts/commands/sessions.ts";
import { press } from "#lib/platform/action.ts";
import { redirect } from "#lib/platform/i18n/navigation.ts";
import { currentSessionId, forgetSignIn } from "#lib/platform/session.ts";

/** Ends this session; the row goes first, so that a copy of the cookie is worth nothing. */
export const signOut = press(async (context) => {
  const sessionId = await currentSessionId();
  if (sessionId && context.actor.kind !== "visitor") await endSession(context, { sessionId });
  await forgetSignIn();
  const href = context.actor.kind === "officer" ? "/staff/sign-in" : "/";
  redirect({ href, locale: await getLocale() });
});
