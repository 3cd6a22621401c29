import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ExportLinks } from "#components/desk/export-links.tsx";
import { FoundTable } from "#components/desk/found-table.tsx";
import { agenciesByName, ListFilterForm } from "#components/desk/list-filters.tsx";
import { ScopeTabs } from "#components/desk/scope-tabs.tsx";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { Page } from "#components/layout/page.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { listQuery } from "#lib/dossiers/list-schema.ts";
import { openOffices } from "#lib/dossiers/queries/offices.ts";
import { searchDossiers } from "#lib/dossiers/queries/search.ts";
import { countScopes } from "#lib/dossiers/queries/work.ts";
import { searchDossiersSchema } from "#lib/dossiers/schema.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { fieldNames } from "#lib/procedures/queries/field-names.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.nav");
  return { title: t("dossiers") };
}

export default async function DossiersPage({ searchParams }: PageProps<"/[locale]/staff/dossiers">) {
  const asked = searchDossiersSchema.parse(await searchParams);
  const [t, locale] = await Promise.all([getTranslations("desk.search"), getLocale()]);
  const context = await currentContext();
  const [{ items, nextBefore }, counts, fields, offices] = await Promise.all([
    searchDossiers(context, asked),
    countScopes(context),
    fieldNames(context),
    openOffices(context),
  ]).catch(asPage);
  const { q, before: _, ...filters } = asked;
  const query = listQuery({}, filters);
  const address = getPathname({ href: "/staff/dossiers", locale });
  return (
    <Page width="wide" title={t("title")}>
      <ScopeTabs counts={counts} current="all" />
      <form action={address} className="flex flex-wrap items-end gap-x-4">
        <div className="min-w-64 grow">
          <PlainTextField name="q" type="search" label={t("q")} defaultValue={q} />
        </div>
        {Object.entries(query).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={String(value)} />
        ))}
        <div className="my-3">
          <Button type="submit" icon="search">
            {t("submit")}
          </Button>
        </div>
      </form>
      <ListFilterForm
        action={address}
        kept={q ? { q } : {}}
        filters={filters}
        fields={fields}
        agencies={agenciesByName(offices)}
        clear={{ pathname: "/staff/dossiers", ...(q && { query: { q } }) }}
      />
      <FoundTable items={items} empty={<EmptyState title={t("nothing")}>{t("nothingHint")}</EmptyState>} />
      {items.length > 0 && <ExportLinks query={{ scope: "all", ...(q && { q }), ...query }} />}
      <Pagination
        next={
          nextBefore ? { pathname: "/staff/dossiers", query: { q, ...query, before: nextBefore } } : undefined
        }
      />
    </Page>
  );
}
