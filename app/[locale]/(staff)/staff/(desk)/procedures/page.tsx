import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Page } from "#components/layout/page.tsx";
import { KeptProcedures } from "#components/procedures/kept-procedures.tsx";
import { KeptProceduresFilter } from "#components/procedures/kept-procedures-filter.tsx";
import { ProcedureVersion } from "#components/procedures/procedure-version.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { departmentNames } from "#lib/agencies/queries/departments.ts";
import type { Context } from "#lib/platform/context.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { handlerName } from "#lib/procedures/handler-name.ts";
import { type KeptFilter, keptFilterIn, queryOfKept } from "#lib/procedures/kept-filter.ts";
import { fieldNames } from "#lib/procedures/queries/field-names.ts";
import { listKeptProcedures, listVersions } from "#lib/procedures/queries/list-versions.ts";
import { shortName } from "#lib/procedures/short-name.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("procedures.staff");
  return { title: t("title") };
}

export default async function StaffProceduresPage({ searchParams }: PageProps<"/[locale]/staff/procedures">) {
  const [given, context] = await Promise.all([searchParams, currentContext()]);
  return typeof given.ma === "string" ? (
    <One context={context} code={given.ma} />
  ) : (
    <All context={context} filter={keptFilterIn(given)} />
  );
}

async function All({ context, filter }: { context: Context; filter: KeptFilter }) {
  const [{ procedures, next }, fields, locale, t] = await Promise.all([
    listKeptProcedures(context, filter).catch(asPage),
    fieldNames(context),
    getLocale(),
    getTranslations("procedures.staff"),
  ]);
  const hrefAfter = (after: string | undefined) =>
    ({ pathname: "/staff/procedures", query: queryOfKept({ ...filter, after }) }) as const;
  return (
    <Page width="wide" title={t("title")} intro={t("intro")}>
      <KeptProceduresFilter action={getPathname({ href: "/staff/procedures", locale })} filter={filter} />
      <KeptProcedures procedures={procedures} fields={fields} />
      <Pagination
        previous={filter.after ? hrefAfter(undefined) : undefined}
        next={next ? hrefAfter(next) : undefined}
      />
    </Page>
  );
}

async function One({ context, code }: { context: Context; code: string }) {
  const [versions, departments, fields, locale, t, words] = await Promise.all([
    listVersions(context, code).catch(asPage),
    departmentNames(context),
    fieldNames(context),
    getLocale(),
    getTranslations("procedures.staff"),
    getTranslations("procedures"),
  ]);
  const name = versions[0]?.name[locale] ?? "";
  return (
    <Page
      width="wide"
      title={shortName(name)}
      intro={code}
      breadcrumbs={[{ label: t("title"), href: "/staff/procedures" }, { label: code }]}
      actions={
        versions.some(({ state }) => state === "published") && (
          <LinkButton href={{ pathname: "/procedures/[code]", params: { code } }} icon="eye">
            {t("public")}
          </LinkButton>
        )
      }
    >
      {versions.map((version) => (
        <ProcedureVersion
          key={version.number}
          version={version}
          fields={fields}
          handler={handlerName(version.content, departments, words("commune"))[locale]}
        />
      ))}
    </Page>
  );
}
