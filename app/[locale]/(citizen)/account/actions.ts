"use server";

import { refresh } from "next/cache";
import { getLocale } from "next-intl/server";
import * as z from "zod";
import { saveContact as saveContactOf } from "#lib/accounts/commands/save-contact.ts";
import { endAllSessions, endSession as endSessionOf } from "#lib/accounts/commands/sessions.ts";
import { saveContactSchema, sessionSchema } from "#lib/accounts/schema.ts";
import { action } from "#lib/platform/action.ts";
import type { Context } from "#lib/platform/context.ts";
import { redirect } from "#lib/platform/i18n/navigation.ts";
import { currentSessionId, forgetSignIn } from "#lib/platform/session.ts";

export const saveContact = action(saveContactSchema, saveContactOf);

/** Ends one of one's own sessions: another device's, or this one. */
export const endSession = action(sessionSchema, async (context, { sessionId }) => {
  await endSessionOf(context, { sessionId });
  if (sessionId === (await currentSessionId())) await leave(context);
  refresh();
});

export const endEverySession = action(z.object({}), async (context) => {
  await endAllSessions(context);
  await leave(context);
});

async function leave({ actor }: Context) {
  await forgetSignIn();
  redirect({ href: actor.kind === "officer" ? "/staff/sign-in" : "/", locale: await getLocale() });
}
