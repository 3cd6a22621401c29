"use client";

import { useTranslations } from "next-intl";
import { PlainCheckbox, PlainCheckboxGroup, PlainSelectField } from "#components/forms/plain-choices.tsx";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import type { FormulaForm } from "#lib/forms/editing/formula-rows.ts";
import { type Setting, settingsOf } from "#lib/forms/editing/settings.ts";
import type { FieldKind } from "#lib/forms/editing/written.ts";
import { allFields } from "#lib/forms/fields.ts";
import { type Place, useDesk } from "./desk-facts.ts";
import { FormulaFields } from "./formula-fields.tsx";
import { OptionFields } from "./option-fields.tsx";
import { ColumnFields, PersonFields, YearsFields } from "./part-fields.tsx";
import { WordsPair } from "./words-pair.tsx";

/** What can be set for this kind of question, from the table of kinds. */
export function SettingFields({
  kind,
  values,
  ...place
}: Place & { kind: FieldKind; values: Record<string, unknown> }) {
  return settingsOf(kind).map((setting) => (
    <SettingField key={setting.name} setting={setting} value={values[setting.name]} {...place} />
  ));
}

function SettingField({ setting, value, step, path }: Place & { setting: Setting; value: unknown }) {
  const t = useTranslations("formDesk.setting");
  const { faults, definition, locale } = useDesk();
  const name = `value.settings.${setting.name}`;
  const label = t(`name.${setting.name}` as never);
  const words = { name, label, error: faults[name] };
  const text = typeof value === "string" ? value : "";
  const option = (each: string) => ({ value: each, label: t(`value.${each}` as never) });
  switch (setting.as) {
    case "whole":
    case "number":
      return (
        <PlainTextField
          {...words}
          inputMode="decimal"
          defaultValue={text}
          className="max-w-40"
          autoComplete="off"
        />
      );
    case "flag":
      return <PlainCheckbox {...words} defaultChecked={value === true} />;
    case "words":
      return (
        <WordsPair
          name={`settings.${setting.name}`}
          label={label}
          value={value as { vi: string; en: string }}
          isOptional={setting.name !== "itemLabel"}
        />
      );
    case "oneOf":
      return (
        <PlainSelectField
          {...words}
          defaultValue={text}
          empty={t("usual")}
          choices={setting.of.map(option)}
        />
      );
    case "some":
      return <PlainCheckboxGroup {...words} chosen={value} choices={setting.of.map(option)} />;
    case "dates":
      return (
        <PlainSelectField
          {...words}
          defaultValue={text}
          empty={t("noDate")}
          choices={allFields(definition)
            .filter(({ field }) => field.kind === "date" || field.kind === "partialDate")
            .map(({ path, field }) => ({ value: path, label: field.label[locale] }))}
        />
      );
    case "formula":
      return <FormulaFields {...words} value={value as FormulaForm} except={path} />;
    case "options":
      return <OptionFields value={value as { from: string; lines: string }} />;
    case "years":
      return <YearsFields {...words} value={value as { least: string; most: string }} />;
    case "columns":
      return <ColumnFields {...words} value={value} path={path} />;
    case "requiredParts":
    case "filler":
      return <PersonFields {...words} as={setting.as} value={value} step={step} path={path} />;
  }
}
