import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Page } from "#components/layout/page.tsx";
import { CatalogueFilters } from "#components/procedures/catalogue-filters.tsx";
import { CatalogueResults } from "#components/procedures/catalogue-results.tsx";
import { CatalogueSearch } from "#components/procedures/catalogue-search.tsx";
import { departmentNames } from "#lib/agencies/queries/departments.ts";
import { listOneStops } from "#lib/agencies/queries/one-stops.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { currentContext } from "#lib/platform/session.ts";
import { queryFor, questionIn } from "#lib/procedures/address.ts";
import { fieldNames } from "#lib/procedures/queries/field-names.ts";
import { browseProcedures } from "#lib/procedures/queries/search-procedures.ts";

type Props = PageProps<"/[locale]/procedures">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ q }, t] = await Promise.all([searchParams.then(questionIn), getTranslations("procedures")]);
  return { title: q ? t("titleFor", { words: q }) : t("title"), description: t("description") };
}

export default async function ProceduresPage({ searchParams }: Props) {
  const question = questionIn(await searchParams);
  const context = await currentContext();
  const [found, departments, fields, offices, locale, t] = await Promise.all([
    browseProcedures(context, question),
    departmentNames(context),
    fieldNames(context),
    listOneStops(context),
    getLocale(),
    getTranslations("procedures"),
  ]);
  const { q, page: _page, ...filters } = question;
  return (
    <Page title={t("title")} width="page">
      <CatalogueSearch
        action={getPathname({ href: "/procedures", locale })}
        words={q}
        kept={queryFor(filters)}
      />
      <div className="mt-6 gap-10 md:grid md:grid-cols-[17rem_minmax(0,1fr)]">
        <CatalogueFilters
          question={question}
          facets={found.facets}
          departments={departments}
          fields={fields}
        />
        <CatalogueResults question={question} found={found} phone={offices[0]?.phone ?? null} />
      </div>
    </Page>
  );
}
