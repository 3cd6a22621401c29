"use client";

import { useTranslations } from "next-intl";
import {
  CheckboxField,
  CheckboxGroupField,
  DateField,
  RadioGroupField,
  SelectField,
  TextAreaField,
  TextField,
} from "#components/forms/fields.tsx";
import type { Row } from "#lib/forms/answer.ts";
import type { Leaf, LeafOf } from "#lib/forms/field-schema.ts";
import { optionsOf } from "#lib/forms/fields.ts";
import { AddressField } from "./address-field.tsx";
import { CalculatedField } from "./calculated-field.tsx";
import { FileField } from "./file-field.tsx";
import { inputHints } from "./input-hints.ts";
import type { LeafWords, WithTitle } from "./leaf-words.ts";
import { PartialDateField } from "./partial-date-field.tsx";
import { SearchField } from "./search-field.tsx";
import { useStepFacts } from "./step-facts.ts";

/** The inputs of a question, as its kind asks. */
export function LeafControl({
  field,
  words,
  title,
  row,
}: { field: Leaf; words: LeafWords; row?: Row | undefined } & WithTitle) {
  const { today, locale } = useStepFacts();
  const t = useTranslations("forms.step");
  switch (field.kind) {
    case "text":
    case "personalId":
    case "taxCode":
    case "phone":
    case "email":
      return <TextField {...words} {...inputHints(field)} />;
    case "longText":
      return <TextAreaField {...words} />;
    case "number":
      return (
        <TextField {...words} {...inputHints(field)} label={withUnit(words.label, field.unit?.[locale])} />
      );
    case "money":
      return <TextField {...words} {...inputHints(field)} label={withUnit(words.label, t("currency"))} />;
    case "date":
      return <DateField {...words} {...inputHints(field)} {...dayBounds(field, today)} />;
    case "partialDate":
      return <PartialDateField {...words} title={title} />;
    case "choice":
    case "choices":
      return <ChoiceControl field={field} words={words} />;
    case "yesNo":
      return <RadioGroupField {...words} choices={yesNo(t("yes"), t("no"))} />;
    case "address":
      return <AddressField {...words} title={title} field={field} />;
    case "consent":
      return <CheckboxField {...words} />;
    case "file":
      return <FileField {...words} title={title} field={field} />;
    case "signature":
      return <TextField {...words} autoComplete="name" autoCapitalize="words" spellCheck={false} />;
    case "calculated":
      return <CalculatedField field={field} words={words} row={row} />;
  }
}

function ChoiceControl({ field, words }: { field: LeafOf<"choice"> | LeafOf<"choices">; words: LeafWords }) {
  const { definition, locale } = useStepFacts();
  const choices = optionsOf(definition, field).map(({ value, label, help }) => ({
    value,
    label: label[locale],
    help: help?.[locale],
  }));
  if (field.kind === "choices") return <CheckboxGroupField {...words} choices={choices} />;
  if (field.style === "search") return <SearchField {...words} choices={choices} />;
  if (field.style === "select") return <SelectField {...words} choices={choices} />;
  return <RadioGroupField {...words} choices={choices} />;
}

function yesNo(yes: string, no: string) {
  return [
    { value: "yes", label: yes },
    { value: "no", label: no },
  ];
}

function withUnit(label: string, unit: string | undefined) {
  return unit ? `${label} (${unit})` : label;
}

function dayBounds({ rule }: LeafOf<"date">, today: string) {
  return {
    min: rule === "notPast" ? today : "1900-01-01",
    max: rule === "notFuture" ? today : "2100-12-31",
  };
}
