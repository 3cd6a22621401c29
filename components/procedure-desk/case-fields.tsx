"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { HiddenField, SelectField, TextField } from "#components/forms/fields.tsx";
import { sameForm } from "#lib/procedures/editing/cases-form.ts";
import type { DeskChoices } from "./choices.ts";
import { GuideQuestionFields } from "./guide-question-fields.tsx";
import { RowList } from "./row-list.tsx";
import { emptySentences, SentenceFields } from "./sentence-fields.tsx";
import { WordsFields } from "./words-fields.tsx";

const both = { vi: "", en: "" };

/** The questions that lead to a case, the cases, and who does not qualify. */
export function CaseFields({ choices }: { choices: DeskChoices }) {
  const t = useTranslations("procedureDesk.edit");
  return (
    <>
      <GuideQuestionFields />
      <RowList
        name="value.cases"
        title={t("cases.title")}
        item={t("item.case")}
        empty={{ key: "", name: both, when: emptySentences, formKey: sameForm, processKey: "" }}
        help={t("cases.help")}
        isOrdered
        said={[{ key: "name.vi" }]}
      >
        {(name) => (
          <>
            <HiddenField name={`${name}.key`} />
            <WordsFields name={`${name}.name`} label={t("cases.name")} />
            <SentenceFields name={`${name}.when`} title={t("cases.when")} />
            <div className="grid gap-x-4 sm:grid-cols-2">
              <SelectField
                name={`${name}.formKey`}
                label={t("cases.form")}
                empty={t("handling.noForm")}
                choices={[{ value: sameForm, label: t("cases.sameForm") }, ...choices.forms]}
                optional
              />
              <SelectField
                name={`${name}.processKey`}
                label={t("cases.process")}
                empty={t("cases.sameProcess")}
                choices={choices.processes}
                optional
              />
            </div>
          </>
        )}
      </RowList>
      <RowList
        name="value.exclusions"
        title={t("exclusions.title")}
        item={t("item.exclusion")}
        empty={{ when: emptySentences, reason: both, basis: "", instead: "" }}
        help={t("exclusions.help")}
      >
        {(name) => (
          <>
            <SentenceFields name={`${name}.when`} title={t("exclusions.when")} />
            <WordsFields name={`${name}.reason`} label={t("exclusions.reason")} lines={2} />
            <div className="grid gap-x-4 sm:grid-cols-2">
              <TextField name={`${name}.basis`} label={t("exclusions.basis")} autoComplete="off" optional />
              <TextField
                name={`${name}.instead`}
                label={t("exclusions.instead")}
                help={t("exclusions.insteadHelp")}
                autoComplete="off"
                optional
              />
            </div>
          </>
        )}
      </RowList>
    </>
  );
}
