import { useTranslations } from "next-intl";
import { Icon } from "#components/ui/icon.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Section } from "#components/ui/section.tsx";

const ways = ["find", "file", "follow", "receive"] as const;

/** The way of a dossier in four steps, and who helps those who would rather not do it alone. */
export function HowItWorks() {
  const t = useTranslations("home");
  return (
    <Section title={t("howTitle")}>
      <ol className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        {ways.map((way, place) => (
          <li key={way} className="flex gap-3 lg:block">
            <span
              aria-hidden="true"
              className="flex size-9 shrink-0 items-center justify-center rounded-full bg-lam font-strong text-on-lam"
            >
              {place + 1}
            </span>
            <div className="min-w-0 lg:mt-2">
              <h3 className="text-body">{t(`how.${way}.title`)}</h3>
              <p className="text-small">{t(`how.${way}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <div className="mt-6 flex gap-3 rounded-box border border-line p-4">
        <Icon name="people" className="mt-0.5 size-6 text-lam" />
        <div className="min-w-0">
          <h3 className="text-body">{t("helpTitle")}</h3>
          <p className="text-small">{t("helpText")}</p>
          <LinkButton
            href={{ pathname: "/help", hash: "offices" }}
            variant="quiet"
            className="-ml-4 text-start"
          >
            {t("helpLink")}
          </LinkButton>
        </div>
      </div>
    </Section>
  );
}
