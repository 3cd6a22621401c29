import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Bilingual } from "#lib/procedures/bilingual.ts";

/** What a step asks of the applicant. */
export type OwnStep = {
  name: Bilingual;
  citizenText: Bilingual;
  agency: { name: string; nameEn: string } | null;
};

/** That it is the applicant's turn, for who tracks a dossier without an account: that it is done is told after signing in, or at the counter. */
export function TrackedOwnStep({ code, step }: { code: string; step: OwnStep }) {
  const t = useTranslations("dossiers.ownStep");
  return (
    <OwnStepWords step={step}>
      <LinkButton href={{ pathname: "/dossiers/[code]", params: { code } }}>{t("signIn")}</LinkButton>
    </OwnStepWords>
  );
}

/** What is the applicant's to do, that it stands still until then, and where else it may be told. */
export function OwnStepWords({ step, children }: { step: OwnStep; children: ReactNode }) {
  const t = useTranslations("dossiers.ownStep");
  const locale = useLocale();
  const office = locale === "en" ? step.agency?.nameEn : step.agency?.name;
  return (
    <Notice tone="warning" title={t("title", { step: step.name[locale] })}>
      <p>{step.citizenText[locale]}</p>
      <p>
        {t("stands")} {office && t("counter", { office })}
      </p>
      {children}
    </Notice>
  );
}
