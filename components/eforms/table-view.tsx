"use client";

import { useTranslations } from "next-intl";
import { FieldNotes } from "#components/forms/field-frame.tsx";
import { rowHeading } from "#lib/forms/answer-text.ts";
import type { Repeat } from "#lib/forms/field-schema.ts";
import { rowsOf } from "#lib/forms/inputs.ts";
import { QuestionView } from "./question-view.tsx";
import { AddRow, RemoveRow } from "./row-buttons.tsx";
import { RowSums } from "./row-sums.tsx";
import { useStepFacts } from "./step-facts.ts";
import { useGroupWords } from "./use-group-words.ts";

/** Labels stand once over their column; where there is little room rows are cards, with each beside its input. */
const cell = "block align-top @xl:table-cell @xl:px-2 @xl:[&_label]:sr-only @xl:[&_legend]:sr-only";

/** Rows as a table, added and taken away as those of any repeated group. */
export function TableView({ repeat }: { repeat: Repeat }) {
  const t = useTranslations("forms.step");
  const { locale, values } = useStepFacts();
  const name = `answers.${repeat.key}`;
  const label = repeat.label[locale];
  const { id, error } = useGroupWords(name, label);
  const rows = rowsOf(repeat, values);
  const rowId = (index: number) => `${id}-row-${index}`;
  return (
    <fieldset id={id} tabIndex={-1} className="my-6 min-w-0">
      <legend className="text-lead font-strong">{label}</legend>
      <FieldNotes words={{ id, name, label, help: repeat.help?.[locale], error }} />
      <div className="@container">
        <div className="@xl:overflow-x-auto">
          <table className="block w-full @xl:table">
            <thead className="hidden @xl:table-header-group">
              <tr className="border-line border-b text-left">
                <th scope="col" className="px-2">
                  {t("rowNumber")}
                </th>
                {repeat.fields.map((field) => (
                  <th key={field.key} scope="col" className="px-2">
                    {field.label[locale]}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody className="block @xl:table-row-group">
              {rows.map((row) => (
                <tr
                  key={row.index}
                  id={rowId(row.index)}
                  tabIndex={-1}
                  className="my-4 block rounded-box border border-line px-4 pb-3 @xl:table-row @xl:border-0"
                >
                  <th
                    scope="row"
                    className="block text-left align-top font-strong @xl:table-cell @xl:px-2 @xl:pt-6"
                  >
                    <span className="@xl:sr-only">{rowHeading(repeat, row.index, locale)}</span>
                    <span aria-hidden="true" className="hidden @xl:inline">
                      {row.index + 1}
                    </span>
                  </th>
                  {repeat.fields.map((field) => (
                    <td key={field.key} className={cell}>
                      <QuestionView field={field} path={`${repeat.key}.${field.key}`} row={row} />
                    </td>
                  ))}
                  <td className="block align-top @xl:table-cell @xl:pt-4">
                    {rows.length > repeat.min && <RemoveRow repeat={repeat} index={row.index} focusId={id} />}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      <RowSums repeat={repeat} />
      {rows.length < repeat.max && <AddRow repeat={repeat} focusId={rowId(rows.length)} />}
    </fieldset>
  );
}
