"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { HiddenField, SelectField, TextField } from "#components/forms/fields.tsx";
import { PlainCheckbox } from "#components/forms/plain-choices.tsx";
import { useField } from "#components/forms/use-field.ts";
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
      said={[{ key: "name.vi" }, { key: "caseKey", choices: choices.cases }]}
    >
      {(name) => (
        <>
          <HiddenField name={`${name}.key`} />
          <WordsFields name={`${name}.name`} label={t("paper.name")} lines={2} />
          <div className="grid grid-cols-2 items-end gap-x-4 sm:grid-cols-4">
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
            <RequiredTick name={`${name}.required`} />
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

/** Whether the paper must come. The box itself may be left empty, and says nothing of its own need. */
function RequiredTick({ name }: { name: string }) {
  const label = useTranslations("procedureDesk.edit.paper")("required");
  const { id, registered, defaultValue, error } = useField(name, label);
  return (
    <PlainCheckbox
      {...registered}
      id={id}
      label={label}
      error={error}
      defaultChecked={defaultValue === "yes"}
    />
  );
}
