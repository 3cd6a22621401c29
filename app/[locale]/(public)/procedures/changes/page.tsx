import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Page } from "#components/layout/page.tsx";
import { PageTools } from "#components/layout/page-tools.tsx";
import { changeLines, changeWords } from "#components/open-data/change-lines.ts";
import { ChangeList } from "#components/open-data/change-list.tsx";
import { currentContext } from "#lib/platform/session.ts";
import { recentChanges } from "#lib/procedures/queries/changes.ts";
import { fieldNames } from "#lib/procedures/queries/field-names.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("openData.changes");
  return { title: t("title"), description: t("description") };
}

export default async function ChangesPage() {
  const [context, locale, t, procedures] = await Promise.all([
    currentContext(),
    getLocale(),
    getTranslations("openData.changes"),
    getTranslations("procedures"),
  ]);
  const [changes, words] = await Promise.all([
    recentChanges(context),
    changeWords(locale, await fieldNames(context)),
  ]);
  return (
    <Page
      title={t("title")}
      intro={t("intro")}
      width="reading"
      actions={<PageTools />}
      breadcrumbs={[{ label: procedures("title"), href: "/procedures" }, { label: t("title") }]}
    >
      <ChangeList changes={changes.map((change) => ({ ...change, lines: changeLines(words, change) }))} />
      <p className="mt-4 text-small print:hidden">
        <a href={`/api/v1/procedures/changes.atom?lang=${locale}`}>{t("feed")}</a>
      </p>
    </Page>
  );
}
