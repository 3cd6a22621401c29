import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FoundTable } from "#components/desk/found-table.tsx";
import { PlainSelectField } from "#components/forms/plain-choices.tsx";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { Page } from "#components/layout/page.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { dossierStatuses } from "#lib/dossiers/lifecycle.ts";
import { searchDossiers } from "#lib/dossiers/queries/search.ts";
import { searchDossiersSchema } from "#lib/dossiers/schema.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.nav");
  return { title: t("dossiers") };
}

export default async function DossiersPage({ searchParams }: PageProps<"/[locale]/staff/dossiers">) {
  const asked = searchDossiersSchema.parse(await searchParams);
  const [t, words, locale] = await Promise.all([
    getTranslations("desk.search"),
    getTranslations("dossiers"),
    getLocale(),
  ]);
  const { items, nextBefore } = await searchDossiers(await currentContext(), asked).catch(asPage);
  const { q, status } = asked;
  return (
    <Page width="wide" title={t("title")}>
      <form
        action={getPathname({ href: "/staff/dossiers", locale })}
        className="flex flex-wrap items-end gap-x-4"
      >
        <div className="min-w-64 grow">
          <PlainTextField name="q" type="search" label={t("q")} defaultValue={q} />
        </div>
        <PlainSelectField
          name="status"
          label={t("status")}
          empty={t("anyStatus")}
          defaultValue={status}
          choices={dossierStatuses.map((value) => ({ value, label: words(`status.${value}`) }))}
        />
        <div className="my-3">
          <Button type="submit" icon="search">
            {t("submit")}
          </Button>
        </div>
      </form>
      <FoundTable items={items} empty={<EmptyState title={t("nothing")}>{t("nothingHint")}</EmptyState>} />
      <Pagination
        next={
          nextBefore
            ? { pathname: "/staff/dossiers", query: { q, ...(status && { status }), before: nextBefore } }
            : undefined
        }
      />
    </Page>
  );
}
