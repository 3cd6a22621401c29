import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { NothingHere } from "#components/procedures/nothing-here.tsx";
import { getPathname } from "#lib/platform/i18n/navigation.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("help.notFound");
  return { title: t("title"), robots: { index: false } };
}

export default async function NotFoundPage() {
  return <NothingHere searchAction={getPathname({ href: "/procedures", locale: await getLocale() })} />;
}
