"use client";

import { useTranslations } from "next-intl";
import { HiddenField } from "#components/forms/fields.tsx";
import { Icon } from "#components/ui/icon.tsx";
import type { Answer } from "#lib/forms/answer.ts";
import { answerText } from "#lib/forms/answer-text.ts";
import type { Leaf } from "#lib/forms/field-schema.ts";
import { inputValue } from "#lib/forms/posted.ts";
import { useStepFacts } from "./step-facts.ts";

/** An answer that a register vouches for: read, not typed. The server keeps its own value, whatever is posted. */
export function VerifiedAnswer({
  field,
  name,
  value,
  source,
}: {
  field: Leaf;
  name: string;
  value: Answer;
  source: string;
}) {
  const t = useTranslations("forms.step");
  const phrases = useTranslations("forms.reading");
  const { definition, locale, lookups } = useStepFacts();
  const words = {
    yes: phrases("yes"),
    no: phrases("no"),
    agreed: phrases("agreed"),
    currency: phrases("currency"),
  };
  return (
    <div className="my-5 in-[.office]:my-3">
      <dl>
        <dt className="font-strong">{field.label[locale]}</dt>
        <dd>{answerText(field, value, { definition, locale, lookups, phrases: words })}</dd>
        <dd className="flex gap-1.5 text-muted text-small">
          <Icon name="shield" className="mt-0.5 size-5 text-ok" />
          {t("verified", { source })}
        </dd>
      </dl>
      {partsOf(`answers.${name}`, inputValue(field, value)).map((part) => (
        <HiddenField key={part} name={part} />
      ))}
    </div>
  );
}

function partsOf(name: string, value: unknown): string[] {
  return typeof value === "object" && value !== null
    ? Object.keys(value).map((key) => `${name}.${key}`)
    : [name];
}
