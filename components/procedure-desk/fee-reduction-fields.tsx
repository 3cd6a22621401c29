"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { DateField, SelectField, TextField } from "#components/forms/fields.tsx";
import type { DeskChoices } from "./choices.ts";
import { RowList } from "./row-list.tsx";
import { WordsFields } from "./words-fields.tsx";

const both = { vi: "", en: "" };
const emptyRow = { group: "", name: both, percent: "", basis: "", from: "", until: "" };

/** Who pays less, or from when to when everybody does. */
export function FeeReductionFields({ name, choices }: { name: string; choices: DeskChoices }) {
  const t = useTranslations("procedureDesk.edit");
  return (
    <RowList name={name} title={t("reduction.title")} item={t("item.reduction")} empty={emptyRow}>
      {(row) => (
        <>
          <div className="grid gap-x-4 sm:grid-cols-3">
            <SelectField
              name={`${row}.group`}
              label={t("reduction.group")}
              empty={t("reduction.everybody")}
              choices={choices.groups}
              optional
            />
            <TextField
              name={`${row}.percent`}
              label={t("reduction.percent")}
              help={t("reduction.percentHelp")}
              inputMode="numeric"
              autoComplete="off"
            />
            <TextField name={`${row}.basis`} label={t("reduction.basis")} autoComplete="off" />
            <DateField name={`${row}.from`} label={t("reduction.from")} optional />
            <DateField name={`${row}.until`} label={t("reduction.until")} optional />
          </div>
          <WordsFields name={`${row}.name`} label={t("reduction.name")} />
        </>
      )}
    </RowList>
  );
}
