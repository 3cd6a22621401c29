import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useMomentText } from "#components/dossiers/moment-text.ts";
import { Page } from "#components/layout/page.tsx";
import { StepBar } from "#components/ui/step-bar.tsx";
import type { ClosingStep, FilingStep } from "#lib/dossiers/filing-steps.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import { shortName } from "#lib/procedures/short-name.ts";

type FilingPageProps = {
  draft: {
    procedure: { code: string; name: Bilingual };
    caseName: Bilingual | null;
    business: string | null;
    handlingAgency: { name: string; nameEn: string } | null;
    steps: readonly FilingStep[];
    revision: number;
    answers: object;
    updatedAt: Date;
    expiresAt: Date;
  };
  stepKey: string;
  children: ReactNode;
};

/** A step of an application: where in it one is, what it is for, and that it is kept. */
export function FilingPage({ draft, stepKey, children }: FilingPageProps) {
  const t = useTranslations("filing.step");
  const title = useTranslations("filing");
  const locale = useLocale();
  const titleOf = useStepTitle();
  const { moment, day } = useMomentText();
  const { procedure, caseName, business, handlingAgency, steps } = draft;
  const name = shortName(procedure.name[locale]);
  const place = steps.findIndex(({ key }) => key === stepKey);
  const current = steps[place] ? titleOf(steps[place]) : name;
  const agency = locale === "en" ? handlingAgency?.nameEn : handlingAgency?.name;
  const about = [
    name,
    caseName?.[locale],
    agency && t("to", { agency }),
    business && t("forBusiness", { name: business }),
  ];
  return (
    <Page
      title={current}
      intro={<p className="text-small">{about.filter(Boolean).join(" · ")}</p>}
      width="reading"
      breadcrumbs={[
        { label: title("title"), href: { pathname: "/apply/[code]", params: { code: procedure.code } } },
        { label: current },
      ]}
    >
      <StepBar
        label={t("bar")}
        steps={steps.map((step, index) => ({
          key: step.key,
          label: titleOf(step),
          state: index === place ? "current" : step.isComplete ? "done" : "waiting",
        }))}
      />
      {children}
      <p className="mt-6 text-muted text-small">
        {draft.revision === 0 && Object.keys(draft.answers).length === 0
          ? t("notSaved")
          : t("saved", { at: moment(draft.updatedAt), day: day(draft.expiresAt.toISOString()) })}
      </p>
    </Page>
  );
}

/** What a step is called: the form brings its own titles. */
export function useStepTitle() {
  const t = useTranslations("filing.step");
  const locale = useLocale();
  return ({ key, title }: Pick<FilingStep, "key" | "title">) => title?.[locale] ?? t(key as ClosingStep);
}
