import * as z from "zod";
import type { WrittenForm } from "../definition.ts";
import { allFields, isLeaf } from "../fields.ts";
import type { Edit, EditAct, Edited } from "./edit.ts";
import type { Faults } from "./faults.ts";
import { freshStep, keyFrom } from "./fresh.ts";
import { readStepForm, requiredWords } from "./read-field-form.ts";
import { renamed } from "./renamed.ts";
import { moved, readable, type WrittenStep } from "./written.ts";

type StepAct = Extract<EditAct, `step${string}` | "formSet">;

const wordsForm = z.object({ vi: z.string().trim().catch(""), en: z.string().trim().catch("") });
const titleForm = z.object({ title: wordsForm.catch({ vi: "", en: "" }), summary: z.string().catch("") });

/** Changes of the form as a whole and of its steps. */
export const stepEdits: Record<StepAct, Edit> = {
  formSet(form, { step, value }) {
    const given = titleForm.parse(value ?? {});
    const faults: Faults = {};
    const title = requiredWords(given.title, "title", faults);
    const isKept = given.summary === "" || form.summary.includes(given.summary);
    const summary = isKept ? form.summary : [given.summary];
    return faultsOr(faults, { form: { ...form, title, summary }, step });
  },
  stepAdd(form, { step, value }) {
    const faults: Faults = {};
    const title = requiredWords(titleForm.parse(value ?? {}).title, "title", faults);
    const added = freshStep(
      title,
      form.steps.map(({ key }) => key),
      outerKeys(form),
    );
    return faultsOr(faults, { form: withStep(form, step, added), step: added.key });
  },
  stepSet(form, { step, value }) {
    const before = stepAt(form, step);
    if (!before) return gone;
    const { step: next, faults } = readStepForm(before, value, form);
    const steps = form.steps.map((each) => (each === before ? next : each));
    return faultsOr(faults, { form: { ...form, steps }, step });
  },
  stepRemove(form, { step }) {
    if (!stepAt(form, step)) return gone;
    if (form.steps.length === 1) return { faults: { act: "lastStep" } };
    const at = form.steps.findIndex(({ key }) => key === step);
    const steps = form.steps.filter(({ key }) => key !== step);
    return { form: withSummary({ ...form, steps }), step: steps[Math.max(0, at - 1)]?.key ?? "" };
  },
  stepCopy(form, { step }) {
    const original = stepAt(form, step);
    if (!original) return gone;
    const copy = stepUnder(original, form, " (bản sao)", " (copy)");
    return { form: withStep(form, step, copy), step: copy.key };
  },
  stepUp: (form, edit) => stepMoved(form, edit.step, -1),
  stepDown: (form, edit) => stepMoved(form, edit.step, 1),
  stepTo(form, { step, to }) {
    const from = form.steps.findIndex(({ key }) => key === step);
    return from < 0 ? gone : { form: { ...form, steps: moved(form.steps, from, Number(to) || 0) }, step };
  },
};

/** What was meant is not there any more. */
export const gone: Edited = { faults: { act: "gone" } };

export function faultsOr(faults: Faults, edited: Edited): Edited {
  if (Object.keys(faults).length === 0) return edited;
  return {
    faults: Object.fromEntries(Object.entries(faults).map(([name, code]) => [`value.${name}`, code])),
  };
}

export const stepAt = (form: WrittenForm, step: string) => form.steps.find(({ key }) => key === step);

/** The keys under which answers of a form are kept. */
export const outerKeys = (form: WrittenForm) =>
  form.steps.flatMap(({ fields }) => fields.map(({ key }) => key));

/** A step with keys of its own, so that it can stand beside what the form has already. */
export function stepUnder(step: WrittenStep, form: WrittenForm, vi = "", en = ""): WrittenStep {
  const taken = outerKeys(form);
  let copy = structuredClone(step);
  for (const { key, label } of step.fields) {
    const isTaken = taken.includes(key);
    const next = isTaken ? keyFrom(label.vi, taken) : key;
    taken.push(next);
    if (!isTaken) continue;
    const fields = copy.fields.map((field) => (field.key === key ? { ...field, key: next } : field));
    copy = renamed({ ...copy, fields }, key, next);
  }
  const steps = form.steps.map((each) => each.key);
  const key = steps.includes(step.key) ? keyFrom(step.title.vi, steps) : step.key;
  return { ...copy, key, title: { vi: `${step.title.vi}${vi}`, en: `${step.title.en}${en}` } };
}

/** The form with a step after the one of that key, or at its end. */
export function withStep(form: WrittenForm, after: string, step: WrittenStep): WrittenForm {
  const at = form.steps.findIndex(({ key }) => key === after);
  const place = at < 0 ? form.steps.length : at + 1;
  return { ...form, steps: [...form.steps.slice(0, place), step, ...form.steps.slice(place)] };
}

/** The form with a summary that speaks of fields it has: what was taken away is no longer named. */
export function withSummary(form: WrittenForm): WrittenForm {
  const paths = allFields(readable(form))
    .filter(({ field, container }) => isLeaf(field) && container?.kind !== "repeat")
    .map(({ path }) => path);
  const kept = form.summary.filter((path) => paths.includes(path));
  const [first] = paths;
  if (kept.length > 0 || !first) return kept.length > 0 ? { ...form, summary: kept } : form;
  return { ...form, summary: [first] };
}

function stepMoved(form: WrittenForm, step: string, by: number): Edited {
  const from = form.steps.findIndex(({ key }) => key === step);
  return from < 0 ? gone : { form: { ...form, steps: moved(form.steps, from, from + by) }, step };
}
