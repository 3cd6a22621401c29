"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { EformStep } from "#components/eforms/eform-step.tsx";
import { ErrorWords } from "#components/forms/error-text.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { FormLookups } from "#lib/forms/lookups.ts";
import { firstValues } from "#lib/forms/prefill.ts";
import { sampleAnswers } from "#lib/forms/sample.ts";
import type { FormAction } from "#lib/platform/form.ts";
import { useDesk } from "./desk-facts.ts";

/** The open step as people will see it on a phone, to be filled in and checked as it will be checked. */
export function Preview({
  lookups,
  today,
  seed: firstSeed,
  isTried,
  hasProblems,
  tryStep,
}: {
  lookups: FormLookups;
  today: string;
  seed: number;
  isTried: boolean;
  hasProblems: boolean;
  tryStep: FormAction;
}) {
  const t = useTranslations("formDesk.preview");
  const { definition, place, locale, formKey, hasScripts } = useDesk();
  const [seed, setSeed] = useState(firstSeed);
  const [tried, setTried] = useState(isTried ? definition : null);
  const step = definition.steps.find(({ key }) => key === place.step) ?? definition.steps[0];
  const answers = useMemo(
    () => (seed > 0 && !hasProblems ? sampleAnswers(definition, seed, { today, lookups }) : {}),
    [definition, seed, today, lookups, hasProblems],
  );
  if (!step) return null;
  const first = firstValues(definition, step.key, answers, {}, today);
  const inPage: FormAction = async () => {
    setTried(definition);
    return {};
  };
  // An input of another kind would not take over what the former one holds.
  const shape = step.fields.map((field) => `${field.key}:${field.kind}`).join(" ");
  return (
    <section
      aria-labelledby="xem-truoc"
      className="min-w-0 lg:col-span-2 xl:sticky xl:top-16 xl:col-span-1 xl:max-h-[calc(100dvh-5rem)] xl:self-start xl:overflow-y-auto print:static print:max-h-none"
    >
      <h2 id="xem-truoc">{t("title")}</h2>
      <p className="text-muted text-small">{t("note")}</p>
      <div className="my-3">
        {hasProblems ? (
          <p className="text-small">{t("notYet")}</p>
        ) : hasScripts ? (
          <Button icon="edit" onClick={() => setSeed(seed + 1)}>
            {t("sample")}
          </Button>
        ) : (
          <LinkButton
            icon="edit"
            href={{
              pathname: "/staff/forms/[key]",
              params: { key: formKey },
              query: { buoc: step.key, ...(place.path && { o: place.path }), mau: String(seed + 1) },
            }}
          >
            {t("sample")}
          </LinkButton>
        )}
      </div>
      <div role="status">{tried === definition && <Notice tone="success" title={t("valid")} />}</div>
      <div className="w-90 max-w-full rounded-box border-2 border-edge bg-paper p-4">
        <h3 className="text-lead">{step.title[locale]}</h3>
        <ErrorWords value={null}>
          <EformStep
            key={`${step.key} ${seed} ${shape}`}
            definition={definition}
            stepKey={step.key}
            answers={first.answers}
            verified={first.verified}
            sources={first.sources}
            lookups={lookups}
            action={hasScripts ? inPage : tryStep}
            today={today}
          >
            <input type="hidden" name="key" value={formKey} />
            <input type="hidden" name="step" value={step.key} />
            <SubmitButton>{t("check")}</SubmitButton>
          </EformStep>
        </ErrorWords>
      </div>
    </section>
  );
}
