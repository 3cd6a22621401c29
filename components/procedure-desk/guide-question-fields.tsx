"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { PinnedKey } from "./pinned-key.tsx";
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
export function GuideQuestionFields() {
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
          <PinnedKey row={name} list="value.questions" field="key">
            <WordsFields name={`${name}.label`} label={t("guide.question")} />
          </PinnedKey>
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
              <PinnedKey row={option} list={`${name}.options`} field="value">
                <WordsFields name={`${option}.label`} label={t("guide.option")} />
              </PinnedKey>
            )}
          </RowList>
          <SentenceFields name={`${name}.when`} title={t("guide.when")} />
        </>
      )}
    </RowList>
  );
}
