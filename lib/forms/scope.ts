import { type Condition, holds } from "./conditions.ts";
import type { Day } from "./days.ts";
import type { FormDefinition } from "./definition.ts";
import { fieldAt } from "./fields.ts";

/** One object under `answers`, as posted or as kept: nested objects, lists of rows, plain values. */
export type Answer = string | number | boolean | Answer[] | { [key: string]: Answer };
export type Answers = { [key: string]: Answer };

/** One row of a repeated group, counted from 0. */
export type Row = { repeat: string; index: number };

/** What can be known of a form at a moment: which fields are shown and what shown fields say. */
export type Scope = {
  today: Day;
  /** Whether a field, its group and its step are shown. */
  shown(path: string, row?: Row): boolean;
  stepShown(stepKey: string): boolean;
  /** The answer of a shown field; a field that is not shown has none. */
  answer(path: string, row?: Row): unknown;
  holds(condition: Condition | undefined, row?: Row): boolean;
};

/** The one evaluator: browser and server, pages, checks and prints all ask it what is shown. */
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

  function answer(path: string, row?: Row): unknown {
    return shown(path, row) ? valueAt(answers, nameOf(path, row)) : undefined;
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

/** The name an input has inside `answers`: the path, with the number of its row. */
export function nameOf(path: string, row?: Row): string {
  if (!row || !path.startsWith(`${row.repeat}.`)) return path;
  return `${row.repeat}.${row.index}${path.slice(row.repeat.length)}`;
}

/** The value under a dotted name; only own properties are looked at. */
export function valueAt(values: unknown, name: string): unknown {
  let value = values;
  for (const key of name.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
