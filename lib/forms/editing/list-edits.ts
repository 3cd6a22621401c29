import * as z from "zod";
import type { WrittenForm } from "../definition.ts";
import type { Option } from "../field-schema.ts";
import type { Edit, EditAct } from "./edit.ts";
import { keyFrom } from "./fresh.ts";
import { optionsFrom } from "./option-lines.ts";
import { gone } from "./step-edits.ts";
import { placeOf, type WrittenField, withFields, writtenAt } from "./written.ts";

type ListAct = Extract<EditAct, `list${string}` | "optionsShare">;

const text = z.string().trim().max(20_000).catch("");
const listForm = z.object({ name: text, lines: text }).catch({ name: "", lines: "" });

/** Changes of the lists of options that several questions of a form share. The path is the key of the list. */
export const listEdits: Record<ListAct, Edit> = {
  listAdd(form, { step, value }) {
    const { name, lines } = listForm.parse(value ?? {});
    const options = optionsFrom(lines, []);
    const faults = {
      ...(name === "" && { "value.name": "required" }),
      ...(options.length < 2 && { "value.lines": "twoOptions" }),
    };
    if (Object.keys(faults).length > 0) return { faults };
    return { form: withList(form, keyFrom(name, listKeys(form)), options), step };
  },
  listSet(form, { step, path, value }) {
    const before = form.lists?.[path];
    if (!before) return gone;
    const options = optionsFrom(listForm.parse(value ?? {}).lines, before);
    if (options.length < 2) return { faults: { "value.lines": "twoOptions" } };
    return { form: withList(form, path, options), step };
  },
  listRemove(form, { step, path }) {
    if (!form.lists?.[path]) return gone;
    if (usersOfList(form, path).length > 0) return { faults: { act: "listUsed" } };
    const { lists: _lists, ...rest } = form;
    const left = Object.fromEntries(Object.entries(form.lists).filter(([key]) => key !== path));
    return { form: Object.keys(left).length > 0 ? { ...rest, lists: left } : rest, step };
  },
  optionsShare(form, { step, path }) {
    const field = writtenAt(form, step, path);
    if (!field || !("options" in field) || !field.options) return gone;
    const { options, ...rest } = field;
    const list = keyFrom(field.label.vi, listKeys(form));
    const { group, key } = placeOf(path);
    const shared = { ...rest, list } as WrittenField;
    const changed = withFields(form, step, group, (fields) =>
      fields.map((each) => (each.key === key ? shared : each)),
    );
    return { form: withList(changed, list, options), step, path };
  },
};

const listKeys = (form: WrittenForm) => Object.keys(form.lists ?? {});

function withList(form: WrittenForm, key: string, options: Option[]): WrittenForm {
  return { ...form, lists: { ...form.lists, [key]: options } };
}

/** The questions that take their options from a list of the form. */
export function usersOfList(form: WrittenForm, list: string): WrittenField[] {
  return form.steps
    .flatMap(({ fields }) => fields)
    .flatMap((field): WrittenField[] => ("fields" in field ? field.fields : [field]))
    .filter((field) => "list" in field && field.list === list);
}
