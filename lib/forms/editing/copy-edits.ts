import * as z from "zod";
import type { WrittenForm } from "../definition.ts";
import type { Edit, EditAct } from "./edit.ts";
import { groupOf, isCopyOf, keyFrom } from "./fresh.ts";
import { renamed } from "./renamed.ts";
import { gone, outerKeys, stepAt, stepUnder, withStep } from "./step-edits.ts";
import { placeOf, type WrittenField, type WrittenStep, withFields, writtenAt } from "./written.ts";

type CopyAct = Extract<EditAct, `block${string}` | `paste${string}`>;

const chosen = z
  .object({ block: z.string().catch(""), from: z.string().catch("") })
  .catch({ block: "", from: "" });

/** What a form takes from the bank of shared questions or from another form. */
export const copyEdits: Record<CopyAct, Edit> = {
  blockInsert(form, { step, value }, { blocks }) {
    const block = blocks.find(({ key }) => key === chosen.parse(value ?? {}).block);
    if (!block || !stepAt(form, step)) return gone;
    const key = outerKeys(form).includes(block.key) ? keyFrom(block.name.vi, outerKeys(form)) : block.key;
    const group = renamed(groupOf(block, key), block.key, key);
    return { form: withFields(form, step, undefined, (fields) => [...fields, group]), step, path: key };
  },
  blockUpdate(form, { step, path }, { blocks }) {
    const held = writtenAt(form, step, path);
    const block = blocks.find(({ key }) => key === held?.block?.key);
    if (!held || !block || held.kind !== "group") return gone;
    const fields = renamed(structuredClone(block.fields), block.key, held.key);
    const next: WrittenField = { ...held, fields, block: { key: block.key, number: block.number } };
    const changed = withFields(form, step, undefined, (all) =>
      all.map((field) => (field.key === placeOf(path).key ? next : field)),
    );
    return { form: changed, step, path };
  },
  blockLink(form, { step, path, value }, { blocks }) {
    const held = writtenAt(form, step, path);
    const block = blocks.find(({ key }) => key === chosen.parse(value ?? {}).block);
    if (held?.kind !== "group" || !block || !isCopyOf(held, block)) return gone;
    const next: WrittenField = { ...held, block: { key: block.key, number: block.number } };
    const changed = withFields(form, step, undefined, (all) =>
      all.map((field) => (field.key === placeOf(path).key ? next : field)),
    );
    return { form: changed, step, path };
  },
  pasteStep(form, { step, value }, { other }) {
    const source = other?.steps.find(({ key }) => key === chosen.parse(value ?? {}).from);
    if (!other || !source) return gone;
    const copy = stepUnder(source, form);
    return { form: withLists(withStep(form, step, copy), other, source), step: copy.key };
  },
  pasteField(form, { step, value }, { other }) {
    const [from = "", path = ""] = chosen.parse(value ?? {}).from.split(".");
    const source = other && writtenAt(other, from, path);
    const sourceStep = other?.steps.find(({ key }) => key === from);
    if (!other || !source || !sourceStep || !stepAt(form, step)) return gone;
    const taken = outerKeys(form);
    const key = taken.includes(source.key) ? keyFrom(source.label.vi, taken) : source.key;
    const copy = { ...renamed(structuredClone(source), source.key, key), key };
    const changed = withFields(form, step, undefined, (fields) => [...fields, copy]);
    return { form: withLists(changed, other, { ...sourceStep, fields: [source] }), step, path: key };
  },
};

/** Lists of options that what was copied names come along, unless the form has one of that name. */
function withLists(form: WrittenForm, other: WrittenForm, copied: WrittenStep): WrittenForm {
  const named = copied.fields
    .flatMap((field) => ("fields" in field ? [...field.fields] : [field]))
    .flatMap((field) => ("list" in field && field.list ? [field.list] : []));
  const brought = named.flatMap((name) => {
    const options = other.lists?.[name];
    return options && !form.lists?.[name] ? [[name, options] as const] : [];
  });
  return brought.length === 0 ? form : { ...form, lists: { ...form.lists, ...Object.fromEntries(brought) } };
}
