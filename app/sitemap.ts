import type { MetadataRoute } from "next";
import { addressOf } from "#lib/platform/i18n/address.ts";
import { routing } from "#lib/platform/i18n/routing.ts";
import { contextAs } from "#lib/platform/session.ts";
import { listPublished } from "#lib/procedures/queries/published.ts";

export const dynamic = "force-dynamic"; // the catalogue changes while the build stays

type Page = keyof typeof routing.pathnames;

const pages = [
  "/",
  "/procedures",
  "/procedures/changes",
  "/track",
  "/verify",
  "/help",
  "/open-data",
  "/accessibility",
] as const satisfies Page[];

/** Every page for everybody in each of its languages: the fixed ones, and one for each procedure in force. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const published = await listPublished(contextAs({ kind: "visitor" }));
  return [
    ...pages.flatMap((page) => inEachLanguage(page)),
    ...published.flatMap(({ code, modifiedAt }) =>
      inEachLanguage("/procedures/[code]", { code }, modifiedAt),
    ),
  ];
}

function inEachLanguage(page: Page, params: Record<string, string> = {}, lastModified?: Date) {
  const languages = Object.fromEntries(
    routing.locales.map((locale) => [locale, addressOf(page, locale, { params })]),
  );
  return Object.values(languages).map((url) => ({
    url,
    alternates: { languages },
    ...(lastModified && { lastModified }),
  }));
}
