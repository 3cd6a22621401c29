"use server";

import { getLocale } from "next-intl/server";
import { receiveAtCounter } from "#lib/dossiers/commands/intake.ts";
import { receiveAtCounterSchema } from "#lib/dossiers/schema.ts";
import { action } from "#lib/platform/action.ts";
import { redirect } from "#lib/platform/i18n/navigation.ts";

export const receiveHere = action(receiveAtCounterSchema, async (context, input) => {
  const { code } = await receiveAtCounter(context, input);
  const href = { pathname: "/staff/dossiers/[code]", params: { code }, query: { done: "intake" } } as const;
  redirect({ href, locale: await getLocale() });
});
