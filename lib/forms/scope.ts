import { type Answer, nameOf, type Row, valueAt } from "./answer.ts";
import { type Condition, holds } from "./conditions.ts";
import type { Day } from "./days.ts";
import type { FormDefinition } from "./definition.ts";
import type { LeafOf } from "./field-schema.ts";
import { fieldAt, isLeaf, leavesOf } from "./fields.ts";
import { calculated, type Formula } from "./formula.ts";
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
  /** What a formula comes to now; undefined while something it needs is missing. */
  calculated(formula: Formula, decimals: number, row?: Row): number | undefined;
};

/**
 * The one evaluator: browser and server, pages, checks and prints all ask it what is shown. The answers may be clean or as
 * they were typed; `today` is the day they are given, which for a filed dossier is the day of filing.
 */
export function scopeOf(definition: FormDefinition, answers: Record<string, unknown>, today: Day): Scope {
  const found = new Map<string, boolean>();
  const open = new Set<string>();

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
    if (!shown(path, row)) return;
    const field = fieldAt(definition, path)?.field;
    if (field?.kind === "calculated") return calculatedAnswer(field, nameOf(path, row), row);
    return typedValue(definition, path, valueAt(answers, nameOf(path, row)));
  }

  function calculatedAnswer(field: LeafOf<"calculated">, name: string, row?: Row): number | undefined {
    if (open.has(name)) return; // a definition whose formulas run in a circle ends here, unanswered
    open.add(name);
    const value = formulaValue(field.formula, decimalsOf(field), row);
    open.delete(name);
    return value;
  }

  function formulaValue(formula: Formula, decimals: number, row?: Row): number | undefined {
    const facts = {
      read: (path: string) => answer(path, row),
      column: (path: string) => rowsOf(path.split(".")[0] ?? "").map((each) => answer(path, each)),
      rows: (repeat: string) => rowsOf(repeat).filter(isWritten).length,
      today,
    };
    return calculated(formula, facts, decimals);
  }

  function rowsOf(repeat: string): Row[] {
    const given = valueAt(answers, repeat);
    return Array.from({ length: Array.isArray(given) ? given.length : 0 }, (_row, index) => ({
      repeat,
      index,
    }));
  }

  /** Rows in which nothing was written are none. */
  function isWritten(row: Row): boolean {
    const repeat = fieldAt(definition, row.repeat)?.field;
    return (
      repeat?.kind === "repeat" &&
      leavesOf(repeat).some(
        ({ key, kind }) => kind !== "calculated" && answer(`${repeat.key}.${key}`, row) !== undefined,
      )
    );
  }

  return {
    today,
    shown,
    answer,
    holds: conditionHolds,
    calculated: formulaValue,
    stepShown: (stepKey) =>
      definition.steps.some((step) => step.key === stepKey && conditionHolds(step.when)),
  };
}

/** Amounts are whole đồng. */
function decimalsOf({ result, decimals = 0 }: LeafOf<"calculated">): number {
  return result === "money" ? 0 : decimals;
}

/** The value an answer stands for: `true` for a posted "yes". Rules about today are left to those who check. */
function typedValue(definition: FormDefinition, path: string, value: unknown): Answer | undefined {
  const placed = fieldAt(definition, path);
  if (placed?.path !== path || !isLeaf(placed.field)) return value as Answer | undefined;
  return readField(placed.field, value, { definition }).value;
}
