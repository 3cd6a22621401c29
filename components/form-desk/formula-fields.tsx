"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorText } from "#components/forms/error-text.tsx";
import { PlainCheckbox, PlainSelectField } from "#components/forms/plain-choices.tsx";
import { PlainTextField } from "#components/forms/plain-fields.tsx";
import { type FormulaForm, type FormulaRow, formulaJoins } from "#lib/forms/editing/formula-rows.ts";
import { useDesk } from "./desk-facts.ts";
import { useFormulaChoices } from "./use-formula-choices.ts";

const spare: FormulaRow = { what: "", value: "" };
const signs = { sum: " + ", product: " × ", difference: " − " };

/** A calculation built row by row: what is taken, and how the rows are joined. The last row is always free. */
export function FormulaFields({
  name,
  label,
  value,
  error,
  except,
}: {
  name: string;
  label: string;
  value: FormulaForm;
  error: string | undefined;
  /** The path of the question that is calculated. */
  except: string;
}) {
  const t = useTranslations("formDesk.formula");
  const { hasScripts } = useDesk();
  const [rows, setRows] = useState<FormulaRow[]>([...value.parts, spare]);
  const choices = useFormulaChoices(except);
  const change = (at: number, part: Partial<FormulaRow>) => {
    const next = rows.map((row, place) => (place === at ? { ...row, ...part } : row));
    setRows(next.at(-1)?.what ? [...next, spare] : next);
  };
  const sign = signs[formulaJoins.find((join) => join === value.how) ?? "sum"];
  const said = value.parts.map(({ what, value: number }) =>
    what === "value" ? number : (choices.find((choice) => choice.value === what)?.label ?? what),
  );
  return (
    <fieldset className="my-4 rounded-box border border-line px-4 pb-2">
      <legend className="px-1 font-strong">{label}</legend>
      <p className="text-small" role="status">
        {t("now", { formula: said.join(sign) || t("nothing") })}
      </p>
      {error && (!hasScripts || rows.length > 1) && (
        <p className="font-strong text-danger text-small">
          <ErrorText code={error} />
        </p>
      )}
      {value.kept && (
        <PlainCheckbox name={`${name}.kept`} label={t("kept")} help={t("keptHelp")} defaultChecked />
      )}
      {rows.map((row, at) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          key={at}
          className="grid gap-x-3 md:max-xl:grid-cols-[2fr_1fr]"
        >
          <PlainSelectField
            name={`${name}.parts.${at}.what`}
            label={t("part", { number: at + 1 })}
            empty={t("noPart")}
            value={row.what}
            onChange={(event) => change(at, { what: event.target.value })}
            choices={[...choices, { value: "value", label: t("value") }]}
          />
          {(!hasScripts || row.what === "value") && (
            <PlainTextField
              name={`${name}.parts.${at}.value`}
              label={t("number")}
              inputMode="decimal"
              defaultValue={row.value}
              autoComplete="off"
            />
          )}
        </div>
      ))}
      {(!hasScripts || rows.length > 2) && (
        <PlainSelectField
          name={`${name}.how`}
          label={t("how")}
          defaultValue={value.how}
          choices={formulaJoins.map((join) => ({ value: join, label: t(join) }))}
        />
      )}
    </fieldset>
  );
}
