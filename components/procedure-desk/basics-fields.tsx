"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { CheckboxGroupField, TextField } from "#components/forms/fields.tsx";
import { agencyLevels, audiences, channels } from "#lib/procedures/content.ts";
import { RowList } from "./row-list.tsx";
import { WordsFields } from "./words-fields.tsx";

const both = { vi: "", en: "" };

/** Who may apply, how, for what result, and on what law it stands. */
export function BasicsFields() {
  const t = useTranslations("procedureDesk.edit");
  return (
    <>
      <AudienceFields prefix="value." />
      <CheckboxGroupField
        name="value.agencyLevels"
        label={t("basics.agencyLevels")}
        choices={agencyLevels.map((level) => ({ value: level, label: t(`basics.levels.${level}`) }))}
      />
      <WordsFields name="value.competentAuthority" label={t("basics.competentAuthority")} />
      <TextField name="value.decisionNo" label={t("basics.decisionNo")} autoComplete="off" optional />
      <RowList
        name="value.results"
        title={t("basics.results")}
        item={t("item.result")}
        empty={{ code: "", name: both }}
        isOrdered
      >
        {(name) => (
          <>
            <WordsFields name={`${name}.name`} label={t("basics.resultName")} />
            <TextField name={`${name}.code`} label={t("basics.resultCode")} autoComplete="off" optional />
          </>
        )}
      </RowList>
      <RowList
        name="value.legalBasis"
        title={t("basics.legalBasis")}
        item={t("item.legalBasis")}
        empty={{ number: "", title: both }}
        isOrdered
      >
        {(name) => (
          <>
            <TextField name={`${name}.number`} label={t("basics.basisNumber")} autoComplete="off" />
            <WordsFields name={`${name}.title`} label={t("basics.basisTitle")} optional />
          </>
        )}
      </RowList>
    </>
  );
}

/** Who may apply, and in which ways. */
export function AudienceFields({ prefix = "" }: { prefix?: string }) {
  const t = useTranslations("procedureDesk.edit");
  return (
    <div className="grid gap-x-4 sm:grid-cols-2">
      <CheckboxGroupField
        name={`${prefix}audience`}
        label={t("basics.audience")}
        choices={audiences.map((each) => ({ value: each, label: t(`basics.audiences.${each}`) }))}
      />
      <CheckboxGroupField
        name={`${prefix}channels`}
        label={t("basics.channels")}
        choices={channels.map((each) => ({ value: each, label: t(`channel.${each}`) }))}
      />
    </div>
  );
}
