"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { CheckboxField, SelectField, TextField } from "#components/forms/fields.tsx";
import { RowList } from "#components/procedure-desk/row-list.tsx";
import { WordsFields } from "#components/procedure-desk/words-fields.tsx";
import { Details } from "#components/ui/details.tsx";
import { actionKinds } from "#lib/processes/definition.ts";
import { emptyAction } from "#lib/processes/editing/step-form.ts";
import { ConditionFields } from "./condition-fields.tsx";
import { DurationFields } from "./duration-fields.tsx";
import type { StepChoices } from "./step-choices.ts";

/** What may be done in a step, and where each leads. */
export function ActionFields({ choices }: { choices: StepChoices }) {
  const t = useTranslations("processDesk");
  return (
    <RowList
      name="value.actions"
      title={t("edit.actions")}
      item={t("edit.item.action")}
      empty={emptyAction}
      isOrdered
    >
      {(row) => (
        <>
          <div className="grid gap-x-4 sm:grid-cols-2">
            <SelectField
              name={`${row}.kind`}
              label={t("edit.action")}
              choices={actionKinds.map((kind) => ({ value: kind, label: t(`action.${kind}`) }))}
            />
            <SelectField
              name={`${row}.to`}
              label={t("edit.to")}
              empty={t("edit.stays")}
              choices={choices.steps}
              optional
            />
          </div>
          <Details summary={t("edit.actionMore")}>
            <ConditionFields name={`${row}.when`} title={t("edit.actionWhen")} choices={choices} />
            <WordsFields name={`${row}.name`} label={t("edit.actionName")} optional />
            <DurationFields
              name={`${row}.time`}
              label={t("edit.consultTime")}
              help={t("edit.consultTimeHelp")}
            />
            <CheckboxField name={`${row}.pauses`} label={t("edit.pauses")} optional />
            <TextField
              name={`${row}.procedure`}
              label={t("edit.procedure")}
              help={t("edit.procedureHelp")}
              autoComplete="off"
              optional
            />
            <TextField
              name={`${row}.case`}
              label={t("edit.linkedCase")}
              help={t("edit.linkedCaseHelp")}
              autoComplete="off"
              optional
            />
          </Details>
        </>
      )}
    </RowList>
  );
}
