import { type Condition, fieldsOf, holds } from "#lib/forms/conditions.ts";
import type { ProcessDefinition } from "./definition.ts";

/**
 * The process as dossiers of one case go through it, as far as the case alone decides: steps that are passed over take no
 * time, and what cannot be done is left out. What answers decide too is left as it is.
 */
export function inCase(process: ProcessDefinition, caseKey: string | null): ProcessDefinition {
  if (caseKey === null) return process;
  const isRuledOut = (when: Condition | undefined) =>
    when !== undefined &&
    fieldsOf(when).every((field) => field === "dossier.case") &&
    !holds(when, () => caseKey, noDay);
  return {
    ...process,
    steps: process.steps.map((step) => ({
      ...step,
      counted: step.counted && !isRuledOut(step.when),
      actions: step.actions.filter(({ when }) => !isRuledOut(when)),
    })),
  };
}

/** A case is no day: what day it is makes no difference to it. */
const noDay = "2026-01-01";
