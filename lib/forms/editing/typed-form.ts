import * as z from "zod";
import type { FieldForm, RuleForm } from "./field-values.ts";
import { settingsOf } from "./settings.ts";
import type { FieldKind } from "./written.ts";

const text = z.string().catch("");
const words = z.object({ vi: text, en: text }).catch({ vi: "", en: "" });
const list = z.preprocess((value) => (Array.isArray(value) ? value : []), z.array(z.unknown()));
const rule = z
  .object({
    join: text,
    kept: text,
    rows: list.pipe(z.array(z.object({ field: text, test: text, value: text }))),
  })
  .catch({ join: "and", kept: "", rows: [] })
  .transform(({ join, kept, rows }) => ({
    join: join === "or" ? "or" : "and",
    kept: kept === "yes",
    rows: rows.filter(({ field }) => field !== ""),
  }));
const field = z.object({
  label: words,
  help: words,
  example: words,
  required: text,
  requiredWhen: rule,
  when: rule,
  prefill: text,
  prefillValue: text,
  freshForDays: text,
  readOnlyWhenVerified: text.transform((value) => value === "yes"),
  settings: z.record(z.string(), z.unknown()).catch({}),
});
const step = z.object({ title: words, intro: words, when: rule });

/** The form of a field as it was typed and refused, to be drawn again just so. */
export function typedFieldForm(posted: unknown, kind: FieldKind): FieldForm {
  const { required, settings, ...rest } = field.parse(posted ?? {});
  return {
    ...rest,
    ...rules(rest),
    required: required === "always" || required === "when" ? required : "never",
    settings: Object.fromEntries(
      settingsOf(kind).map(({ name, as }) => [name, typedSetting(settings[name], as)]),
    ),
  };
}

/** The form of a step as it was typed and refused. */
export function typedStepForm(posted: unknown) {
  const given = step.parse(posted ?? {});
  return { ...given, when: given.when as RuleForm };
}

/** Rows hold whatever was typed: the names of comparisons are judged when they are read. */
function rules({ when, requiredWhen }: { when: object; requiredWhen: object }) {
  return { when: when as RuleForm, requiredWhen: requiredWhen as RuleForm };
}

const options = z.object({ from: text, lines: text }).catch({ from: "own", lines: "" });
const years = z.object({ least: text, most: text }).catch({ least: "", most: "" });
const formula = z
  .object({ how: text, kept: text, parts: list.pipe(z.array(z.object({ what: text, value: text }))) })
  .catch({ how: "sum", kept: "", parts: [] })
  .transform(({ kept, ...given }) => ({ ...given, kept: kept === "yes" }));

function typedSetting(posted: unknown, as: string): unknown {
  if (as === "words") return words.parse(posted ?? {});
  if (as === "options") return options.parse(posted ?? {});
  if (as === "years") return years.parse(posted ?? {});
  if (as === "formula") return formula.parse(posted ?? {});
  if (as === "flag") return posted === "yes";
  if (as === "some" || as === "columns" || as === "requiredParts") return posted ? [posted].flat() : [];
  return text.parse(posted);
}
