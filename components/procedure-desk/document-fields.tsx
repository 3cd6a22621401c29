"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { CheckboxField, HiddenField, SelectField, TextField } from "#components/forms/fields.tsx";
import { Details } from "#components/ui/details.tsx";
import { emptyPaper } from "#lib/procedures/editing/documents-form.ts";
import type { DeskChoices } from "./choices.ts";
import { RowList } from "./row-list.tsx";
import { WordsFields } from "./words-fields.tsx";

/** The papers, in the order they are asked for. */
export function DocumentFields({ choices }: { choices: DeskChoices }) {
  const t = useTranslations("procedureDesk.edit");
  return (
    <RowList
      name="value.rows"
      title={t("part.documents")}
      item={t("item.paper")}
      empty={emptyPaper}
      help={t("paper.help")}
      isOrdered
    >
      {(name) => (
        <>
          <HiddenField name={`${name}.key`} />
          <WordsFields name={`${name}.name`} label={t("paper.name")} lines={2} />
          <div className="grid items-end gap-x-4 sm:grid-cols-4">
            <TextField
              name={`${name}.originals`}
              label={t("paper.originals")}
              inputMode="numeric"
              autoComplete="off"
            />
            <TextField
              name={`${name}.copies`}
              label={t("paper.copies")}
              inputMode="numeric"
              autoComplete="off"
            />
            <SelectField
              name={`${name}.handling`}
              label={t("paper.handling")}
              choices={(["submit", "present"] as const).map((each) => ({
                value: each,
                label: t(`paper.${each}`),
              }))}
            />
            <CheckboxField name={`${name}.required`} label={t("paper.required")} optional />
          </div>
          {choices.cases.length > 0 && (
            <SelectField
              name={`${name}.caseKey`}
              label={t("case")}
              empty={t("everyCase")}
              choices={choices.cases}
              optional
            />
          )}
          <Details summary={t("paper.more")}>
            <WordsFields name={`${name}.guidance`} label={t("paper.guidance")} lines={3} optional />
            <WordsFields name={`${name}.group`} label={t("paper.group")} optional />
            <TextField
              name={`${name}.template`}
              label={t("paper.template")}
              help={t("paper.templateHelp")}
              autoComplete="off"
              optional
            />
          </Details>
        </>
      )}
    </RowList>
  );
}
