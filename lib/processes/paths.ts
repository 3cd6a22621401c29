import type { ProcessAction, ProcessDefinition, ProcessStep } from "./definition.ts";
import { firstStep, isForward } from "./steps.ts";

/** A step passed on the way, and what led on from it. */
export type Stop = { step: ProcessStep; by: ProcessAction };

/** One way through a process, and how it ends. */
export type Path = { stops: Stop[]; end: "returned" | "refused" | "nowhere" };

/** More ways than anybody could look at; a process with so many is cut into smaller ones. */
const mostPaths = 200;

/**
 * Every way a dossier may go: all ways forward, then for each refusal and each return to a former step one way that takes
 * it. A return is taken once: twice would show nothing new.
 */
export function pathsOf(process: ProcessDefinition): Path[] {
  const forward = forwardPaths(process);
  const aside = process.steps.flatMap((step) =>
    step.actions.flatMap((action) => {
      const way = wayTo(forward, step);
      if (!way) return [];
      if (action.kind === "refuse")
        return [{ stops: [...way, { step, by: action }], end: "refused" as const }];
      if (action.kind !== "returnToStep" || action.to === undefined) return [];
      const rest = forward.find(({ stops }) => stops.some((stop) => stop.step.key === action.to));
      const from = rest?.stops.findIndex((stop) => stop.step.key === action.to) ?? -1;
      if (!rest || from < 0) return [];
      return [{ stops: [...way, { step, by: action }, ...rest.stops.slice(from)], end: rest.end }];
    }),
  );
  return [...forward, ...aside].slice(0, mostPaths);
}

/** Every way that only goes on: approvals and refusals of what was asked for lead on too. */
function forwardPaths(process: ProcessDefinition): Path[] {
  const found: Path[] = [];
  for (const path of waysFrom(process, firstStep(process), [])) {
    if (found.length === mostPaths) break;
    found.push(path);
  }
  return found;
}

function* waysFrom(process: ProcessDefinition, step: ProcessStep, stops: Stop[]): Generator<Path> {
  const onward = step.actions.filter((action) => leadsOn(action));
  for (const by of onward) {
    const taken = [...stops, { step, by }];
    const next = process.steps.find(({ key }) => key === by.to);
    if (!next) yield { stops: taken, end: by.to === undefined ? "returned" : "nowhere" };
    // A loop is a problem that `checkProcess` names.
    else if (taken.every((stop) => stop.step !== next)) yield* waysFrom(process, next, taken);
  }
  const [by] = step.actions;
  if (onward.length === 0 && by) yield { stops: [...stops, { step, by }], end: "nowhere" };
}

/** Leads to a further step, or out of the process with the result. An act beside the way (a linked dossier) leads nowhere. */
function leadsOn({ kind, to }: ProcessAction): boolean {
  return kind === "returnResult" || (to !== undefined && (isForward(kind) || kind === "decline"));
}

function wayTo(paths: readonly Path[], step: ProcessStep): Stop[] | undefined {
  for (const { stops } of paths) {
    const place = stops.findIndex((stop) => stop.step.key === step.key);
    if (place >= 0) return stops.slice(0, place);
  }
  return undefined;
}

/** Counted working minutes of a way. */
export function minutesOf({ stops }: Path): number {
  return stops.reduce((sum, { step }) => sum + (step.counted ? step.workingMinutes : 0), 0);
}

/** Counted working minutes of the longest way that only goes on. */
export function longestMinutes(process: ProcessDefinition): number {
  return Math.max(0, ...forwardPaths(process).map(minutesOf));
}
