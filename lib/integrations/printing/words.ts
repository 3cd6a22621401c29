import { createTranslator } from "next-intl";
import en from "#messages/en/print.json" with { type: "json" };
import vi from "#messages/vi/print.json" with { type: "json" };

const catalogues = { vi, en: en as typeof vi };

/** The fixed words of papers. */
export function printWords(locale: "vi" | "en" = "vi") {
  return createTranslator({ locale, messages: { print: catalogues[locale] }, namespace: "print" });
}

export type PrintWords = ReturnType<typeof printWords>;
