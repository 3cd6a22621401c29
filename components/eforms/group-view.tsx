"use client";

import type { Group } from "#lib/forms/field-schema.ts";
import { stepOf } from "#lib/forms/fields.ts";
import { QuestionView } from "./question-view.tsx";
import { useStepFacts } from "./step-facts.ts";

/** A person, or other questions that belong together, under one legend. */
export function GroupView({ group }: { group: Group }) {
  const { definition, stepKey, locale } = useStepFacts();
  const label = group.label[locale];
  // Where the page already has this title, only those who listen need it again.
  const isTitle = stepOf(definition, stepKey)?.title[locale] === label;
  return (
    <fieldset className="my-6">
      <legend className={isTitle ? "sr-only" : "font-strong text-lead"}>{label}</legend>
      {group.help && <p className="text-muted text-small">{group.help[locale]}</p>}
      {group.fields.map((field) => (
        <QuestionView key={field.key} field={field} path={`${group.key}.${field.key}`} />
      ))}
    </fieldset>
  );
}
