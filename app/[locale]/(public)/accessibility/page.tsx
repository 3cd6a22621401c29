import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "#components/layout/page.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Section } from "#components/ui/section.tsx";
import { listOneStops } from "#lib/agencies/queries/one-stops.ts";
import { currentContext } from "#lib/platform/session.ts";

const done = ["scripts", "keyboard", "reader", "contrast", "zoom", "errors", "weight"] as const;
const limits = ["scans", "blanks", "languages"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("help.accessibility");
  return { title: t("title"), description: t("description") };
}

export default async function AccessibilityPage() {
  const [offices, t] = await Promise.all([
    currentContext().then(listOneStops),
    getTranslations("help.accessibility"),
  ]);
  const phone = offices[0]?.phone;
  return (
    <Page title={t("title")} intro={t("intro")} width="reading">
      <Section title={t("goalTitle")}>
        <p>{t("goal")}</p>
      </Section>
      <Section title={t("doneTitle")}>
        <ul className="list-disc space-y-2 pl-5">
          {done.map((what) => (
            <li key={what}>{t(`done.${what}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("checkTitle")}>
        <p>{t("check")}</p>
      </Section>
      <Section title={t("limitsTitle")}>
        <ul className="list-disc space-y-2 pl-5">
          {limits.map((what) => (
            <li key={what}>{t(`limits.${what}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("helpTitle")}>
        <p>{phone ? t("help", { phone }) : t("helpOffice")}</p>
        <LinkButton href={{ pathname: "/help", hash: "offices" }} icon="building" className="mt-3">
          {t("offices")}
        </LinkButton>
      </Section>
    </Page>
  );
}
