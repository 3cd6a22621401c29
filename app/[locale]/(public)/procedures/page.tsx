import type { Metadata } from "next";
import { after } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import { Page } from "#components/layout/page.tsx";
import { CatalogueFilters } from "#components/procedures/catalogue-filters.tsx";
import { CatalogueResults } from "#components/procedures/catalogue-results.tsx";
import { CatalogueSearch } from "#components/procedures/catalogue-search.tsx";
import { CommuneChooser } from "#components/procedures/commune-chooser.tsx";
import { departmentNames } from "#lib/agencies/queries/departments.ts";
import { listOneStops } from "#lib/agencies/queries/one-stops.ts";
import { openNow } from "#lib/deadlines/queries/open-now.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { currentContext } from "#lib/platform/session.ts";
import { queryFor, questionIn } from "#lib/procedures/address.ts";
import { keepMiss } from "#lib/procedures/commands/keep-misses.ts";
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
  const [found, departments, fields, offices, now, locale, t] = await Promise.all([
    browseProcedures(context, question),
    departmentNames(context),
    fieldNames(context),
    listOneStops(context),
    openNow(context),
    getLocale(),
    getTranslations("procedures"),
  ]);
  const { q, page: _page, ...filters } = question;
  const isFiltered = Object.keys(queryFor(filters)).length > 0;
  // Counted when the answer is on its way: nobody waits for it.
  if (q && !isFiltered && !found.isAnswered) after(() => keepMiss(context, q));
  const action = getPathname({ href: "/procedures", locale });
  const communes = offices.filter(({ of }) => of.kind === "commune");
  const asked = offices.filter(({ of }) => of.kind === "province" || of.code === question.commune);
  return (
    <Page title={t("title")} width="page">
      <CatalogueSearch action={action} words={q} kept={queryFor(filters)} />
      <div className="mt-6 gap-10 md:grid md:grid-cols-[17rem_minmax(0,1fr)]">
        <div>
          <CommuneChooser
            question={question}
            communes={communes}
            action={action}
            ownCount={found.communesOwn}
          />
          <CatalogueFilters
            question={question}
            facets={found.facets}
            departments={departments}
            fields={fields}
          />
        </div>
        <CatalogueResults question={question} found={found} help={{ offices: asked, now }} />
      </div>
    </Page>
  );
}
