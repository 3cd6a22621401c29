import * as z from "zod";
import { freshKey } from "#lib/procedures/editing/fresh-key.ts";
import type { ProcessAction, ProcessDefinition, ProcessStep } from "../definition.ts";
import { isForward } from "../steps.ts";
import { minutesOfDay } from "./duration-form.ts";
import type { GeneralPart } from "./general-form.ts";

const key = z.string().regex(/^[a-z][a-zA-Z0-9]*$/);
const words = z.string().trim().min(1).max(300);

/** What buttons and the diagram do to the steps of a process, as it is posted. */
export const shapeChange = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("addStep"), after: key, name: z.object({ vi: words, en: words }) }),
  z.object({ kind: z.literal("copyStep"), step: key }),
  z.object({ kind: z.literal("removeStep"), step: key }),
  z.object({ kind: z.literal("moveStep"), step: key, by: z.union([z.literal(-1), z.literal(1)]) }),
  z.object({ kind: z.literal("connect"), from: key, to: key }),
  /** `action`: its place among the actions of the step. */
  z.object({ kind: z.literal("disconnect"), from: key, action: z.int().min(0) }),
]);

export type ShapeChange = z.output<typeof shapeChange>;

/** Any change of a draft: of its shape, of one step, or of what is said of the whole. `isReviewed` answers its questions. */
export type ProcessChange =
  | ShapeChange
  | { kind: "setStep"; step: string; value: Omit<ProcessStep, "key">; isReviewed: boolean }
  | { kind: "setGeneral"; value: GeneralPart; isReviewed: boolean };

/** The process after a change; null when it speaks of a step that is not there, or would leave none. */
export function changed(process: ProcessDefinition, change: ProcessChange): ProcessDefinition | null {
  switch (change.kind) {
    case "setGeneral":
      return { ...withoutQuestions(process, change.isReviewed ? undefined : null), ...change.value };
    case "setStep":
      return withStep(process, change);
    case "addStep":
      return withNewStep(process, change);
    case "copyStep":
      return withCopy(process, change.step);
    case "removeStep":
      return withoutStep(process, change.step);
    case "moveStep":
      return withMoved(process, change);
    case "connect":
      return connected(process, change);
    case "disconnect":
      return disconnected(process, change);
  }
}

function withStep(
  process: ProcessDefinition,
  { step, value, isReviewed }: Extract<ProcessChange, { kind: "setStep" }>,
) {
  if (placeOf(process, step) < 0) return null;
  return {
    ...withoutQuestions(process, isReviewed ? step : null),
    steps: process.steps.map((each) => (each.key === step ? { key: step, ...value } : each)),
  };
}

/** Without the open questions of a step, or (undefined) those about the whole; null takes none away. */
function withoutQuestions(process: ProcessDefinition, step: string | undefined | null): ProcessDefinition {
  const { questions = [], ...rest } = process;
  const left = questions.filter((each) => step === null || each.step !== step);
  return left.length > 0 ? { ...rest, questions: left } : rest;
}

/** A new step between one and the one listed after it: what led on there now leads to the new one. */
function withNewStep(
  process: ProcessDefinition,
  { after, name }: Extract<ShapeChange, { kind: "addStep" }>,
): ProcessDefinition | null {
  const place = placeOf(process, after);
  if (place < 0) return null;
  const next = process.steps[place + 1];
  const added: ProcessStep = {
    key: newKey(process, name.vi),
    name,
    citizenText: name,
    holder: { organisation: "handlingAgency", role: "caseOfficer" },
    workingMinutes: minutesOfDay,
    counted: true,
    actions: [{ kind: "forward", ...(next && { to: next.key }) }],
  };
  const steps = process.steps.map((step) =>
    step.key === after && next ? retargeted(step, next.key, added.key, isOnward) : step,
  );
  return { ...process, steps: steps.toSpliced(place + 1, 0, added) };
}

function withCopy(process: ProcessDefinition, key: string): ProcessDefinition | null {
  const place = placeOf(process, key);
  const step = process.steps[place];
  if (!step) return null;
  const copy = structuredClone({ ...step, key: newKey(process, step.name.vi) });
  return { ...process, steps: process.steps.toSpliced(place + 1, 0, copy) };
}

