"use client";

import { useTranslations } from "next-intl";
import { createContext, use } from "react";

/** Words that one form has for errors of its own; undefined leaves the common ones. */
export const ErrorWords = createContext<((code: string) => string | undefined) | null>(null);

/** The words for an error's key; an unknown key still says that something is wrong. */
export function ErrorText({ code }: { code: string }) {
  const t = useTranslations("errors");
  const own = use(ErrorWords)?.(code);
  return own ?? (t.has(code as never) ? t(code as never) : t("invalid"));
}
