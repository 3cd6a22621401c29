"use client";

import type { Group } from "#lib/forms/field-schema.ts";
import { QuestionView } from "./question-view.tsx";
import { useStepFacts } from "./step-facts.ts";

/** A person, or other questions that belong together, under one legend. */
export function GroupView({ group }: { group: Group }) {
  const { locale } = useStepFacts();
  return (
    <fieldset className="my-6">
      <legend className="text-lead font-strong">{group.label[locale]}</legend>
      {group.help && <p className="text-muted text-small">{group.help[locale]}</p>}
      {group.fields.map((field) => (
        <QuestionView key={field.key} field={field} path={`${group.key}.${field.key}`} />
      ))}
    </fieldset>
  );
}
