import { type Answers, nameOf, type Row, valueAt } from "./answer.ts";
import type { FormStep } from "./definition.ts";
import type { Leaf, Repeat } from "./field-schema.ts";
import { isContainer, isLeaf, leavesOf } from "./fields.ts";

/** One input of a page: a field, in its row where it is repeated. `name` is its name under `answers`. */
export type Input = { path: string; name: string; field: Leaf; row?: Row };

/** Every input of a step, with as many rows as the values have (and at least the rows that must be there). */
export function inputsOf(step: FormStep, values: unknown): Input[] {
  return step.fields.flatMap((field): Input[] => {
    if (isLeaf(field)) return [{ path: field.key, name: field.key, field }];
    if (!isContainer(field)) return [];
    const rows = field.kind === "group" ? [undefined] : rowsOf(field, values);
    return rows.flatMap((row) => leavesOf(field).map((leaf) => inputOf(field.key, leaf, row)));
  });
}

function inputOf(containerKey: string, field: Leaf, row: Row | undefined): Input {
  const path = `${containerKey}.${field.key}`;
  return row ? { path, name: nameOf(path, row), field, row } : { path, name: path, field };
}

/** The rows a repeated group has on the page; one row more than allowed is kept so that it can be complained about. */
export function rowsOf(repeat: Repeat, values: unknown): Row[] {
  const given = valueAt(values, repeat.key);
  const count = Array.isArray(given) ? given.length : 0;
  const length = Math.min(Math.max(count, repeat.min), repeat.max + 1);
  return Array.from({ length }, (_row, index) => ({ repeat: repeat.key, index }));
}

/** Puts a value under a dotted name, making the objects and lists on the way. */
export function placeAt<Value>(values: Record<string, unknown>, name: string, value: Value): void {
  const keys = name.split(".");
  const last = keys.pop() ?? name;
  let target = values;
  keys.forEach((key, index) => {
    const next = keys[index + 1] ?? last;
    if (!Object.hasOwn(target, key)) target[key] = /^\d+$/.test(next) ? [] : {};
    target = target[key] as Record<string, unknown>;
  });
  target[last] = value;
}

/** Answers of other steps than this one: what is posted for a step replaces all that was known of it. */
export function withoutStep(answers: Record<string, unknown>, step: FormStep): Record<string, unknown> {
  const own = new Set(step.fields.map(({ key }) => key));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !own.has(key)));
}

/** Empty rows taken out, so that lists have no holes. */
export function withoutHoles(values: Record<string, unknown>): Answers {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, Array.isArray(value) ? value.filter(Boolean) : value]),
  ) as Answers;
}
