import type { Prefill } from "../prefill-schema.ts";
import { rowsOfFormula } from "./formula-rows.ts";
import { optionLines } from "./option-lines.ts";
import { type RuleRows, rowsOfRule } from "./rule-rows.ts";
import { settingsOf, usuallyRequired } from "./settings.ts";
import type { WrittenField, WrittenStep } from "./written.ts";

type WordsForm = { vi: string; en: string };
/** A rule in a form: rows of a sentence, or one that rows cannot say and that is kept until rows replace it. */
export type RuleForm = RuleRows & { kept: boolean };
/** What the form of a field shows and posts. */
export type FieldForm = {
  label: WordsForm;
  help: WordsForm;
  example: WordsForm;
  required: "always" | "never" | "when";
  requiredWhen: RuleForm;
  when: RuleForm;
  prefill: string;
  prefillValue: string;
  freshForDays: string;
  readOnlyWhenVerified: boolean;
  settings: Record<string, unknown>;
};

const none: WordsForm = { vi: "", en: "" };

/** A field as its form begins with it. */
export function fieldForm(field: WrittenField): FieldForm {
  const prefill = "prefill" in field && Array.isArray(field.prefill) ? field.prefill : [];
  const required = "required" in field ? field.required : undefined;
  const isRule = typeof required === "object" && !Array.isArray(required);
  return {
    label: field.label,
    help: field.help ?? none,
    example: ("example" in field ? field.example : undefined) ?? none,
    required: required === true ? "always" : isRule ? "when" : "never",
    requiredWhen: ruleForm(isRule ? required : undefined),
    when: ruleForm(field.when),
    ...prefillForm(prefill),
    readOnlyWhenVerified: "readOnlyWhenVerified" in field && field.readOnlyWhenVerified === true,
    settings: Object.fromEntries(
      settingsOf(field.kind).map(({ name, as }) => [name, settingValue(field, name, as)]),
    ),
  };
}

/** A step as its form begins with it. */
export function stepForm(step: WrittenStep) {
  return { title: step.title, intro: step.intro ?? none, when: ruleForm(step.when) };
}

function ruleForm(condition: WrittenStep["when"]): RuleForm {
  const rows = rowsOfRule(condition);
  return rows ? { ...rows, kept: false } : { join: "and", rows: [], kept: true };
}

/** How the first values of a field are named in its form; several sources, or one with a rule, are "kept" as they are. */
function prefillForm(prefill: readonly Prefill[]) {
  const [only, second] = prefill;
  const blank = { prefill: "", prefillValue: "", freshForDays: "" };
  if (!only) return blank;
  if (second || only.when) return { ...blank, prefill: "kept" };
  if ("value" in only) return { ...blank, prefill: "value", prefillValue: String(only.value) };
  return { ...blank, prefill: only.from, freshForDays: only.freshForDays ? String(only.freshForDays) : "" };
}

function settingValue(field: WrittenField, name: string, as: string): unknown {
  if (as === "options") return optionsValue(field);
  const value = (field as Record<string, unknown>)[name];
  if (as === "formula" && field.kind === "calculated") return rowsOfFormula(field.formula);
  if (as === "requiredParts" && field.kind === "person") return value ?? usuallyRequired(field.parts);
  if (as === "words") return value ?? none;
  if (as === "flag") return value === true;
  if (as === "years") return yearsValue(value);
  if (as === "some" || as === "columns") return Array.isArray(value) ? value : [];
  return value === undefined ? "" : String(value);
}

function yearsValue(value: unknown) {
  const [least, most] = Array.isArray(value) ? value : ["", ""];
  return { least: String(least), most: String(most) };
}

/** Where the options come from (own lines, a shared list, an official catalogue), and the own ones as lines. */
function optionsValue(field: WrittenField) {
  if (field.kind !== "choice" && field.kind !== "choices") return { from: "own", lines: "" };
  const from = field.list ? `list.${field.list}` : field.catalogue ? `catalogue.${field.catalogue}` : "own";
  return { from, lines: optionLines(field.options ?? []) };
}
