"use client";

import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { pathOf } from "#lib/forms/answer.ts";
import { crossChecks } from "#lib/forms/cross-checks.ts";
import { fieldAt } from "#lib/forms/fields.ts";
import { useStepFacts } from "./step-facts.ts";

/** Answers of this step that are worth a second look. Nobody has to change them. */
export function StepWarnings() {
  const t = useTranslations("forms.warnings");
  const { definition, stepKey, locale, today, answers } = useStepFacts();
  const at = (name: string) => fieldAt(definition, pathOf(name));
  const warnings = crossChecks(definition, answers, today).filter(
    ({ name }) => at(name)?.step.key === stepKey,
  );
  const label = (name: string) => {
    const placed = at(name);
    return [placed?.container?.label[locale], placed?.field.label[locale]].filter(Boolean).join(" – ");
  };
  return (
    <div role="status">
      {warnings.length > 0 && (
        <Notice tone="warning" title={t("title")}>
          <ul className="list-disc pl-5">
            {warnings.map(({ name, code, about }) => (
              <li key={name + code}>
                {label(name)}: {t(code, { other: label(about ?? "") })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
