"use client"; // part of forms that check while typing

import { useLocale, useTranslations } from "next-intl";
import { RowList } from "./row-list.tsx";
import { WordsFields } from "./words-fields.tsx";

const both = { vi: "", en: "" };

/** What it is called, who it is for, what one gets, under what conditions and in what steps. */
export function WordsPartFields() {
  const t = useTranslations("procedureDesk.edit");
  return (
    <>
      <WordsFields name="value.name" label={t("text.name")} lines={2} />
      <WordsFields name="value.whoFor" label={t("text.whoFor")} lines={3} />
      <WordsFields name="value.outcome" label={t("text.outcome")} lines={2} />
      <Lines name="value.conditions" title={t("text.conditions")} item={t("item.condition")} />
      <Lines name="value.steps" title={t("text.steps")} item={t("item.stepText")} />
    </>
  );
}

/** Where to go, a place a row. */
export function PlacesFields() {
  const t = useTranslations("procedureDesk.edit");
  return (
    <Lines name="value.rows" title={t("part.places")} item={t("item.place")} help={t("text.placesHelp")} />
  );
}

/** What people ask, with the answers of the office. */
export function QuestionFields() {
  const t = useTranslations("procedureDesk.edit");
  return (
    <RowList
      name="value.rows"
      title={t("part.questions")}
      item={t("item.question")}
      empty={{ question: both, answer: both }}
      isOrdered
    >
      {(name) => (
        <>
          <WordsFields name={`${name}.question`} label={t("text.question")} />
          <WordsFields name={`${name}.answer`} label={t("text.answer")} lines={3} />
        </>
      )}
    </RowList>
  );
}

function Lines({ name, title, item, help }: { name: string; title: string; item: string; help?: string }) {
  const locale = useLocale();
  return (
    <RowList
      name={name}
      title={title}
      item={item}
      empty={both}
      isOrdered
      said={[{ key: "vi" }]}
      {...(help && { help })}
    >
      {(row) => <WordsFields name={row} label={capital(item, locale)} lines={2} />}
    </RowList>
  );
}

/** The word for a row, as the label of its field. */
function capital(word: string, locale: string): string {
  return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
}
