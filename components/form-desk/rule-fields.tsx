"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { PlainCheckbox, PlainSelectField } from "#components/forms/plain-choices.tsx";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { conditionSentence } from "#lib/forms/condition-sentence.ts";
import type { Condition } from "#lib/forms/conditions.ts";
import type { RuleForm } from "#lib/forms/editing/field-values.ts";
import { needsValue, ruleTests } from "#lib/forms/editing/rule-rows.ts";
import { allFields, fieldAt, optionsOf } from "#lib/forms/fields.ts";
import { useDesk } from "./desk-facts.ts";

const spare = { field: "", test: "is", value: "" };

/** A rule built as a sentence, row by row: question, comparison, answer. The last row is always free. */
export function RuleFields({
  name,
  title,
  rule,
  condition,
  except,
}: {
  name: string;
  title: string;
  rule: RuleForm;
  /** The rule as it is kept, shown in words. */
  condition: Condition | undefined;
  /** The path of the question the rule is for, which cannot be its own condition. */
  except?: string;
}) {
  const t = useTranslations("formDesk.rule");
  const phrase = useTranslations("forms.condition");
  const { definition, locale, faults, hasScripts } = useDesk();
  const [rows, setRows] = useState<{ field: string; test: string; value: string }[]>([...rule.rows, spare]);
  const choices = allFields(definition)
    .filter(({ field, path }) => field.kind !== "info" && path !== except)
    .map(({ path, field, container }) => ({
      value: path,
      label: container ? `${container.label[locale]} › ${field.label[locale]}` : field.label[locale],
    }));
  const change = (at: number, part: object) => {
    const next = rows.map((row, place) => (place === at ? { ...row, ...part } : row));
    setRows(next.at(-1)?.field ? [...next, spare] : next);
  };
  const sentence =
    condition &&
    conditionSentence(condition, {
      definition,
      locale,
      phrase: (key, values) => phrase(key as never, values as never),
    });
  return (
    <fieldset className="my-4 rounded-box border border-line px-4 pb-2">
      <legend className="px-1 font-strong">{title}</legend>
      <p className="text-small" role="status">
        {sentence ? t("now", { sentence }) : <span className="text-muted">{t("none")}</span>}
      </p>
      {rule.kept && (
        <PlainCheckbox name={`value.${name}.kept`} label={t("kept")} help={t("keptHelp")} defaultChecked />
      )}
      {rows.map((row, at) => {
        const part = (key: string) => `value.${name}.rows.${at}.${key}`;
        const errorAt = (key: string) => {
          const code = faults[part(key)];
          return hasScripts && code === "required" ? undefined : code;
        };
        return (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            key={at}
            className="grid gap-x-3 md:max-xl:grid-cols-[2fr_1.5fr_1.5fr]"
          >
            <PlainSelectField
              name={part("field")}
              label={t("field", { number: at + 1 })}
              empty={t("noField")}
              value={row.field}
              onChange={(event) => change(at, { field: event.target.value })}
              choices={choices}
              error={errorAt("field")}
            />
            {(row.field || !hasScripts) && (
              <PlainSelectField
                name={part("test")}
                label={t("test")}
                value={row.test}
                onChange={(event) => change(at, { test: event.target.value })}
                choices={ruleTests.map((test) => ({ value: test, label: t(`tests.${test}`) }))}
              />
            )}
            {(row.field || !hasScripts) && needsValue(row.test) && (
              <ValueField
                name={part("value")}
                field={row.field}
                test={row.test}
                value={row.value}
                error={errorAt("value")}
              />
            )}
          </div>
        );
      })}
      {rows.length > 2 && (
        <PlainSelectField
          name={`value.${name}.join`}
          label={t("join")}
          defaultValue={rule.join}
          choices={(["and", "or"] as const).map((join) => ({ value: join, label: t(join) }))}
        />
      )}
    </fieldset>
  );
}

/** The answer a question is compared with: one of its own where it has some. */
function ValueField({
  name,
  field: path,
  test,
  value,
  error,
}: {
  name: string;
  field: string;
  test: string;
  value: string;
  error: string | undefined;
}) {
  const t = useTranslations("formDesk.rule");
  const { definition, locale } = useDesk();
  const field = fieldAt(definition, path)?.field;
  const words = { name, label: t("value"), error };
  const isOne = test === "is" || test === "isNot";
  if (isOne && (field?.kind === "choice" || field?.kind === "choices")) {
    const choices = optionsOf(definition, field).map((option) => ({
      value: option.value,
      label: option.label[locale],
    }));
    return <PlainSelectField key={path} {...words} defaultValue={value} choices={choices} />;
  }
  if (isOne && (field?.kind === "yesNo" || field?.kind === "consent")) {
    const choices = (["yes", "no"] as const).map((answer) => ({ value: answer, label: t(answer) }));
    return <PlainSelectField key={path} {...words} defaultValue={value} choices={choices} />;
  }
  return <PlainTextField {...words} defaultValue={value} autoComplete="off" />;
}
