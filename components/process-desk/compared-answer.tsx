"use client"; // follows what is asked about

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { SelectField, TextField } from "#components/forms/fields.tsx";
import { useScripts } from "#components/ui/use-scripts.ts";
import type { StepChoices } from "./step-choices.ts";

/**
 * What a sentence of a condition compares with: one of the answers there are, where the question has some. Without scripts
 * the page cannot follow the question chosen, and the answers are offered beside the line of text.
 */
export function ComparedAnswer({ row, answers }: { row: string; answers: StepChoices["answers"] }) {
  const t = useTranslations("processDesk.edit");
  const hasScripts = useScripts();
  const { getValues, setValue } = useFormContext();
  const [field, test] = useWatch({ name: [`${row}.field`, `${row}.test`] });
  const name = `${row}.value`;
  const asked = useRef(field);
  useEffect(() => {
    if (asked.current !== field) setValue(name, "");
    asked.current = field;
  }, [field, name, setValue]);
  const offered = answers.get(field);
  if (!hasScripts || !offered || (test !== "is" && test !== "isNot"))
    return <TextField name={name} label={t("value")} list="gia-tri" autoComplete="off" optional />;

  const kept: string = getValues(name) ?? "";
  const isLost = kept !== "" && asked.current === field && !offered.some(({ value }) => value === kept);
  const choices = isLost ? [...offered, { value: kept, label: kept }] : offered;
  return <SelectField key={field} name={name} label={t("value")} choices={choices} optional />;
}
