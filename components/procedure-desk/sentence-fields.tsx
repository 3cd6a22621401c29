"use client"; // part of forms that check while typing

import { useLocale, useTranslations } from "next-intl";
import { get, useFormContext, useWatch } from "react-hook-form";
import { HiddenField, SelectField } from "#components/forms/fields.tsx";
import type { SentencesForm } from "#lib/procedures/editing/guide-form.ts";
import { RowList } from "./row-list.tsx";

/** No condition yet. */
export const emptySentences: SentencesForm = { join: "and", rows: [], carried: "" };

/** A condition as sentences: "when the answer to X is Y". One that sentences cannot say is kept until sentences replace it. */
export function SentenceFields({ name, title }: { name: string; title: string }) {
  const t = useTranslations("procedureDesk.edit.sentence");
  const { formState } = useFormContext();
  const isCarried = Boolean(get(formState.defaultValues, `${name}.carried`));
  const answers = useAnswers();
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

type Words = { vi: string; en: string };
type Question = { key: string; label: Words; options?: { value: string; label: Words }[] };

/** Every answer of the guide as it stands in the form, saved or not, to choose from. */
function useAnswers() {
  const t = useTranslations("procedureDesk.edit.sentence");
  const locale = useLocale();
  const questions: Question[] = useWatch({ name: "value.questions" }) ?? [];
  const said = (words: Words) => words[locale] || words.vi;
  return questions.flatMap(({ key, label, options = [] }) =>
    options
      .filter(({ value }) => key && value)
      .map((option) => ({
        value: `${key}=${option.value}`,
        label: t("answer", { question: said(label), answer: said(option.label) }),
      })),
  );
}
