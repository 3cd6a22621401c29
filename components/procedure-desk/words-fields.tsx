"use client"; // part of forms that check while typing

import { useTranslations } from "next-intl";
import { TextAreaField, TextField } from "#components/forms/fields.tsx";

/** A text in both languages, side by side where there is room. Without English the Vietnamese stands for both. */
export function WordsFields({
  name,
  label,
  lines = 1,
  optional = false,
}: {
  name: string;
  label: string;
  /** Lines to write in; one is a single line. */
  lines?: number;
  optional?: boolean;
}) {
  const t = useTranslations("procedureDesk.edit");
  const inEnglish = t("inEnglish", { label });
  return (
    <div className="grid gap-x-4 lg:grid-cols-2">
      {lines === 1 ? (
        <>
          <TextField name={`${name}.vi`} label={label} optional={optional} />
          <TextField name={`${name}.en`} label={inEnglish} lang="en" optional />
        </>
      ) : (
        <>
          <TextAreaField name={`${name}.vi`} label={label} rows={lines} optional={optional} />
          <TextAreaField name={`${name}.en`} label={inEnglish} rows={lines} lang="en" optional />
        </>
      )}
    </div>
  );
}
