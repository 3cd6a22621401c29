import { useLocale, useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { openSteps } from "#lib/dossiers/filing-steps.ts";
import type { DraftView } from "#lib/dossiers/queries/draft-view.ts";
import { pathOf } from "#lib/forms/answer.ts";
import { fieldAt } from "#lib/forms/fields.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";
import { useStepTitle } from "./filing-page.tsx";

/** Which steps still keep the application from being submitted. */
export function OpenSteps({ draft }: { draft: DraftView }) {
  const t = useTranslations("filing.review");
  const titleOf = useStepTitle();
  const open = openSteps(draft.steps);
  if (open.length === 0) return null;
  return (
    <Notice tone="warning" title={t("open")}>
      <p>{t("openText")}</p>
      <ul className="list-disc pl-5">
        {open.map((step) => (
          <li key={step.key}>
            <StepLink draft={draft} stepKey={step.key}>
              {titleOf(step)}
            </StepLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Answers worth a second look; they stop nobody. */
export function FilingWarnings({ draft }: { draft: DraftView }) {
  const t = useTranslations("forms.warnings");
  const locale = useLocale();
  const label = (name: string | undefined) => {
    const placed = name ? fieldAt(draft.definition, pathOf(name)) : undefined;
    return [placed?.container?.label[locale], placed?.field.label[locale]].filter(Boolean).join(" – ");
  };
  if (draft.warnings.length === 0) return null;
  return (
    <Notice tone="warning" title={t("title")}>
      <ul className="list-disc pl-5">
        {draft.warnings.map(({ name, code, about, stepKey }) => (
          <li key={name + code}>
            <StepLink draft={draft} stepKey={stepKey}>
              {label(name)}
            </StepLink>
            : {t(code, { other: label(about) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function StepLink({ draft, stepKey, children }: { draft: DraftView; stepKey: string; children: string }) {
  const params = { code: draft.procedure.code, draft: draft.id, step: stepKey };
  return (
    <Link
      href={{ pathname: "/apply/[code]/[draft]/[step]", params, query: { from: "review" } }}
      prefetch={false}
    >
      {children}
    </Link>
  );
}
