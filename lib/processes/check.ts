import type { ProcessDefinition, ProcessStep } from "./definition.ts";
import { countedMinutes } from "./steps.ts";

export type ProcessProblem =
  | { code: "duplicateStep" | "unreachableStep" | "noWayOn" | "notReceivedFirst"; step: string }
  | { code: "unknownTarget"; step: string; target: string }
  | { code: "exceedsTimeLimit"; countedMinutes: number; limitMinutes: number };

/** Actions that end a dossier's way through the office. */
const finalActions = ["refuse", "returnResult"];

/** What makes a process unfit to be published; empty when it is sound. `limitMinutes` is the time limit at 480 a day. */
export function checkProcess(process: ProcessDefinition, limitMinutes: number | null): ProcessProblem[] {
  const keys = process.steps.map((step) => step.key);
  const reached = reachedSteps(process);
  const problems: ProcessProblem[] = [];
  keys.forEach((key, index) => {
    if (keys.indexOf(key) !== index) problems.push({ code: "duplicateStep", step: key });
    if (!reached.has(key)) problems.push({ code: "unreachableStep", step: key });
  });
  for (const step of process.steps) problems.push(...problemsOf(step, keys));
  const [first] = process.steps;
  if (first && !first.actions.some(({ kind }) => kind === "receive"))
    problems.push({ code: "notReceivedFirst", step: first.key });
  const minutes = countedMinutes(process);
  if (limitMinutes !== null && minutes > limitMinutes)
    problems.push({ code: "exceedsTimeLimit", countedMinutes: minutes, limitMinutes });
  return problems;
}

function problemsOf(step: ProcessStep, keys: string[]): ProcessProblem[] {
  const targets = step.actions.flatMap(({ to }) => (to === undefined ? [] : [to]));
  const unknown = targets.filter((target) => !keys.includes(target));
  const goesOn = targets.length > 0 || step.actions.some(({ kind }) => finalActions.includes(kind));
  return [
    ...unknown.map((target) => ({ code: "unknownTarget" as const, step: step.key, target })),
    ...(goesOn ? [] : [{ code: "noWayOn" as const, step: step.key }]),
  ];
}

function reachedSteps(process: ProcessDefinition): Set<string> {
  const reached = new Set<string>(process.steps.slice(0, 1).map((step) => step.key));
  for (const key of reached)
    for (const step of process.steps)
      if (step.key === key) for (const { to } of step.actions) if (to !== undefined) reached.add(to);
  return reached;
}
