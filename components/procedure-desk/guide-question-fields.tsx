"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { HiddenField } from "#components/forms/fields.tsx";
import type { DeskChoices } from "./choices.ts";
import { RowList } from "./row-list.tsx";
import { emptySentences, SentenceFields } from "./sentence-fields.tsx";
import { WordsFields } from "./words-fields.tsx";

const both = { vi: "", en: "" };
const emptyOption = { value: "", label: both };
const emptyQuestion = {
  key: "",
  label: both,
  help: both,
  options: [emptyOption, emptyOption],
  when: emptySentences,
};

/** A few short questions, each with its answers. */
export function GuideQuestionFields({ choices }: { choices: DeskChoices }) {
  const t = useTranslations("procedureDesk.edit");
  return (
    <RowList
      name="value.questions"
      title={t("guide.title")}
      item={t("item.guideQuestion")}
      empty={emptyQuestion}
      help={t("guide.help")}
      isOrdered
      said={[{ key: "label.vi" }]}
    >
      {(name) => (
        <>
          <HiddenField name={`${name}.key`} />
          <WordsFields name={`${name}.label`} label={t("guide.question")} />
          <WordsFields name={`${name}.help`} label={t("guide.explain")} optional />
          <RowList
            name={`${name}.options`}
            title={t("guide.options")}
            item={t("item.option")}
            empty={emptyOption}
            isOrdered
            said={[{ key: "label.vi" }]}
          >
            {(option) => (
              <>
                <HiddenField name={`${option}.value`} />
                <WordsFields name={`${option}.label`} label={t("guide.option")} />
              </>
            )}
          </RowList>
          <SentenceFields name={`${name}.when`} title={t("guide.when")} choices={choices} />
        </>
      )}
    </RowList>
  );
}
