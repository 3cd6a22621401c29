import type { Metadata } from "next";
import { env } from "./env.ts";
import { addressOf } from "./i18n/address.ts";
import { pageAt } from "./i18n/page-at.ts";
import { routing } from "./i18n/routing.ts";

const openGraphLocales = { vi: "vi_VN", en: "en_GB" };

/**
 * What every public page says of itself to machines: its one address, the same page in the other language, the feed of
 * changes, and how it looks when shared. `address` is that of the request; an unknown one says nothing.
 */
export function pageLinks(address: string, words: { brand: string; feed: string }): Metadata {
  const here = pageAt(address);
  if (!here) return {};
  const { page, locale, params } = here;
  const languages = Object.fromEntries(
    routing.locales.map((each) => [each, addressOf(page, each, { params })]),
  );
  const url = addressOf(page, locale, { params });
  return {
    metadataBase: new URL(env().PUBLIC_URL),
    alternates: {
      canonical: url,
      languages: { ...languages, "x-default": addressOf(page, routing.defaultLocale, { params }) },
      types: {
        "application/atom+xml": [
          { url: `/api/v1/procedures/changes.atom?lang=${locale}`, title: words.feed },
        ],
      },
    },
    openGraph: {
      type: "website",
      siteName: words.brand,
      url,
      locale: openGraphLocales[locale],
      alternateLocale: routing.locales
        .filter((each) => each !== locale)
        .map((each) => openGraphLocales[each]),
    },
    twitter: { card: "summary" },
  };
}
