import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Page } from "#components/layout/page.tsx";
import { PageTools } from "#components/layout/page-tools.tsx";
import { ColumnList } from "#components/open-data/column-list.tsx";
import { Downloads } from "#components/open-data/downloads.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { JsonLd } from "#components/ui/json-ld.tsx";
import { Section } from "#components/ui/section.tsx";
import { env } from "#lib/platform/env.ts";
import { addressOf } from "#lib/platform/i18n/address.ts";
import { currentContext } from "#lib/platform/session.ts";
import { datasetOf } from "#lib/procedures/dataset.ts";
import { openDataColumns } from "#lib/procedures/open-data.ts";
import { openDataHead } from "#lib/procedures/queries/open-data.ts";
import { listPublished } from "#lib/procedures/queries/published.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("openData");
  return { title: t("title"), description: t("description") };
}

export default async function OpenDataPage() {
  const [context, locale, t] = await Promise.all([
    currentContext(),
    getLocale(),
    getTranslations("openData"),
  ]);
  const { OPEN_DATA_LICENCE, OPEN_DATA_LICENCE_URL, PUBLIC_URL } = env();
  const [{ head, modifiedAt }, published] = await Promise.all([
    openDataHead(context, locale, OPEN_DATA_LICENCE),
    listPublished(context),
  ]);
  const files = (["json", "csv"] as const).map((kind) => ({
    kind,
    url: `/api/v1/open-data/procedures.${kind}?lang=${locale}`,
  }));
  return (
    <Page title={t("title")} intro={t("intro")} width="reading" actions={<PageTools />}>
      <Section title={head.title}>
        <DefinitionList
          items={[
            { term: t("publisher"), value: head.publisher },
            { term: t("count"), value: t("procedures", { count: published.length }) },
            { term: t("modifiedAt"), value: <DateTime at={modifiedAt} /> },
            { term: t("rhythm"), value: t("rhythmText") },
          ]}
        />
        <Downloads files={files} />
      </Section>
      <Section title={t("licence")} id="licence">
        <p>{head.licence}</p>
        {OPEN_DATA_LICENCE_URL && (
          <p className="mt-2">
            <a href={OPEN_DATA_LICENCE_URL}>{t("licenceText")}</a>
          </p>
        )}
        <p className="mt-2 text-muted text-small">{t("noPersonalData")}</p>
      </Section>
      <Section title={t("columns")}>
        <p className="mb-3">{t("columnsNote")}</p>
        <ColumnList columns={openDataColumns} />
      </Section>
      <Section title={t("programs")}>
        <p>{t("programsText")}</p>
        <p className="mt-2">
          <a href="/api/v1/openapi.json">{t("openApi")}</a>
        </p>
      </Section>
      <JsonLd
        thing={datasetOf(locale, {
          ...head,
          description: t("description"),
          page: addressOf("/open-data", locale),
          licenceUrl: OPEN_DATA_LICENCE_URL ?? `${addressOf("/open-data", locale)}#licence`,
          files: files.map(({ kind, url }) => ({ kind, url: new URL(url, PUBLIC_URL).href })),
          columns: openDataColumns.map(({ key }) => ({ key, about: t(`column.${key}`) })),
        })}
      />
    </Page>
  );
}
