"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { RadioGroupField } from "#components/forms/fields.tsx";
import { WordsFields } from "./words-fields.tsx";

const levels = ["1", "2", "3", "4"] as const;

/** How far it goes online, and why no further. */
export function LevelFields() {
  const t = useTranslations("procedureDesk.edit");
  return (
    <>
      <RadioGroupField
        name="value.serviceLevel"
        label={t("level.old")}
        choices={levels.map((level) => ({ value: level, label: t(`level.${level}`) }))}
      />
      <RadioGroupField
        name="value.online"
        label={t("level.online")}
        choices={[
          { value: "full", label: t("level.full") },
          { value: "partial", label: t("level.partial"), help: t("level.partialHelp") },
          { value: "", label: t("level.unknown") },
        ]}
      />
      <WordsFields name="value.partialReason" label={t("level.reason")} lines={3} optional />
    </>
  );
}
