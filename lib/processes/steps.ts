import { holds, type Read } from "#lib/forms/conditions.ts";
import type { Day } from "#lib/forms/days.ts";
import type {
  ActionKind,
  ProcessAction,
  ProcessDefinition,
  ProcessHolder,
  ProcessStep,
} from "./definition.ts";

/** The agencies a dossier refers to, by the names process data uses, and any other by its key. */
export type Organisations = {
  [organisation in Exclude<ProcessHolder["organisation"], "named">]: string;
} & { named(key: string): string };

/** What conditions of a process read: the answers of the dossier, and `dossier.case` and `dossier.channel`. */
export type StepFacts = { read: Read; today: Day };

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

/** What may be done at a step: its actions whose condition holds, or none when the dossier is at no step. */
export function actionsAt(
  process: ProcessDefinition,
  key: string | null,
  { read, today }: StepFacts,
): ProcessAction[] {
  if (key === null) return [];
  return stepOf(process, key).actions.filter(({ when }) => !when || holds(when, read, today));
}

/** The agency that holds a step of a dossier with these organisations. */
export function holderAgency({ holder }: Pick<ProcessStep, "holder">, organisations: Organisations): string {
  return agencyOf(holder, organisations);
}

/** The agency that a step names: its holder, or who takes part in it. */
export function agencyOf(
  { organisation, agency }: Pick<ProcessHolder, "organisation" | "agency">,
  organisations: Organisations,
): string {
  return organisation === "named" ? organisations.named(agency ?? "") : organisations[organisation];
}

/** Whether the time limit of a dossier stands still at a step: it is the applicant's turn, or something outside is awaited. */
export function standsStill({ kind, counted }: Pick<ProcessStep, "kind" | "counted">): boolean {
  return !counted && (kind === "applicant" || kind === "wait");
}

/** Counted working minutes of all steps as they are listed. */
export function countedMinutes(process: ProcessDefinition): number {
  return process.steps.reduce((sum, step) => sum + (step.counted ? step.workingMinutes : 0), 0);
}

/** The step an action ends at: `to`, or the next one whose condition holds, following forward those that are passed over. */
export function landingStep(process: ProcessDefinition, to: string, { read, today }: StepFacts): ProcessStep {
  const seen = new Set<string>();
  let step = stepOf(process, to);
  while (step.when && !holds(step.when, read, today)) {
    const onward = step.actions.find(
      ({ kind, to: next }) => isForward(kind) && next !== undefined && !seen.has(next),
    );
    if (!onward?.to) break;
    seen.add(step.key);
    step = stepOf(process, onward.to);
  }
  return step;
}

/** Whether an action takes a dossier on towards its end, not back or to a side. */
export function isForward(kind: ActionKind): boolean {
  return !["returnToStep", "refuse", "requestSupplement", "consult", "decline"].includes(kind);
}
