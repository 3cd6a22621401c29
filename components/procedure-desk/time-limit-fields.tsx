"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { SelectField, TextField } from "#components/forms/fields.tsx";
import { channels } from "#lib/procedures/content.ts";
import { limitUnits } from "#lib/procedures/editing/time-limits-form.ts";
import type { DeskChoices } from "./choices.ts";
import { RowList } from "./row-list.tsx";
import { ScopeFields } from "./scope-fields.tsx";

const emptyRow = { channels: [], caseKey: "", amount: "", unit: "workingDay" };

/** How long it takes, a line for each channel and case that differ. */
export function TimeLimitFields({ choices }: { choices: DeskChoices }) {
  const t = useTranslations("procedureDesk.edit");
  const units = limitUnits.map((unit) => ({ value: unit, label: t(`units.${unit}`) }));
  return (
    <RowList
      name="value.rows"
      title={t("part.timeLimits")}
      item={t("item.line")}
      empty={emptyRow}
      help={t("closestHelp")}
      said={[
        { key: "amount" },
        { key: "unit", choices: units },
        { key: "caseKey", choices: choices.cases },
        { key: "channels", choices: channels.map((each) => ({ value: each, label: t(`channel.${each}`) })) },
      ]}
    >
      {(name) => (
        <>
          <ScopeFields name={name} choices={choices} />
          <div className="grid gap-x-4 sm:grid-cols-2">
            <TextField name={`${name}.amount`} label={t("amount")} inputMode="decimal" autoComplete="off" />
            <SelectField name={`${name}.unit`} label={t("unit")} choices={units} />
          </div>
        </>
      )}
    </RowList>
  );
}
