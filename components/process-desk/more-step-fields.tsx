"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { CheckboxField, CheckboxGroupField, HiddenField, SelectField } from "#components/forms/fields.tsx";
import { RowList } from "#components/procedure-desk/row-list.tsx";
import { WordsFields } from "#components/procedure-desk/words-fields.tsx";
import { standardForms } from "#lib/processes/definition.ts";
import { outputKinds, partKinds, timerEffects } from "#lib/processes/editing/step-form.ts";
import { ConditionFields } from "./condition-fields.tsx";
import { DurationFields } from "./duration-fields.tsx";
import { HolderFields } from "./holder-fields.tsx";
import type { StepChoices } from "./step-choices.ts";

const none = { days: "", hours: "" };
const noWords = { vi: "", en: "" };

/** What few steps need: a condition, timers, outputs, forms to print, others who take part. */
export function MoreStepFields({ choices }: { choices: StepChoices }) {
  const t = useTranslations("processDesk");
  return (
    <>
      <ConditionFields name="value.when" title={t("edit.when")} choices={choices} />
      <RowList
        name="value.timers"
        title={t("edit.timers")}
        item={t("edit.item.timer")}
        empty={{ after: none, effect: "remind", to: "" }}
      >
        {(row) => (
          <>
            <DurationFields name={`${row}.after`} label={t("edit.after")} />
            <div className="grid gap-x-4 sm:grid-cols-2">
              <SelectField
                name={`${row}.effect`}
                label={t("edit.effect")}
                choices={timerEffects.map((each) => ({ value: each, label: t(`effect.${each}`) }))}
              />
              <SelectField name={`${row}.to`} label={t("edit.to")} choices={choices.steps} optional />
            </div>
          </>
        )}
      </RowList>
      <RowList
        name="value.outputs"
        title={t("edit.outputs")}
        item={t("edit.item.output")}
        empty={{ key: "", name: noWords, kind: "draft", required: "" }}
      >
        {(row) => (
          <>
            <HiddenField name={`${row}.key`} />
            <WordsFields name={`${row}.name`} label={t("edit.outputName")} />
            <SelectField
              name={`${row}.kind`}
              label={t("edit.outputKind")}
              choices={outputKinds.map((each) => ({ value: each, label: t(`outputKind.${each}`) }))}
            />
            <CheckboxField name={`${row}.required`} label={t("edit.required")} optional />
          </>
        )}
      </RowList>
      <RowList
        name="value.others"
        title={t("edit.others")}
        item={t("edit.item.other")}
        empty={{ organisation: "", role: "", agency: "", part: "cooperating" }}
      >
        {(row) => (
          <>
            <HolderFields prefix={row} choices={choices} />
            <SelectField
              name={`${row}.part`}
              label={t("edit.taking")}
              choices={partKinds.map((each) => ({ value: each, label: t(`taking.${each}`) }))}
            />
          </>
        )}
      </RowList>
      <CheckboxGroupField
        name="value.forms"
        label={t("edit.forms")}
        choices={standardForms.map((each) => ({ value: each, label: t(`form.${each}`) }))}
        optional
      />
    </>
  );
}
