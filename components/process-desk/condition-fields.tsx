"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { get, useFormContext } from "react-hook-form";
import { HiddenField, SelectField } from "#components/forms/fields.tsx";
import { RowList } from "#components/procedure-desk/row-list.tsx";
import { sentenceTests } from "#lib/processes/editing/condition-form.ts";
import { ComparedAnswer } from "./compared-answer.tsx";
import type { StepChoices } from "./step-choices.ts";

/** A condition as sentences: what is asked about, how it compares, with what. */
export function ConditionFields({
  name,
  title,
  choices,
}: {
  name: string;
  title: string;
  choices: Pick<StepChoices, "asked" | "answers">;
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
            <SelectField name={`${row}.field`} label={t("field")} choices={choices.asked} />
            <SelectField
              name={`${row}.test`}
              label={t("test")}
              choices={sentenceTests.map((test) => ({ value: test, label: t(`tests.${test}`) }))}
            />
            <ComparedAnswer row={row} answers={choices.answers} />
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