/** What led to the step leads to where it went on; where it went nowhere, the way is left open and told as a problem. */
function withoutStep(process: ProcessDefinition, key: string): ProcessDefinition | null {
  const gone = process.steps[placeOf(process, key)];
  if (!gone || process.steps.length === 1) return null;
  const onward = gone.actions.find((action) => isOnward(action) && action.to !== key)?.to;
  const { steps, ...rest } = withoutQuestions(process, key);
  const left = steps.filter((step) => step.key !== key);
  return { ...rest, steps: left.map((step) => retargeted(step, key, onward)) };
}

function withMoved(
  process: ProcessDefinition,
  { step, by }: Extract<ShapeChange, { kind: "moveStep" }>,
): ProcessDefinition | null {
  const place = placeOf(process, step);
  const moved = process.steps[place];
  const next = place + by;
  if (!moved || next < 0 || next >= process.steps.length) return null;
  return { ...process, steps: process.steps.toSpliced(place, 1).toSpliced(next, 0, moved) };
}

/** Joins two steps: onward, or, where that would only go round in a circle, as a return to the former step. */
function connected(
  process: ProcessDefinition,
  { from, to }: Extract<ShapeChange, { kind: "connect" }>,
): ProcessDefinition | null {
  if (from === to || placeOf(process, from) < 0 || placeOf(process, to) < 0) return null;
  const kind = leadsTo(process, to, from) ? "returnToStep" : "forward";
  return withActions(process, from, (actions) => {
    if (actions.some((action) => action.to === to && action.kind === kind)) return actions;
    const open = actions.findIndex((action) => action.kind === "forward" && action.to === undefined);
    return open >= 0 && kind === "forward"
      ? actions.map((action, place) => (place === open ? { ...action, to } : action))
      : [...actions, { kind, to }];
  });
}

/** Takes a way away. The last action of a step stays, without its target: a step with none says nothing. */
function disconnected(
  process: ProcessDefinition,
  { from, action: place }: Extract<ShapeChange, { kind: "disconnect" }>,
): ProcessDefinition | null {
  const taken = process.steps[placeOf(process, from)]?.actions[place];
  if (!taken) return null;
  return withActions(process, from, (actions) => {
    if (actions.length > 1) return actions.toSpliced(place, 1);
    const { to: _to, ...open } = taken;
    return [open];
  });
}

function withActions(
  process: ProcessDefinition,
  key: string,
  change: (actions: ProcessAction[]) => ProcessAction[],
): ProcessDefinition {
  const steps = process.steps.map((step) =>
    step.key === key ? { ...step, actions: change(step.actions) } : step,
  );
  return { ...process, steps };
}

function retargeted(
  step: ProcessStep,
  from: string,
  to: string | undefined,
  isMeant: (action: ProcessAction) => boolean = () => true,
): ProcessStep {
  const aim = <Aimed extends { to?: string | undefined }>(aimed: Aimed): Aimed => {
    if (aimed.to !== from) return aimed;
    const { to: _to, ...rest } = aimed;
    return (to === undefined || to === step.key ? rest : { ...rest, to }) as Aimed;
  };
  return {
    ...step,
    actions: step.actions.map((action) => (isMeant(action) ? aim(action) : action)),
    ...(step.timers && { timers: step.timers.map(aim) }),
  };
}

/** Whether a dossier that only goes on from one step comes to the other. */
function leadsTo({ steps }: ProcessDefinition, from: string, to: string): boolean {
  const reached = new Set([from]);
  for (const key of reached)
    for (const action of steps.find((step) => step.key === key)?.actions ?? [])
      if (isOnward(action) && action.to !== undefined) reached.add(action.to);
  return reached.has(to);
}

const isOnward = ({ kind, to }: ProcessAction) => to !== undefined && (isForward(kind) || kind === "decline");
const placeOf = ({ steps }: ProcessDefinition, key: string) => steps.findIndex((step) => step.key === key);
const newKey = ({ steps }: ProcessDefinition, name: string) =>
  freshKey(name, new Set(steps.map((step) => step.key)));
