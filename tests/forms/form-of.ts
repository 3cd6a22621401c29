import type { FormDefinition, FormStep } from "#lib/forms/definition.ts";
import type { FormField, Leaf, Words } from "#lib/forms/field-schema.ts";

export const today = "2026-11-16";

/** A label that is its own key, in both languages. */
export const words = (text: string): Words => ({ vi: text, en: text });

/** A form of one step with these fields. */
export function formOf(fields: FormField[], more: Partial<FormStep> = {}): FormDefinition {
  return formOfSteps([{ key: "only", title: words("only"), fields, ...more }]);
}

export function formOfSteps(steps: FormStep[]): FormDefinition {
  const [first] = steps.flatMap((step) => step.fields).filter(({ kind }) => kind !== "info");
  return { key: "form", version: 1, title: words("form"), summary: [first?.key ?? "none"], steps };
}

export const options = (...values: string[]) => values.map((value) => ({ value, label: words(value) }));

/** One field of every kind that has an answer, all optional. */
export const leaves: Leaf[] = [
  { kind: "text", key: "text", label: words("text"), maxLength: 20 },
  { kind: "text", key: "name", label: words("name"), format: "name" },
  { kind: "longText", key: "longText", label: words("longText"), maxLength: 60 },
  { kind: "number", key: "number", label: words("number"), min: 0, max: 100 },
  { kind: "number", key: "area", label: words("area"), min: 0, max: 1000, decimals: 2 },
  { kind: "money", key: "money", label: words("money") },
  { kind: "date", key: "date", label: words("date") },
  { kind: "partialDate", key: "partialDate", label: words("partialDate"), rule: "notFuture" },
  { kind: "choice", key: "choice", label: words("choice"), style: "radio", options: options("a", "b") },
  { kind: "choices", key: "choices", label: words("choices"), options: options("a", "b", "c") },
  { kind: "yesNo", key: "yesNo", label: words("yesNo") },
  { kind: "address", key: "address", label: words("address"), scope: "anywhere", detail: "required" },
  { kind: "personalId", key: "personalId", label: words("personalId"), acceptsOldCard: true },
  { kind: "taxCode", key: "taxCode", label: words("taxCode"), acceptsPersonalId: true },
  { kind: "phone", key: "phone", label: words("phone"), acceptsLandline: true },
  { kind: "email", key: "email", label: words("email") },
  { kind: "consent", key: "consent", label: words("consent"), required: true },
  {
    kind: "choice",
    key: "searched",
    label: words("searched"),
    style: "search",
    options: options("north", "south"),
  },
  { kind: "signature", key: "signature", label: words("signature"), required: true },
  { kind: "file", key: "file", label: words("file"), maxFiles: 2 },
  {
    kind: "calculated",
    key: "calculated",
    label: words("calculated"),
    formula: { sum: [{ value: 0.1 }, { value: 0.2 }] },
    result: "number",
    decimals: 2,
  },
];
