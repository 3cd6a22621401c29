"use client";

import { useTranslations } from "next-intl";
import { FieldNotes } from "#components/forms/field-frame.tsx";
import { Button } from "#components/ui/button.tsx";
import { rowHeading } from "#lib/forms/answer-text.ts";
import type { Repeat } from "#lib/forms/field-schema.ts";
import { rowsOf } from "#lib/forms/inputs.ts";
import { addIntent, removeIntent } from "#lib/forms/rows.ts";
import { QuestionView } from "./question-view.tsx";
import { useStepFacts } from "./step-facts.ts";
import { useGroupWords } from "./use-group-words.ts";

/** Rows that can be added and taken away: by posting `intent` where no scripts run, at once where they do. */
export function RepeatView({ repeat }: { repeat: Repeat }) {
  const t = useTranslations("forms.step");
  const { locale, values, changeRows } = useStepFacts();
  const name = `answers.${repeat.key}`;
  const label = repeat.label[locale];
  const { id, error } = useGroupWords(name, label);
  const rows = rowsOf(repeat, values);
  const item = repeat.itemLabel[locale];
  const rowId = (index: number) => `${id}-row-${index}`;
  return (
    <fieldset id={id} tabIndex={-1} className="my-6">
      <legend className="text-lead font-strong">{label}</legend>
      <FieldNotes words={{ id, name, label, help: repeat.help?.[locale], error }} />
      {rows.map((row) => (
        <fieldset
          key={row.index}
          id={rowId(row.index)}
          tabIndex={-1}
          className="my-4 rounded-box border border-line px-4 pb-3"
        >
          <legend className="px-1 font-strong">{rowHeading(repeat, row.index, locale)}</legend>
          {repeat.fields.map((field) => (
            <QuestionView key={field.key} field={field} path={`${repeat.key}.${field.key}`} row={row} />
          ))}
          {rows.length > repeat.min && (
            <Button
              type="submit"
              variant="quiet"
              name="intent"
              formNoValidate
              value={removeIntent(repeat.key, row.index)}
              onClick={changeRows(id)}
            >
              {t("remove", { item, number: row.index + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      {rows.length < repeat.max && (
        <Button
          type="submit"
          name="intent"
          formNoValidate
          icon="plus"
          value={addIntent(repeat.key)}
          onClick={changeRows(rowId(rows.length))}
        >
          {t("add", { item })}
        </Button>
      )}
    </fieldset>
  );
}
