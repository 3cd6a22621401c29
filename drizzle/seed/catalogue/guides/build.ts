import type { Condition } from "#lib/forms/conditions.ts";
import type { Guide } from "#lib/procedures/content.ts";
import { t } from "../build.ts";

/** The guide of a procedure, and what of its answers holds of each of its cases. */
export type GuideOf = { guide: Guide; cases?: Readonly<Record<string, Condition>> };

type Question = Guide["questions"][number];

/** A question with its answers: value, Vietnamese, English. */
export function ask(
  key: string,
  [vi, en]: [string, string],
  options: [value: string, vi: string, en: string][],
  rest: { when?: Condition; help?: [string, string] } = {},
): Question {
  return {
    key,
    label: t(vi, en),
    options: options.map(([value, inVi, inEn]) => ({ value, label: t(inVi, inEn) })),
    ...(rest.when && { when: rest.when }),
    ...(rest.help && { help: t(...rest.help) }),
  };
}

/**
 * Who answers so does not qualify: why, by what law, and which procedure is right instead. The articles named in this
 * demonstration were written from general knowledge; an office confirms them before it relies on them.
 */
export function not(
  field: string,
  is: string,
  [vi, en]: [string, string],
  rest: { basis?: string; instead?: string } = {},
): Guide["exclusions"][number] {
  return { when: { field, is }, reason: t(vi, en), ...rest };
}

/** One question whose answers are the cases themselves. */
export function byAnswer(field: string, ...keys: string[]): Record<string, Condition> {
  return Object.fromEntries(keys.map((key) => [key, { field, is: key }]));
}
