import { type Answer, nameOf, type Row, valueAt } from "./answer.ts";
import { type Condition, holds } from "./conditions.ts";
import type { Day } from "./days.ts";
import type { FormDefinition } from "./definition.ts";
import { fieldAt, isLeaf } from "./fields.ts";
import { readField } from "./read-field.ts";

/** What can be known of a form at a moment: which fields are shown and what shown fields say. */
export type Scope = {
  today: Day;
  /** Whether a field, its group and its step are shown. */
  shown(path: string, row?: Row): boolean;
  stepShown(stepKey: string): boolean;
  /** The answer of a shown field; a field that is not shown has none. */
  answer(path: string, row?: Row): Answer | undefined;
  holds(condition: Condition | undefined, row?: Row): boolean;
};

/**
 * The one evaluator: browser and server, pages, checks and prints all ask it what is shown. The answers may be clean or as
 * they were typed; `today` is the day they are given, which for a filed dossier is the day of filing.
 */
export function scopeOf(definition: FormDefinition, answers: Record<string, unknown>, today: Day): Scope {
  const found = new Map<string, boolean>();

  function conditionHolds(condition: Condition | undefined, row?: Row): boolean {
    return !condition || holds(condition, (path) => answer(path, row), today);
  }

  function shown(path: string, row?: Row): boolean {
    const name = nameOf(path, row);
    const before = found.get(name);
    if (before !== undefined) return before;
    found.set(name, false); // a definition whose conditions run in a circle ends here, hidden
    const placed = fieldAt(definition, path);
    const conditions = [placed?.step.when, placed?.container?.when, placed?.field.when];
    const isShown = placed !== undefined && conditions.every((condition) => conditionHolds(condition, row));
    found.set(name, isShown);
    return isShown;
  }

  function answer(path: string, row?: Row): Answer | undefined {
    return shown(path, row) ? typedValue(definition, path, valueAt(answers, nameOf(path, row))) : undefined;
  }

  return {
    today,
    shown,
    answer,
    holds: conditionHolds,
    stepShown: (stepKey) =>
      definition.steps.some((step) => step.key === stepKey && conditionHolds(step.when)),
  };
}

/** The value an answer stands for: `true` for a posted "yes". Rules about today are left to those who check. */
function typedValue(definition: FormDefinition, path: string, value: unknown): Answer | undefined {
  const placed = fieldAt(definition, path);
  if (placed?.path !== path || !isLeaf(placed.field)) return value as Answer | undefined;
  return readField(placed.field, value, { definition }).value;
}
