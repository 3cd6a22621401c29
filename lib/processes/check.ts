import { type AskedOfDossiers, type RuleProblem, ruleProblems } from "./check-conditions.ts";
import { undecidedIssues } from "./decided.ts";
import type { ProcessDefinition, ProcessHolder, ProcessStep } from "./definition.ts";
import { longestMinutes } from "./paths.ts";
import { isForward } from "./steps.ts";

export type ProcessProblem =
  | {
      code:
        | "duplicateStep"
        | "unreachableStep"
        | "noWayOn"
        | "notReceivedFirst"
        | "loop"
        | "nobodyHolds"
        | "unnamedAgency"
        | "waitsForNothing"
        | "openQuestion"
        | "noProcedureToSpawn"
        | "issuedUndecided"
        | "receivedAgain";
      step: string;
    }
  | { code: "unknownTarget"; step: string; target: string }
  /** `linked`: code of the procedure a step opens. */
  | { code: "linkedNotPublished" | "linkedCase"; step: string; linked: string }
  | RuleProblem
  | { code: "neverReturned" }
  | { code: "exceedsTimeLimit"; countedMinutes: number; limitMinutes: number };

/** Actions that end a dossier's way through the office. */
const finalActions = ["refuse", "returnResult"];

type Known = {
  /** The time limit at 480 minutes a day; null: none. */
  limitMinutes: number | null;
  /** Whether somebody holds this role there; left out where it is not known. */
  isHeld?: (holder: ProcessHolder) => boolean;
  /** What its conditions may ask of a dossier; left out where it serves no procedure yet. */
  asked?: AskedOfDossiers;
};

/** What makes a process unfit to be published; empty when it is sound. */
export function checkProcess(
  process: ProcessDefinition,
  { limitMinutes, isHeld, asked }: Known,
): ProcessProblem[] {
  const keys = process.steps.map((step) => step.key);
  const reached = reachedSteps(process);
  const problems: ProcessProblem[] = [];
  keys.forEach((key, index) => {
    if (keys.indexOf(key) !== index) problems.push({ code: "duplicateStep", step: key });
    if (!reached.has(key)) problems.push({ code: "unreachableStep", step: key });
  });
  for (const step of process.steps) {
    problems.push(...problemsOf(step, keys));
    if (isHeld && !isHeld(step.holder)) problems.push({ code: "nobodyHolds", step: step.key });
  }
  for (const { step } of process.questions ?? []) problems.push({ code: "openQuestion", step: step ?? "" });
  for (const step of undecidedIssues(process)) problems.push({ code: "issuedUndecided", step });
  problems.push(...ruleProblems(process, asked), ...wholeProblems(process, limitMinutes));
  return problems;
}

function wholeProblems(process: ProcessDefinition, limitMinutes: number | null): ProcessProblem[] {
  const [first] = process.steps;
  const again = process.steps.filter((step) => receivesAgain(step, first));
  const returns = process.steps.some(({ actions }) => actions.some(({ kind }) => kind === "returnResult"));
  const loop = loopIn(process);
  const minutes = loop ? 0 : longestMinutes(process);
  return [
    ...(first && !isReception(first) ? [{ code: "notReceivedFirst" as const, step: first.key }] : []),
    ...again.map(({ key }) => ({ code: "receivedAgain" as const, step: key })),
    ...(returns ? [] : [{ code: "neverReturned" as const }]),
    ...(loop ? [{ code: "loop" as const, step: loop }] : []),
    ...(limitMinutes !== null && minutes > limitMinutes
      ? [{ code: "exceedsTimeLimit" as const, countedMinutes: minutes, limitMinutes }]
      : []),
  ];
}

/** Every dossier is received, and only so does it leave the first step on its way. */
function isReception({ kind = "office", actions, timers = [] }: ProcessStep): boolean {
  const onward = actions.filter(({ to }) => to !== undefined);
  return (
    kind === "office" &&
    onward.some((action) => action.kind === "receive") &&
    onward.every((action) => action.kind === "receive") &&
    timers.every(({ effect }) => effect !== "moveOn")
  );
}

/** The clock starts at the reception: a dossier is received once, and never comes back there. */
function receivesAgain(step: ProcessStep, first: ProcessStep | undefined): boolean {
  if (step === first) return false;
  return step.actions.some(({ kind, to }) => kind === "receive" || (to !== undefined && to === first?.key));
}

function problemsOf(step: ProcessStep, keys: string[]): ProcessProblem[] {
  const { key, kind, actions, holder, until, timers = [] } = step;
  const targets = [...actions, ...timers].flatMap(({ to }) => (to === undefined ? [] : [to]));
  const unknown = targets.filter((target) => !keys.includes(target));
  const goesOn = actions.some(
    (action) =>
      finalActions.includes(action.kind) || (action.to !== undefined && action.kind !== "returnToStep"),
  );
  const spawnsNothing = actions.some((action) => action.kind === "spawn" && action.procedure === undefined);
  return [
    ...unknown.map((target) => ({ code: "unknownTarget" as const, step: key, target })),
    ...(goesOn ? [] : [{ code: "noWayOn" as const, step: key }]),
    ...(holder.organisation === "named" && !holder.agency
      ? [{ code: "unnamedAgency" as const, step: key }]
      : []),
    ...(kind === "wait" && until === undefined ? [{ code: "waitsForNothing" as const, step: key }] : []),
    ...(spawnsNothing ? [{ code: "noProcedureToSpawn" as const, step: key }] : []),
  ];
}

/** A step from which going only forward leads back to itself: a dossier could go round for ever without a reason. */
function loopIn({ steps }: ProcessDefinition): string | undefined {
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const state = new Map<string, "open" | "done">();
  const visit = (key: string): string | undefined => {
    if (state.get(key) === "open") return key;
    if (state.has(key)) return undefined;
    state.set(key, "open");
    for (const { kind, to } of byKey.get(key)?.actions ?? []) {
      const found = to !== undefined && (isForward(kind) || kind === "decline") ? visit(to) : undefined;
      if (found) return found;
    }
    state.set(key, "done");
    return undefined;
  };
  return steps.map(({ key }) => visit(key)).find((found) => found !== undefined);
}

function reachedSteps(process: ProcessDefinition): Set<string> {
  const reached = new Set<string>(process.steps.slice(0, 1).map((step) => step.key));
  for (const key of reached)
    for (const step of process.steps)
      if (step.key === key) for (const { to } of step.actions) if (to !== undefined) reached.add(to);
  return reached;
}
