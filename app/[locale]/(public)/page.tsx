import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Page } from "#components/layout/page.tsx";
import { SearchForm } from "#components/layout/search-form.tsx";
import { HowItWorks } from "#components/procedures/how-it-works.tsx";
import { lifeEventIcons } from "#components/procedures/life-event-icons.ts";
import { TrackBox } from "#components/procedures/track-box.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { LinkCard, Section } from "#components/ui/section.tsx";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { currentContext } from "#lib/platform/session.ts";
import { queryFor } from "#lib/procedures/address.ts";
import { listLifeEvents, listMostFiled } from "#lib/procedures/queries/overview.ts";
import { shortName } from "#lib/procedures/short-name.ts";

const mostFiledShown = 6;

export async function generateMetadata(): Promise<Metadata> {
  const [t, common] = await Promise.all([getTranslations("home"), getTranslations("common")]);
  return { title: { absolute: common("brand") }, description: t("description") };
}

export default async function HomePage() {
  const context = await currentContext();
  const [lifeEvents, mostFiled, locale, t, words] = await Promise.all([
    listLifeEvents(context),
    listMostFiled(context, mostFiledShown),
    getLocale(),
    getTranslations("home"),
    getTranslations("procedures"),
  ]);
  return (
    <Page title={t("title")} intro={t("intro")}>
      <SearchForm
        search={{ action: getPathname({ href: "/procedures", locale }), suggests: true }}
        label={words("search.label")}
        hint={t("hint")}
        large
        className="max-w-reading"
      />
      <TrackBox action={getPathname({ href: "/track", locale })} />
      <Section title={t("lifeEvents")}>
        <ul className="grid grid-cols-2 gap-3 lg:grid-cols-3">
          {lifeEvents.map(({ key, count }) => (
            <li key={key}>
              <LinkCard
                href={{ pathname: "/procedures", query: queryFor({ lifeEvent: key }) }}
                title={words(`lifeEvent.${key}`)}
                icon={lifeEventIcons[key]}
              >
                {t("count", { count })}
              </LinkCard>
            </li>
          ))}
        </ul>
        <LinkButton href="/procedures" icon="list" className="mt-4">
          {t("all")}
        </LinkButton>
      </Section>
      {mostFiled.length > 0 && (
        <Section title={t("mostFiled")}>
          <ul className="grid gap-3 sm:grid-cols-2">
            {mostFiled.map(({ code, name }) => (
              <li key={code}>
                <LinkCard
                  href={{ pathname: "/procedures/[code]", params: { code } }}
                  title={shortName(name[locale])}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <HowItWorks />
    </Page>
  );
}
