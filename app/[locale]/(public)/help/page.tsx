import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OfficeHours } from "#components/agencies/office-hours.tsx";
import { OfficeState } from "#components/agencies/office-state.tsx";
import { OneStopList } from "#components/agencies/one-stop-list.tsx";
import { Page } from "#components/layout/page.tsx";
import { Glossary } from "#components/procedures/glossary.tsx";
import { HowToFile } from "#components/procedures/how-to-file.tsx";
import { ServiceLevels } from "#components/procedures/service-levels.tsx";
import { Section } from "#components/ui/section.tsx";
import { listOneStops } from "#lib/agencies/queries/one-stops.ts";
import { officeHours } from "#lib/agencies/queries/work-calendar.ts";
import { openNow } from "#lib/deadlines/queries/open-now.ts";
import { currentContext } from "#lib/platform/session.ts";

const parts = ["how", "levels", "glossary", "offices"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("help");
  return { title: t("title"), description: t("description") };
}

export default async function HelpPage() {
  const context = await currentContext();
  const [offices, hours, now, t] = await Promise.all([
    listOneStops(context),
    officeHours(context),
    openNow(context),
    getTranslations("help"),
  ]);
  return (
    <Page title={t("title")} intro={t("intro")} width="reading">
      <nav aria-label={t("contents")}>
        <ul>
          {parts.map((part) => (
            <li key={part}>
              <a
                href={`#${part}`}
                className="inline-flex min-h-control items-center text-lam underline underline-offset-4"
              >
                {t(`${part}Title`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Section id="how" title={t("howTitle")}>
        <HowToFile />
      </Section>
      <Section id="levels" title={t("levelsTitle")}>
        <ServiceLevels />
      </Section>
      <Section id="glossary" title={t("glossaryTitle")}>
        <Glossary />
      </Section>
      <Section id="offices" title={t("officesTitle")}>
        <OfficeState now={now} />
        <OneStopList offices={offices} />
        <h3 className="mt-6 mb-2">{t("hoursTitle")}</h3>
        <OfficeHours hours={hours} />
      </Section>
    </Page>
  );
}
