"use client"; // only the router knows the page on screen; the first page is still drawn by the server

import { useParams, useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { Icon } from "#components/ui/icon.tsx";
import { getPathname, usePathname } from "#lib/platform/i18n/navigation.ts";

/** This very page in the other language. */
export function LanguageSwitch({ className }: { className?: string }) {
  const t = useTranslations("common.layout");
  const pathname = usePathname();
  const { locale: _locale, ...params } = useParams();
  const search = useSearchParams();
  const other = useLocale() === "vi" ? "en" : "vi";
  const page = { pathname, params, ...(search.size > 0 && { query: Object.fromEntries(search) }) } as never; // which of the pages it is, only the router knows
  return (
    <a
      href={getPathname({ href: page, locale: other })}
      lang={other}
      hrefLang={other}
      className={
        className ?? "inline-flex min-h-control items-center gap-1.5 whitespace-nowrap hover:underline"
      }
    >
      <Icon name="globe" className="size-[1.25em] max-sm:hidden" />
      {t(other === "en" ? "toEnglish" : "toVietnamese")}
    </a>
  );
}
