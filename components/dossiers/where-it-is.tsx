import { useLocale, useTranslations } from "next-intl";
import { DateTime } from "#components/ui/date-time.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import type { Role } from "#lib/accounts/actor.ts";
import type { DossierStatus } from "#lib/dossiers/lifecycle.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import { useMomentText } from "./moment-text.ts";

export type StepNow = {
  name: Bilingual;
  citizenText: Bilingual;
  since: Date;
  dueAt: Date | null;
  agency: { name: string; nameEn: string } | null;
  role: Role;
  holderName?: string | null;
};

/** In plain words where a dossier is: who has it, since when, until when, and what comes next. */
export function WhereItIs({
  step,
  next,
  status,
  closedAt,
}: {
  step: StepNow | null;
  next: Bilingual | undefined;
  status: DossierStatus;
  closedAt: Date | null;
}) {
  const t = useTranslations("dossiers.view");
  const roles = useTranslations("dossiers.role");
  const locale = useLocale();
  const { moment } = useMomentText();
  if (!step) {
    const isEnd = status === "returned" || status === "refused" || status === "withdrawn";
    return isEnd && closedAt ? <p>{t(`ended.${status}`, { at: moment(closedAt) })}</p> : null;
  }
  const isWaiting = status === "supplement_required";
  const agency = locale === "en" ? step.agency?.nameEn : step.agency?.name;
  const person = [roles(step.role), step.holderName].filter(Boolean).join(": ");
  return (
    <>
      <p className="mb-3 text-lead">{isWaiting ? t("waitsForYou") : step.citizenText[locale]}</p>
      <DefinitionList
        items={[
          { term: t("holder"), value: agency ?? "", source: person },
          { term: t("since"), value: <DateTime at={step.since} /> },
          {
            term: t("until"),
            value: step.dueAt ? (
              <DateTime at={step.dueAt} form="deadline" />
            ) : (
              <span className="text-muted">{t(isWaiting ? "untilAnswered" : "untilNone")}</span>
            ),
          },
          ...(next && !isWaiting ? [{ term: t("nextStep"), value: next[locale] }] : []),
        ]}
      />
    </>
  );
}
