"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { get, useFormContext } from "react-hook-form";
import { HiddenField, SelectField } from "#components/forms/fields.tsx";
import type { SentencesForm } from "#lib/procedures/editing/guide-form.ts";
import type { DeskChoices } from "./choices.ts";
import { RowList } from "./row-list.tsx";

/** No condition yet. */
export const emptySentences: SentencesForm = { join: "and", rows: [], carried: "" };

/** A condition as sentences: "when the answer to X is Y". One that sentences cannot say is kept until sentences replace it. */
export function SentenceFields({
  name,
  title,
  choices,
}: {
  name: string;
  title: string;
  choices: DeskChoices;
}) {
  const t = useTranslations("procedureDesk.edit.sentence");
  const { formState } = useFormContext();
  const isCarried = Boolean(get(formState.defaultValues, `${name}.carried`));
  const answers = choices.questions.flatMap(({ key, label, options }) =>
    options.map((option) => ({
      value: `${key}=${option.value}`,
      label: t("answer", { question: label, answer: option.label }),
    })),
  );
  return (
    <>
      <HiddenField name={`${name}.carried`} />
      <RowList
        name={`${name}.rows`}
        title={title}
        item={t("item")}
        empty={{ answer: "", test: "is" }}
        help={isCarried ? t("carried") : answers.length === 0 ? t("noQuestions") : undefined}
      >
        {(row) => (
          <div className="grid gap-x-4 sm:grid-cols-[10rem_1fr]">
            <SelectField
              name={`${row}.test`}
              label={t("test")}
              choices={(["is", "isNot"] as const).map((test) => ({ value: test, label: t(test) }))}
            />
            <SelectField name={`${row}.answer`} label={t("answerLabel")} choices={answers} />
          </div>
        )}
      </RowList>
      <SelectField
        name={`${name}.join`}
        label={t("join")}
        choices={(["and", "or"] as const).map((join) => ({ value: join, label: t(join) }))}
      />
    </>
  );
}
