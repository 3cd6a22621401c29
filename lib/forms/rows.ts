import { valueAt } from "./answer.ts";
import type { FormDefinition } from "./definition.ts";
import { stepOf } from "./fields.ts";
import { rowsOf } from "./inputs.ts";

/** What a submit button of a repeated group posts as `intent`. */
export const addIntent = (key: string) => `add:${key}`;
export const removeIntent = (key: string, index: number) => `remove:${key}:${index}`;

/**
 * The posted values of a step with a row added or removed, all that was typed kept; undefined when the intent asks for
 * something else. This is how rows come and go without scripts.
 */
export function withRowIntent(
  definition: FormDefinition,
  stepKey: string,
  posted: unknown,
  intent: unknown,
): Record<string, unknown> | undefined {
  const [, verb, key, index] = /^(add|remove):([a-zA-Z0-9]+)(?::(\d{1,3}))?$/.exec(String(intent)) ?? [];
  const repeat = stepOf(definition, stepKey)?.fields.find((field) => field.key === key);
  if (repeat?.kind !== "repeat") return;

  const rows = rowsOf(repeat, posted).map(({ index }) => valueAt(posted, `${repeat.key}.${index}`) ?? {});
  const values = typeof posted === "object" ? posted : {};
  if (verb === "remove") return { ...values, [repeat.key]: rows.filter((_row, at) => at !== Number(index)) };
  return { ...values, [repeat.key]: rows.length < repeat.max ? [...rows, {}] : rows };
}
