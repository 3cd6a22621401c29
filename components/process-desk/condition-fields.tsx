"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { get, useFormContext } from "react-hook-form";
import { HiddenField, SelectField, TextField } from "#components/forms/fields.tsx";
import type { Choice } from "#components/forms/plain-choices.tsx";
import { RowList } from "#components/procedure-desk/row-list.tsx";
import { sentenceTests } from "#lib/processes/editing/condition-form.ts";

/** A condition as sentences: what is asked about, how it compares, with what. */
export function ConditionFields({
  name,
  title,
  asked,
}: {
  name: string;
  title: string;
  asked: readonly Choice[];
}) {
  const t = useTranslations("processDesk.edit");
  const { formState } = useFormContext();
  const isCarried = Boolean(get(formState.defaultValues, `${name}.carried`));
  return (
    <>
      <HiddenField name={`${name}.carried`} />
      <RowList
        name={`${name}.rows`}
        title={title}
        item={t("item.sentence")}
        empty={{ field: "", test: "is", value: "" }}
        help={t(isCarried ? "carried" : "conditionHelp")}
      >
        {(row) => (
          <div className="grid gap-x-4 sm:grid-cols-3">
            <SelectField name={`${row}.field`} label={t("field")} choices={asked} />
            <SelectField
              name={`${row}.test`}
              label={t("test")}
              choices={sentenceTests.map((test) => ({ value: test, label: t(`tests.${test}`) }))}
            />
            <TextField name={`${row}.value`} label={t("value")} list="gia-tri" autoComplete="off" optional />
          </div>
        )}
      </RowList>
      <SelectField
        name={`${name}.join`}
        label={t("join")}
        choices={[
          { value: "and", label: t("joinAnd") },
          { value: "or", label: t("joinOr") },
        ]}
      />
    </>
  );
}
