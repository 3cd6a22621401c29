import { type Condition, fieldsOf } from "./conditions.ts";
import type { FormDefinition, FormStep } from "./definition.ts";
import type { FormField } from "./field-schema.ts";
import { fieldAt, isContainer } from "./fields.ts";
import { readsOf } from "./formula.ts";

/**
 * As much of a definition as one step needs: the step itself and the fields its conditions lead back to. This is what a page
 * sends to the browser; it reads and shows the step exactly as the whole definition does.
 */
export function stepDefinition(definition: FormDefinition, stepKey: string): FormDefinition {
  const needed = neededKeys(definition, stepKey);
  const steps = definition.steps
    .map((step) => (step.key === stepKey ? step : only(step, needed)))
    .filter((step) => step.fields.length > 0);
  return { ...definition, steps, lists: listsOf(definition, steps) };
}

/** The answers such a part of a definition reads: nothing else of the person leaves the server for this page. */
export function stepAnswers<Value>(
  part: FormDefinition,
  answers: Record<string, Value>,
): Record<string, Value> {
  const keys = new Set(part.steps.flatMap((step) => step.fields.map(({ key }) => key)));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => keys.has(key)));
}

function neededKeys(definition: FormDefinition, stepKey: string): Set<string> {
  const needed = new Set<string>();
  const waiting = definition.steps.filter(({ key }) => key === stepKey).flatMap(pathsInStep);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const placed = fieldAt(definition, path);
    const key = (placed?.container ?? placed?.field)?.key;
    if (!placed || !key || needed.has(key)) continue;
    needed.add(key);
    waiting.push(...pathsOf(placed.step.when), ...pathsInField(placed.container ?? placed.field));
  }
  return needed;
}

function only(step: FormStep, keys: Set<string>): FormStep {
  return { ...step, fields: step.fields.filter(({ key }) => keys.has(key)) };
}

function pathsInStep(step: FormStep): string[] {
  return [...pathsOf(step.when), ...step.fields.flatMap(pathsInField)];
}

function pathsInField(field: FormField): string[] {
  const own = [
    ...pathsOf(field.when),
    ...("required" in field && field.required !== true ? pathsOf(field.required) : []),
    ...("notBefore" in field && field.notBefore ? [field.notBefore] : []),
    ...("formula" in field ? readsOf(field.formula).map(({ path }) => path) : []),
  ];
  return isContainer(field) ? [...own, ...field.fields.flatMap(pathsInField)] : own;
}

function pathsOf(condition: Condition | undefined): string[] {
  return condition ? fieldsOf(condition) : [];
}

function listsOf(definition: FormDefinition, steps: FormStep[]): FormDefinition["lists"] {
  const fields = steps.flatMap((step) =>
    step.fields.flatMap((field) => (isContainer(field) ? field.fields : [field])),
  );
  const used = new Set(fields.map((field) => ("list" in field ? field.list : undefined)));
  return Object.fromEntries(Object.entries(definition.lists ?? {}).filter(([name]) => used.has(name)));
}
