"use client";

import { useTranslations } from "next-intl";
import { PlainCheckbox, PlainCheckboxGroup, PlainSelectField } from "#components/forms/plain-choices.tsx";
import { PlainTextAreaField, PlainTextField } from "#components/forms/plain-fields.tsx";
import { type Setting, settingsOf } from "#lib/forms/editing/settings.ts";
import type { FieldKind } from "#lib/forms/editing/written.ts";
import { allFields } from "#lib/forms/fields.ts";
import { useDesk } from "./desk-facts.ts";
import { WordsPair } from "./words-pair.tsx";

const catalogues = ["provinces", "countries", "ethnicGroups"] as const;

/** What can be set for this kind of question, from the table of kinds. */
export function SettingFields({ kind, values }: { kind: FieldKind; values: Record<string, unknown> }) {
  return settingsOf(kind).map((setting) => (
    <SettingField key={setting.name} setting={setting} value={values[setting.name]} />
  ));
}

function SettingField({ setting, value }: { setting: Setting; value: unknown }) {
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
      return (
        <PlainTextField
          {...words}
          help={t("formulaHelp")}
          defaultValue={text}
          autoComplete="off"
          spellCheck={false}
        />
      );
    case "options":
      return <OptionFields value={value as { from: string; lines: string }} />;
  }
}

/** Own options one a line, a list the form shares, or an official catalogue. */
function OptionFields({ value }: { value: { from: string; lines: string } }) {
  const t = useTranslations("formDesk.setting");
  const { form, faults } = useDesk();
  const lists = Object.keys(form.lists ?? {}).map((list) => ({
    value: `list.${list}`,
    label: t("sharedList", { list }),
  }));
  const official = catalogues.map((each) => ({ value: `catalogue.${each}`, label: t(`value.${each}`) }));
  return (
    <>
      <PlainSelectField
        name="value.settings.options.from"
        label={t("optionsFrom")}
        defaultValue={value.from}
        choices={[{ value: "own", label: t("own") }, ...lists, ...official]}
      />
      <PlainTextAreaField
        name="value.settings.options.lines"
        label={t("name.options")}
        help={t("optionsHelp")}
        rows={5}
        defaultValue={value.lines}
        error={faults["value.settings.options.lines"]}
      />
    </>
  );
}
