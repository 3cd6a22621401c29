import { useTranslations } from "next-intl";
import { Office } from "#components/agencies/office.tsx";
import { OfficeState } from "#components/agencies/office-state.tsx";
import { Section } from "#components/ui/section.tsx";
import type { OneStop } from "#lib/agencies/queries/one-stops.ts";
import type { OpenNow } from "#lib/deadlines/queries/open-now.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";

/** Where people can ask somebody: offices with their way, telephone and whether they are open now. */
export type Help = { offices: readonly OneStop[]; now: OpenNow | null };

/** For whoever did not find what they came for. */
export function WhereToAsk({ help: { offices, now } }: { help: Help }) {
  const t = useTranslations("browse.ask");
  return (
    <Section title={t("title")}>
      <p>{t("text")}</p>
      <OfficeState now={now} />
      {offices.map((office) => (
        <Office key={office.id} office={office} />
      ))}
      <Link
        href={{ pathname: "/help", hash: "offices" }}
        className="inline-flex min-h-control items-center text-lam underline underline-offset-4"
      >
        {t("all")}
      </Link>
    </Section>
  );
}
