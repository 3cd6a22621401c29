"use client";

import { FieldNotes } from "#components/forms/field-frame.tsx";
import { rowHeading } from "#lib/forms/answer-text.ts";
import type { Repeat } from "#lib/forms/field-schema.ts";
import { rowsOf } from "#lib/forms/inputs.ts";
import { QuestionView } from "./question-view.tsx";
import { AddRow, RemoveRow } from "./row-buttons.tsx";
import { RowSums } from "./row-sums.tsx";
import { useStepFacts } from "./step-facts.ts";
import { useGroupWords } from "./use-group-words.ts";

/** Rows that can be added and taken away: by posting `intent` where no scripts run, at once where they do. */
export function RepeatView({ repeat }: { repeat: Repeat }) {
  const { locale, values } = useStepFacts();
  const name = `answers.${repeat.key}`;
  const label = repeat.label[locale];
  const { id, error } = useGroupWords(name, label);
  const rows = rowsOf(repeat, values);
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
          {rows.length > repeat.min && <RemoveRow repeat={repeat} index={row.index} focusId={id} />}
        </fieldset>
      ))}
      <RowSums repeat={repeat} />
      {rows.length < repeat.max && <AddRow repeat={repeat} focusId={rowId(rows.length)} />}
    </fieldset>
  );
}
