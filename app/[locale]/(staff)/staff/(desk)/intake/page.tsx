import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { Page } from "#components/layout/page.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { getPathname, Link } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { searchProcedures } from "#lib/procedures/queries/search-procedures.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.nav");
  return { title: t("intake") };
}

export default async function IntakePage({ searchParams }: PageProps<"/[locale]/staff/intake">) {
  const { q } = await searchParams;
  const asked = typeof q === "string" ? q.slice(0, 200) : "";
  const [t, locale] = await Promise.all([getTranslations("desk.intake"), getLocale()]);
  const { items } = await searchProcedures(await currentContext(), { q: asked, limit: 20 }).catch(asPage);
  return (
    <Page title={t("title")} intro={t("intro")}>
      <form action={getPathname({ href: "/staff/intake", locale })} className="flex items-end gap-3">
        <div className="grow">
          <PlainTextField name="q" type="search" label={t("q")} defaultValue={asked} autoComplete="off" />
        </div>
        <div className="my-3">
          <Button type="submit" icon="search">
            {t("search")}
          </Button>
        </div>
      </form>
      {items.length === 0 && <EmptyState title={t("nothing")}>{t("nothingHint")}</EmptyState>}
      <ul data-rows aria-label={t("choose")} className="divide-y divide-line border-line border-y">
        {items.map(({ code, name }) => (
          <li key={code}>
            <Link
              href={{ pathname: "/staff/intake/[code]", params: { code } }}
              prefetch={false}
              className="flex min-h-control items-baseline gap-4 px-2 py-1.5 text-lam hover:bg-lam-soft"
            >
              <span className="shrink-0 text-muted tabular-nums">{code}</span>
              <span>{name[locale]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
