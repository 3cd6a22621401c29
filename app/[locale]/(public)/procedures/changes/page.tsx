import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Page } from "#components/layout/page.tsx";
import { PageTools } from "#components/layout/page-tools.tsx";
import { changeLines, changeWords } from "#components/open-data/change-lines.ts";
import { ChangeList } from "#components/open-data/change-list.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { currentContext } from "#lib/platform/session.ts";
import { changesPage } from "#lib/procedures/queries/changes.ts";
import { fieldNames } from "#lib/procedures/queries/field-names.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("openData.changes");
  return { title: t("title"), description: t("description") };
}

export default async function ChangesPage({ searchParams }: PageProps<"/[locale]/procedures/changes">) {
  const { truoc } = await searchParams;
  const [context, locale, t, procedures] = await Promise.all([
    currentContext(),
    getLocale(),
    getTranslations("openData.changes"),
    getTranslations("procedures"),
  ]);
  const [{ items, next }, words] = await Promise.all([
    changesPage(context, typeof truoc === "string" ? truoc : undefined),
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
      <ChangeList changes={items.map((change) => ({ ...change, lines: changeLines(words, change) }))} />
      <Pagination
        previous={truoc ? { pathname: "/procedures/changes" } : undefined}
        next={next ? { pathname: "/procedures/changes", query: { truoc: next } } : undefined}
      />
      <p className="mt-4 text-small print:hidden">
        <a href={`/api/v1/procedures/changes.atom?lang=${locale}`}>{t("feed")}</a>
      </p>
    </Page>
  );
}
