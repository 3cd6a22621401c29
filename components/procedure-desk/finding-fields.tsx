"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { CheckboxGroupField, SelectField, TextAreaField } from "#components/forms/fields.tsx";
import { lifeEvents } from "#lib/procedures/content.ts";
import type { DeskChoices } from "./choices.ts";

/** How people find it. */
export function FindingFields({ choices }: { choices: DeskChoices }) {
  const t = useTranslations("procedureDesk.edit.finding");
  const events = useTranslations("procedureDesk.edit.lifeEvent");
  return (
    <>
      <SelectField name="value.field" label={t("field")} choices={choices.fields} />
      <div className="[&_fieldset]:grid [&_fieldset]:gap-x-4 [&_fieldset]:sm:grid-cols-3 [&_legend]:col-span-full">
        <CheckboxGroupField
          name="value.lifeEvents"
          label={t("lifeEvents")}
          choices={lifeEvents.map((event) => ({ value: event, label: events(event) }))}
          optional
        />
      </div>
      <TextAreaField name="value.synonyms" label={t("synonyms")} help={t("synonymsHelp")} rows={6} optional />
    </>
  );
}
