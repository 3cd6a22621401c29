import { type Answer, type Answers, valueAt } from "./answer.ts";
import type { Day } from "./days.ts";
import { dayNumber } from "./days.ts";
import type { FormDefinition } from "./definition.ts";
import { allFields, stepOf } from "./fields.ts";
import { type Input, inputsOf, placeAt } from "./inputs.ts";
import type { BankFact, KnownFact, Prefill } from "./prefill-schema.ts";
import { readField } from "./read-field.ts";
import { type Scope, scopeOf } from "./scope.ts";

/**
 * Something known of the person who files: the value, where it comes from in words, whether a register vouches for it, and
 * since which day it is known, where that is known.
 */
type KnownValue = { value: Answer; source: string; isVerified: boolean; on?: Day };

/** All that is known, by the name a rule of prefill gives it. */
export type Known = Partial<Record<KnownFact | BankFact, KnownValue>>;

/** First values of a step. `sources` says where each came from; `verified` ones are shown and not asked again. */
export type FirstValues = {
  answers: Answers;
  sources: Record<string, string>;
  verified: Record<string, { source: string; value: Answer }>;
};

/**
 * The answers of a step with its empty fields filled from what is known. A verified value that may not be changed wins over
 * whatever is there, so the same call before reading a post keeps it from being altered.
 */
export function firstValues(
  definition: FormDefinition,
  stepKey: string,
  answers: Answers,
  known: Known,
  today: string,
): FirstValues {
  const first: FirstValues = { answers: structuredClone(answers), sources: {}, verified: {} };
  const step = stepOf(definition, stepKey);
  const scope = scopeOf(definition, answers, today);
  for (const input of step ? inputsOf(step, answers) : []) {
    const found = sourceOf(input, known, scope);
    const isReadable =
      found && readField(input.field, found.value, { definition, today }).value !== undefined;
    if (isReadable) fill(first, input, found);
  }
  return first;
}

function fill(first: FirstValues, { name, field }: Input, { value, source, isVerified }: KnownValue) {
  const isHeld = isVerified && "readOnlyWhenVerified" in field;
  if (isHeld) first.verified[name] = { source, value };
  if (!isHeld && valueAt(first.answers, name) !== undefined) return;
  placeAt(first.answers, name, value);
  if (source) first.sources[name] = source;
}

function sourceOf({ field, row }: Input, known: Known, scope: Scope): KnownValue | undefined {
  const rules = "prefill" in field && !row ? (field.prefill ?? []) : [];
  for (const rule of rules) {
    const found = scope.holds(rule.when) ? foundBy(rule, known, scope) : undefined;
    if (found) return found;
  }
  return;
}

function foundBy(rule: Prefill, known: Known, scope: Scope): KnownValue | undefined {
  if ("value" in rule) return { value: rule.value, source: "", isVerified: false };
  if (!rule.from.startsWith("answers.")) {
    const fact = known[rule.from as KnownFact | BankFact];
    return fact && isFresh(fact, rule.freshForDays, scope.today) ? fact : undefined;
  }
  const value = scope.answer(rule.from.slice("answers.".length));
  return value === undefined ? undefined : { value: value as Answer, source: "", isVerified: false };
}

/** What a register vouches for is fresh; anything else has a day and is not older than it may be. */
function isFresh({ isVerified, on }: KnownValue, freshForDays: number | undefined, today: Day): boolean {
  if (freshForDays === undefined || isVerified) return true;
  return on !== undefined && dayNumber(today) - dayNumber(on) <= freshForDays;
}

/** What the form would like to take from shared questions that the same person answered earlier. */
export function bankFactsOf(definition: FormDefinition): BankFact[] {
  const sources = allFields(definition).flatMap(({ field }) =>
    "prefill" in field ? (field.prefill ?? []).flatMap((rule) => ("from" in rule ? [rule.from] : [])) : [],
  );
  return [...new Set(sources)].filter((source): source is BankFact => source.startsWith("bank."));
}
