import { isSame } from "#lib/procedures/canonical.ts";
import type { ProcessDefinition, ProcessStep } from "./definition.ts";

/** What is said of a step, in the order a reader cares about it. */
const stepParts = [
  "name",
  "citizenText",
  "kind",
  "holder",
  "others",
  "workingMinutes",
  "onlineWorkingMinutes",
  "counted",
  "when",
  "until",
  "actions",
  "timers",
  "outputs",
  "forms",
] as const satisfies readonly (keyof ProcessStep)[];

/** What is said of a process as a whole. */
const wholeParts = ["title", "decisionNo", "decisionOn", "serves"] as const;

export type StepPart = (typeof stepParts)[number];
export type WholePart = (typeof wholeParts)[number];

/** One thing a version says otherwise than the former; a step is known by its key. */
export type ProcessDifference =
  | { about: "whole"; part: WholePart; before: ProcessDefinition; after: ProcessDefinition }
  | { about: "added" | "removed" | "moved"; step: ProcessStep }
  | { about: "step"; part: StepPart; before: ProcessStep; after: ProcessStep };

/** What the later of two processes says otherwise; nothing if, and only if, staff and citizens would see the same. */
export function processDifferences(before: ProcessDefinition, after: ProcessDefinition): ProcessDifference[] {
  const former = new Map(before.steps.map((step) => [step.key, step]));
  const later = new Set(after.steps.map(({ key }) => key));
  const whole = wholeParts
    .filter((part) => !isSame(meaning(before[part]), meaning(after[part])))
    .map((part): ProcessDifference => ({ about: "whole", part, before, after }));
  const removed = before.steps
    .filter(({ key }) => !later.has(key))
    .map((step): ProcessDifference => ({ about: "removed", step }));
  const moved = movedSteps(before, after);
  const steps = after.steps.flatMap((step): ProcessDifference[] => {
    const was = former.get(step.key);
    if (!was) return [{ about: "added", step }];
    return [
      ...(moved.has(step.key) ? [{ about: "moved" as const, step }] : []),
      ...stepParts
        .filter((part) => !isSame(meaning(was[part]), meaning(step[part])))
        .map((part) => ({ about: "step" as const, part, before: was, after: step })),
    ];
  });
  return [...whole, ...removed, ...steps];
}

/** Steps that stand elsewhere among those both have: the fewest that would have to be picked up to get the new order. */
function movedSteps(before: ProcessDefinition, after: ProcessDefinition): Set<string> {
  const places = new Map(before.steps.map(({ key }, place) => [key, place]));
  const shared = after.steps.map(({ key }) => key).filter((key) => places.has(key));
  const runs: string[][] = [];
  for (const key of shared) {
    const place = places.get(key) ?? 0;
    const longest = runs
      .filter((run) => (places.get(run.at(-1) ?? "") ?? -1) < place)
      .reduce<string[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, key]);
  }
  const kept = new Set(runs.reduce<string[]>((best, run) => (run.length > best.length ? run : best), []));
  return new Set(shared.filter((key) => !kept.has(key)));
}

/** A part left out and one with nothing in it say the same. */
function meaning(value: unknown): unknown {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return null;
  return value === "office" ? null : value;
}
