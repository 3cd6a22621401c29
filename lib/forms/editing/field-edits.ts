import * as z from "zod";
import type { WrittenForm } from "../definition.ts";
import type { Edit, EditAct, Edited } from "./edit.ts";
import type { Faults } from "./faults.ts";
import { freshField, keyFrom, offeredKinds, outerKinds } from "./fresh.ts";
import { readFieldForm, requiredWords } from "./read-field-form.ts";
import { renamed } from "./renamed.ts";
import { isRequirable } from "./settings.ts";
import { faultsOr, gone, outerKeys, stepAt, withSummary } from "./step-edits.ts";
import {
  fieldsIn,
  moved,
  placeOf,
  type WrittenField,
  withFields,
  writtenAt,
  writtenField,
} from "./written.ts";

type FieldAct = Extract<EditAct, `field${string}`>;

const wordsForm = z.object({ vi: z.string().trim().catch(""), en: z.string().trim().catch("") });
const newField = z.object({ kind: z.string().catch(""), label: wordsForm.catch({ vi: "", en: "" }) });

/** Changes of single questions. In `fieldAdd` the path is the group the question goes into. */
export const fieldEdits: Record<FieldAct, Edit> = {
  fieldAdd(form, { step, path, value }) {
    const given = newField.parse(value ?? {});
    const kind = offeredKinds.find((each) => each === given.kind);
    const group = path === "" ? undefined : path;
    const faults: Faults = {};
    const label = requiredWords(given.label, "label", faults);
    if (!kind || (group && outerKinds.includes(kind))) faults.kind = "invalidChoice";
    if (!stepAt(form, step) || (group && !writtenAt(form, step, group))) return gone;
    if (!kind || Object.keys(faults).length > 0) return faultsOr(faults, gone);
    const key = keyFrom(label.vi, takenBeside(form, step, group));
    const added = freshField(kind, { key, label });
    return {
      form: withFields(form, step, group, (fields) => [...fields, added]),
      step,
      path: pathOf(group, key),
    };
  },
  fieldSet(form, { step, path, value }) {
    const before = writtenAt(form, step, path);
    if (!before) return gone;
    const { field, faults } = readFieldForm(before, value, form);
    return faultsOr(faults, put(form, step, path, field));
  },
  fieldKind(form, { step, path, value }) {
    const before = writtenAt(form, step, path);
    const kind = offeredKinds.find((each) => each === newField.parse(value ?? {}).kind);
    if (!before) return gone;
    if (!kind || (path.includes(".") && outerKinds.includes(kind)))
      return { faults: { "value.kind": "invalidChoice" } };
    return put(form, step, path, asKind(before, kind));
  },
  fieldRemove(form, { step, path }) {
    const { group, key } = placeOf(path);
    if (!writtenAt(form, step, path)) return gone;
    if (fieldsIn(form, step, group).length === 1) return { faults: { act: "lastField" } };
    const next = withFields(form, step, group, (fields) => fields.filter((field) => field.key !== key));
    return { form: withSummary(next), step, ...(group && { path: group }) };
  },
  fieldCopy(form, { step, path }) {
    const { group, key } = placeOf(path);
    const original = writtenAt(form, step, path);
    if (!original) return gone;
    const next = keyFrom(original.label.vi, takenBeside(form, step, group));
    const label = { vi: `${original.label.vi} (bản sao)`, en: `${original.label.en} (copy)` };
    const copy = { ...renamed(structuredClone(original), key, next), key: next, label };
    const changed = withFields(form, step, group, (fields) =>
      fields.flatMap((field) => (field.key === key ? [field, copy] : [field])),
    );
    return { form: changed, step, path: pathOf(group, next) };
  },
  fieldUp: (form, { step, path }) => shifted(form, step, path, (at) => at - 1),
  fieldDown: (form, { step, path }) => shifted(form, step, path, (at) => at + 1),
  fieldTo: (form, { step, path, to }) => shifted(form, step, path, () => Number(to) || 0),
  fieldInto(form, { step, path, to }) {
    const field = writtenAt(form, step, path);
    const { group, key } = placeOf(path);
    if (!field || !stepAt(form, to)) return gone;
    if (fieldsIn(form, step, group).length === 1) return { faults: { act: "lastField" } };
    const without = withFields(form, step, group, (fields) => fields.filter((each) => each.key !== key));
    const next = group ? keyFrom(field.label.vi, outerKeys(form)) : key;
    const inner = { ...field, key: next };
    const at = pathOf(undefined, next);
    return {
      form: withSummary(withFields(without, to, undefined, (all) => [...all, inner])),
      step: to,
      path: at,
    };
  },
};

const pathOf = (group: string | undefined, key: string) => (group ? `${group}.${key}` : key);

function takenBeside(form: WrittenForm, step: string, group: string | undefined): string[] {
  return group ? fieldsIn(form, step, group).map(({ key }) => key) : outerKeys(form);
}

function put(form: WrittenForm, step: string, path: string, next: WrittenField): Edited {
  const { group, key } = placeOf(path);
  const changed = withFields(form, step, group, (fields) =>
    fields.map((field) => (field.key === key ? next : field)),
  );
  return { form: withSummary(changed), step, path };
}

function shifted(form: WrittenForm, step: string, path: string, place: (at: number) => number): Edited {
  const { group, key } = placeOf(path);
  const from = fieldsIn(form, step, group).findIndex((field) => field.key === key);
  if (from < 0) return gone;
  return { form: withFields(form, step, group, (fields) => moved(fields, from, place(from))), step, path };
}

/** The same question as another kind: its words and rules stay, what only its former kind had does not. */
function asKind(before: WrittenField, kind: WrittenField["kind"]): WrittenField {
  const { key, label, help, when } = before;
  const fresh = freshField(kind, { key, label });
  const required = "required" in before ? before.required : undefined;
  const kept = {
    ...fresh,
    ...(help && { help }),
    ...(when && { when }),
    ...(isRequirable(kind) && required !== undefined && !Array.isArray(required) && { required }),
    ...("options" in before && before.options && "options" in fresh && { options: before.options }),
    ...("fields" in before && "fields" in fresh && { fields: before.fields }),
  };
  const read = writtenField.safeParse(kept);
  return read.success ? read.data : fresh;
}
