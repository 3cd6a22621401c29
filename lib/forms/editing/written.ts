import type * as z from "zod";
import { type FormDefinition, formDefinitionSchema, type WrittenForm } from "../definition.ts";
import { expanded } from "../expanded.ts";

export type WrittenStep = WrittenForm["steps"][number];
export type WrittenField = WrittenStep["fields"][number];
export type FieldKind = WrittenField["kind"];
/** What may stand inside a group or a repeated group. */
export type InsideField = Extract<WrittenField, { kind: "group" }>["fields"][number];

/** The schema of one field as it is written down. */
export const writtenField: z.ZodType<WrittenField> =
  formDefinitionSchema.shape.steps.element.shape.fields.element;

/** The fields of a step, or of the group of that key in it. */
export function fieldsIn(form: WrittenForm, stepKey: string, group?: string): readonly WrittenField[] {
  const step = form.steps.find(({ key }) => key === stepKey);
  if (!group) return step?.fields ?? [];
  const container = step?.fields.find(({ key }) => key === group);
  return container && "fields" in container ? container.fields : [];
}

/** The field at a path of a step: `child`, or `child.fullName` inside a group. */
export function writtenAt(form: WrittenForm, stepKey: string, path: string): WrittenField | undefined {
  const { group, key } = placeOf(path);
  return fieldsIn(form, stepKey, group).find((field) => field.key === key);
}

/** The group a path leads through, and the key at its end. */
export function placeOf(path: string): { group?: string; key: string } {
  const [first = "", second] = path.split(".");
  return second === undefined ? { key: first } : { group: first, key: second };
}

/** The form with the fields of one step, or of one group in it, put otherwise. */
export function withFields(
  form: WrittenForm,
  stepKey: string,
  group: string | undefined,
  change: (fields: WrittenField[]) => WrittenField[],
): WrittenForm {
  const steps = form.steps.map((step) => {
    if (step.key !== stepKey) return step;
    if (!group) return { ...step, fields: change(step.fields) };
    const fields = step.fields.map((field) =>
      field.key === group && "fields" in field
        ? { ...field, fields: change(field.fields) as InsideField[] }
        : field,
    );
    return { ...step, fields };
  });
  return { ...form, steps };
}

/** The same list with one item elsewhere; a place beyond either end is the end. */
export function moved<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const rest = [...list];
  const [item] = rest.splice(from, 1);
  if (item === undefined) return [...list];
  rest.splice(Math.max(0, Math.min(to, rest.length)), 0, item);
  return rest;
}

/** The form as everything else reads it. */
export const readable = (form: WrittenForm): FormDefinition => expanded(form);
