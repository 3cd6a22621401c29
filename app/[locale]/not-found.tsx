import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { NothingHere } from "#components/procedures/nothing-here.tsx";
import { getPathname } from "#lib/platform/i18n/navigation.ts";

/** Next takes the title of every reply with status 404 from here, whichever page draws it. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("help.notFound");
  return { title: t("title") };
}

export default async function NotFound() {
  return <NothingHere searchAction={getPathname({ href: "/procedures", locale: await getLocale() })} />;
}
