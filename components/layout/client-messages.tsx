import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { Messages } from "#lib/platform/i18n/messages.ts";

/** Hands the browser the words its scripts need: those of every form, and the namespaces a page names. Nothing more. */
export async function ClientMessages({
  namespaces = [],
  children,
}: {
  namespaces?: readonly (keyof Messages)[];
  children: ReactNode;
}) {
  const all = await getMessages();
  const { buttons, form, layout, notice } = all.common;
  const words = { errors: all.errors, common: { buttons, form, layout, notice } };
  const extra = Object.fromEntries(namespaces.map((namespace) => [namespace, all[namespace]]));
  return <NextIntlClientProvider messages={{ ...words, ...extra }}>{children}</NextIntlClientProvider>;
}
