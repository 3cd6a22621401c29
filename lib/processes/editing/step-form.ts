import * as z from "zod";
import { roles } from "#lib/accounts/actor.ts";
import { withKeys } from "#lib/procedures/editing/fresh-key.ts";
import {
  optionalText,
  optionalWords,
  text,
  ticked,
  words,
  wordsIn,
  yes,
} from "#lib/procedures/editing/inputs.ts";
import { rows } from "#lib/procedures/editing/rows.ts";
import { actionKinds, type ProcessStep, standardForms, stepKinds, stepOrganisations } from "../definition.ts";
import { conditionForm, conditionFormOf } from "./condition-form.ts";
import { durationForm, durationFormOf } from "./duration-form.ts";

/** What a step that waits may wait for. */
export const waitedFor = ["linkedDossier", "consultations", "payment", "timer"] as const;
/** What happens when a step lasts. */
export const timerEffects = ["remind", "escalate", "moveOn"] as const;
/** What a step may have to leave behind. */
export const outputKinds = ["draft", "opinion", "minutes", "report", "result"] as const;
/** How others take part in a step. */
export const partKinds = ["cooperating", "watching"] as const;

const chosen = <const Value extends string>(values: readonly Value[]) =>
  z.union([z.literal("").transform(() => undefined), z.enum(values, "invalidChoice")]).optional();

const holderShape = {
  organisation: z.enum(stepOrganisations, "required"),
  role: z.enum(roles, "required"),
  agency: optionalText,
};

const actionRow = z.object({
  kind: z.enum(actionKinds, "required"),
  to: optionalText,
  when: conditionForm,
  name: optionalWords,
  time: durationForm,
  pauses: yes,
  procedure: text.pipe(z.string().regex(/^(\d\.\d{6})?$/, "procedureCode")),
  case: text.pipe(z.string().regex(/^([a-z][a-zA-Z0-9]*)?$/, "caseKey")),
});

const timerRow = z.object({
  after: durationForm.refine((minutes) => minutes !== null && minutes > 0, {
    path: ["days"],
    error: "required",
  }),
  effect: z.enum(timerEffects, "invalidChoice"),
  to: optionalText,
});

const outputRow = z.object({ key: text, name: words, kind: z.enum(outputKinds), required: yes });
const otherRow = z.object({ ...holderShape, part: z.enum(partKinds) });

/** A step as a form posts it. */
export const stepForm = z
  .object({
    name: words,
    citizenText: optionalWords,
    kind: z.enum(stepKinds, "invalidChoice"),
    ...holderShape,
    time: durationForm,
    onlineTime: durationForm,
    counted: yes,
    when: conditionForm,
    until: chosen(waitedFor),
    actions: rows(actionRow, ["join", "test"]),
    timers: rows(timerRow, ["effect"]),
    outputs: rows(outputRow, ["kind", "required"]),
    others: rows(otherRow, ["part"]),
    forms: ticked(standardForms),
  })
  .superRefine(({ actions, agency, organisation, kind, until }, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: "custom", message, path: [path] });
    if (actions.length === 0) fault("actions", "oneAction");
    if (organisation === "named" && !agency) fault("agency", "required");
    if (kind === "wait" && !until) fault("until", "required");
  });

/** A step out of its form, without its key. */
export function stepOfForm(form: z.output<typeof stepForm>): Omit<ProcessStep, "key"> {
  const { kind, organisation, role, agency, time, onlineTime, timers, outputs, others, forms } = form;
  return {
    name: form.name,
    citizenText: form.citizenText ?? form.name,
    ...(kind !== "office" && { kind }),
    holder: holderOf({ organisation, role, agency }),
    ...(others.length > 0 && { others: others.map(({ part, ...held }) => ({ ...holderOf(held), part })) }),
    workingMinutes: time ?? 0,
    ...(onlineTime !== null && { onlineWorkingMinutes: onlineTime }),
    counted: form.counted,
    ...(form.when && { when: form.when }),
    ...(kind === "wait" && form.until && { until: form.until }),
    actions: form.actions.map(({ kind, to, when, name, time, pauses, procedure, case: caseKey }) => ({
      kind,
      ...(to && { to }),
      ...(when && { when }),
      ...(name && { name }),
      ...(time && { workingMinutes: time }),
      ...(pauses && { pauses }),
      ...(procedure && { procedure }),
      ...(caseKey && { case: caseKey }),
    })),
    ...(timers.length > 0 && {
      timers: timers.map(({ after, effect, to }) => ({
        afterWorkingMinutes: after ?? 1,
        effect,
        ...(to && { to }),
      })),
    }),
    ...(outputs.length > 0 && { outputs: withKeys(outputs, ({ name }) => name.vi) }),
    ...(forms.length > 0 && { forms }),
  };
}

function holderOf({ agency, ...rest }: Pick<z.output<typeof otherRow>, "organisation" | "role" | "agency">) {
  return { ...rest, ...(rest.organisation === "named" && agency && { agency }) };
}

/** An action in which nothing is chosen yet. */
export const emptyAction = {
  kind: "" as ProcessStep["actions"][number]["kind"] | "",
  to: "",
  when: conditionFormOf(undefined),
  name: wordsIn(),
  time: durationFormOf(null),
  pauses: "",
  procedure: "",
  case: "",
};

/** The form of a step. */
export function stepFormOf(step: ProcessStep) {
  const { holder, actions, timers = [], outputs = [], others = [], forms = [] } = step;
  const isSameText = step.citizenText.vi === step.name.vi && step.citizenText.en === step.name.en;
  return {
    name: wordsIn(step.name),
    citizenText: isSameText ? wordsIn() : wordsIn(step.citizenText),
    kind: step.kind ?? "office",
    organisation: holder.organisation,
    role: holder.role,
    agency: holder.agency ?? "",
    time: durationFormOf(step.workingMinutes),
    onlineTime: durationFormOf(step.onlineWorkingMinutes),
    counted: step.counted ? "yes" : "",
    when: conditionFormOf(step.when),
    until: step.until ?? "",
    actions: actions.map((action) => ({
      kind: action.kind,
      to: action.to ?? "",
      when: conditionFormOf(action.when),
      name: wordsIn(action.name),
      time: durationFormOf(action.workingMinutes),
      pauses: action.pauses ? "yes" : "",
      procedure: action.procedure ?? "",
      case: action.case ?? "",
    })),
    timers: timers.map((timer) => ({
      after: durationFormOf(timer.afterWorkingMinutes),
      effect: timer.effect,
      to: timer.to ?? "",
    })),
    outputs: outputs.map((output) => ({
      key: output.key,
      name: wordsIn(output.name),
      kind: output.kind,
      required: output.required ? "yes" : "",
    })),
    others: others.map((other) => ({ ...other, agency: other.agency ?? "" })),
    forms,
  };
}

/** A step with the draft it belongs to; `reviewed`: its questions are answered. */
export const saveStepSchema = z.object({
  key: z.string(),
  revision: z.coerce.number().int().min(0),
  step: z.string(),
  reviewed: yes,
  value: stepForm,
});
