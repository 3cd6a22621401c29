import type { Catalogue } from "./catalogues/names.ts";
import { catalogueOptions } from "./catalogues/options.ts";
import type { FormDefinition, WrittenForm } from "./definition.ts";
import type { FormField, Option } from "./field-schema.ts";
import { personGroup } from "./person.ts";

/**
 * A definition as everything works with it: a person is a group of ordinary questions, an official catalogue a list of
 * options. What is expanded already comes back as it is.
 */
export function expanded(written: WrittenForm): FormDefinition {
  const lists: Record<string, Option[]> = {};
  const steps = written.steps.map((step) => ({
    ...step,
    fields: step.fields.map((field) => listed(field.kind === "person" ? personGroup(field) : field, lists)),
  }));
  const isSame = steps.every(({ fields }, place) =>
    fields.every((field, at) => field === written.steps[place]?.fields[at]),
  );
  if (isSame) return written as FormDefinition; // no person was found in it
  if (Object.keys(lists).length === 0) return { ...written, steps };
  return { ...written, steps, lists: { ...written.lists, ...lists } };
}

/** The field with the catalogue it names turned into a list; the lists that are needed are gathered. */
function listed<Field extends FormField>(field: Field, lists: Record<string, Option[]>): Field {
  if (field.kind === "group" || field.kind === "repeat") {
    const fields = field.fields.map((inner) => listed(inner, lists));
    return fields.every((inner, at) => inner === field.fields[at]) ? field : { ...field, fields };
  }
  if ((field.kind !== "choice" && field.kind !== "choices") || !field.catalogue) return field;
  const { catalogue, ...rest } = field;
  // Two sources of options are one too many: the check says so.
  if (field.options || field.list) return field;
  const list = listOf(catalogue);
  lists[list] = catalogueOptions[catalogue];
  return { ...rest, list } as Field;
}

/** A name that no author gives by accident. */
function listOf(catalogue: Catalogue): string {
  return `catalogue${catalogue.charAt(0).toUpperCase()}${catalogue.slice(1)}`;
}
