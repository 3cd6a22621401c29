import { useTranslations } from "next-intl";
import { Page } from "#components/layout/page.tsx";
import { SearchForm } from "#components/layout/search-form.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

/** What an address without a page shows: that it has none, and ways on. */
export function NothingHere({ searchAction }: { searchAction: string }) {
  const t = useTranslations("help.notFound");
  const search = useTranslations("procedures.search");
  return (
    <Page title={t("title")} intro={t("text")} width="reading">
      <p className="mb-3">{t("advice")}</p>
      <SearchForm search={{ action: searchAction }} label={search("label")} hint={search("hint")} large />
      <div className="mt-6 flex flex-wrap gap-2">
        <LinkButton href="/" icon="home">
          {t("home")}
        </LinkButton>
        <LinkButton href="/track" icon="search">
          {t("track")}
        </LinkButton>
      </div>
    </Page>
  );
}
