import * as z from "zod";
import type { Condition } from "../conditions.ts";
import type { FormDefinition, WrittenForm } from "../definition.ts";
import type { Words } from "../field-schema.ts";
import type { Prefill } from "../prefill-schema.ts";
import type { Faults } from "./faults.ts";
import { optionalWords, readSetting } from "./read-setting.ts";
import { ruleFrom } from "./rule-rows.ts";
import { isAsked, isRequirable, settingsOf } from "./settings.ts";
import { readable, type WrittenField, type WrittenStep, writtenField } from "./written.ts";

const text = z.string().trim().max(20_000).catch("");
const wordsForm = z.object({ vi: text, en: text }).catch({ vi: "", en: "" });
const ruleForm = z
  .object({
    join: text,
    kept: text,
    rows: z.array(z.object({ field: text, test: text, value: text })).catch([]),
  })
  .catch({ join: "and", kept: "", rows: [] });
const fieldForm = z.object({
  label: wordsForm,
  help: wordsForm,
  example: wordsForm,
  required: text,
  requiredWhen: ruleForm,
  when: ruleForm,
  prefill: text,
  prefillValue: text,
  freshForDays: text,
  readOnlyWhenVerified: text,
  settings: z.record(z.string(), z.unknown()).catch({}),
});
const stepForm = z.object({ title: wordsForm, intro: wordsForm, when: ruleForm });

/** The field as its form says it; what the form does not ask stays. Faults are named as the inputs are. */
export function readFieldForm(
  before: WrittenField,
  posted: unknown,
  form: WrittenForm,
): { field: WrittenField; faults: Faults } {
  const given = fieldForm.parse(posted ?? {});
  const faults: Faults = {};
  const definition = readable(form);
  const rule = (name: "when" | "requiredWhen", held: Condition | undefined) =>
    readRule(given[name], name, held, definition, faults);
  const required = isRequirable(before.kind)
    ? { required: requiredFrom(given.required, () => rule("requiredWhen", heldRule(before))) }
    : {};
  const asked = isAsked(before.kind)
    ? {
        example: optionalWords(given.example),
        prefill: prefillFrom(given, before),
        readOnlyWhenVerified: given.readOnlyWhenVerified === "yes" || undefined,
      }
    : {};
  const settings = settingsOf(before.kind).map((setting) =>
    readSetting(setting, given.settings[setting.name], before, faults),
  );
  const draft = withoutBlanks({
    ...before,
    label: requiredWords(given.label, "label", faults),
    help: optionalWords(given.help),
    when: rule("when", before.when),
    ...required,
    ...asked,
    ...Object.assign({}, ...settings),
  });
  return judged(before, draft, faults);
}

/** The step as its form says it. */
export function readStepForm(before: WrittenStep, posted: unknown, form: WrittenForm) {
  const given = stepForm.parse(posted ?? {});
  const faults: Faults = {};
  const step = withoutBlanks({
    ...before,
    title: requiredWords(given.title, "title", faults),
    intro: optionalWords(given.intro),
    when: readRule(given.when, "when", before.when, readable(form), faults),
  }) as WrittenStep;
  return { step, faults };
}

/** Words in both languages; without English the Vietnamese stands for both. */
export function requiredWords(given: { vi: string; en: string }, name: string, faults: Faults): Words {
  if (given.vi === "") faults[`${name}.vi`] = "required";
  return { vi: given.vi, en: given.en || given.vi };
}

function readRule(
  given: z.output<typeof ruleForm>,
  name: string,
  held: Condition | undefined,
  definition: FormDefinition,
  faults: Faults,
): Condition | undefined {
  if (given.kept === "yes") return held;
  const { condition, faults: found } = ruleFrom(given, definition);
  for (const { row, part, code } of found) faults[`${name}.rows.${row}.${part}`] = code;
  return condition;
}

function heldRule(field: WrittenField): Condition | undefined {
  const required = "required" in field ? field.required : undefined;
  return typeof required === "object" && !Array.isArray(required) ? required : undefined;
}

function requiredFrom(given: string, rule: () => Condition | undefined): true | Condition | undefined {
  if (given === "always") return true;
  return given === "when" ? rule() : undefined;
}

function prefillFrom(
  given: z.output<typeof fieldForm>,
  before: WrittenField,
): readonly Prefill[] | undefined {
  const { prefill, prefillValue, freshForDays } = given;
  if (prefill === "kept")
    return "prefill" in before && Array.isArray(before.prefill) ? before.prefill : undefined;
  if (prefill === "") return;
  if (prefill === "value")
    return prefillValue === "" ? undefined : [{ value: constantFrom(prefillValue, before) }];
  const days = Number(freshForDays);
  return [{ from: prefill, ...(freshForDays !== "" && days > 0 && { freshForDays: days }) } as Prefill];
}

function constantFrom(value: string, { kind }: WrittenField): string | number | boolean {
  if (kind === "yesNo") return /^(yes|true|có)$/i.test(value);
  const number = Number(value.replace(/\./g, "").replace(",", "."));
  return (kind === "number" || kind === "money") && Number.isFinite(number) ? number : value;
}

/** What the language itself refuses is named at the setting it is about. */
function judged(before: WrittenField, draft: object, faults: Faults) {
  if (Object.keys(faults).length > 0) return { field: before, faults };
  const read = writtenField.safeParse(draft);
  if (read.success) return { field: read.data, faults };
  for (const { path } of read.error.issues) {
    const [first = "label"] = path;
    const own = settingsOf(before.kind).some(({ name }) => name === first);
    const name =
      first === "options" ? "settings.options.lines" : own ? `settings.${String(first)}` : String(first);
    faults[name] = first === "options" ? "twoOptions" : "invalid";
  }
  return { field: before, faults };
}

function withoutBlanks<Shape extends object>(value: Shape): Shape {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Shape;
}
