import type { ProcessAction, ProcessDefinition, ProcessStep, StepOrganisation } from "./definition.ts";

/** The three organisations of a dossier, by the names process data uses. */
export type Organisations = { [organisation in StepOrganisation]: string };

/** The step with this key. Throws when the definition has none: a dossier never leaves its own process. */
export function stepOf(process: ProcessDefinition, key: string): ProcessStep {
  const step = process.steps.find((each) => each.key === key);
  if (!step) throw new Error(`the process has no step ${key}`);
  return step;
}

/** Where every dossier begins. */
export function firstStep(process: ProcessDefinition): ProcessStep {
  const [step] = process.steps;
  if (!step) throw new Error("a process has at least one step");
  return step;
}

/** What may be done at a step: its actions, or none when the dossier is at no step. */
export function actionsAt(process: ProcessDefinition, key: string | null): ProcessAction[] {
  return key === null ? [] : stepOf(process, key).actions;
}

/** The agency that holds a step of a dossier with these organisations. */
export function holderAgency(step: ProcessStep, organisations: Organisations): string {
  return organisations[step.holder.organisation];
}

/** Counted working minutes of the longest way forward through the steps as they are listed. */
export function countedMinutes(process: ProcessDefinition): number {
  return process.steps.reduce((sum, step) => sum + (step.counted ? step.workingMinutes : 0), 0);
}
