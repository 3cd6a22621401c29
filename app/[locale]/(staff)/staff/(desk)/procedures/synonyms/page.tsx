import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { AddSynonymForm } from "#components/procedures/add-synonym-form.tsx";
import { MissedWords } from "#components/procedures/missed-words.tsx";
import { SynonymTable } from "#components/procedures/synonym-table.tsx";
import { TriedSearch, TrySearch } from "#components/procedures/try-search.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { mayKeepCatalogue } from "#lib/procedures/policy.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import { listMisses, listSynonyms, trySearch } from "#lib/procedures/queries/synonyms.ts";
import { addSynonym, removeSynonym } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("synonyms");
  return { title: t("title") };
}

export default async function SynonymsPage({
  searchParams,
}: PageProps<"/[locale]/staff/procedures/synonyms">) {
  const [{ thu, tu }, context, locale, t] = await Promise.all([
    searchParams,
    currentContext(),
    getLocale(),
    getTranslations("synonyms"),
  ]);
  const words = typeof thu === "string" ? thu.trim().slice(0, 200) : "";
  const [synonyms, misses, tried] = await Promise.all([
    listSynonyms(context).catch(asPage),
    listMisses(context).catch(asPage),
    words ? trySearch(context, words) : null,
  ]);
  const canChange = mayKeepCatalogue(await keeperOf(context));
  const action = getPathname({ href: "/staff/procedures/synonyms", locale });
  return (
    <Page
      width="wide"
      title={t("title")}
      intro={t("intro")}
      breadcrumbs={[{ label: t("back"), href: "/staff/procedures" }, { label: t("title") }]}
    >
      {!canChange && <Notice>{t("readOnly")}</Notice>}
      <Section title={t("try")}>
        <TrySearch action={action} words={words} />
        {tried && <TriedSearch words={words} tried={tried} />}
      </Section>
      <ClientMessages namespaces={["synonyms"]}>
        {canChange && (
          <Section id="them" title={t("add")}>
            <AddSynonymForm action={addSynonym} words={typeof tu === "string" ? tu.slice(0, 80) : ""} />
          </Section>
        )}
        <Section title={t("misses")}>
          <MissedWords misses={misses} canTeach={canChange} />
        </Section>
        <Section title={t("list", { count: synonyms.length })}>
          <SynonymTable synonyms={synonyms} {...(canChange && { remove: removeSynonym })} />
        </Section>
      </ClientMessages>
    </Page>
  );
}
