import type { Answers } from "#lib/forms/answer.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import type { Words } from "#lib/forms/field-schema.ts";
import type { FormLookups } from "#lib/forms/lookups.ts";
import { readForm, stepsShown } from "#lib/forms/read-form.ts";

/** What follows the steps of the form in every application. No form has a step of these names. */
export const closingSteps = ["papers", "delivery", "review"] as const;

/** The address of the page that turns an application to another case; not a step of the way, and no form has one of this name. */
export const changeCaseStep = "case-choice";

export type ClosingStep = (typeof closingSteps)[number];

/** One page of an application. The steps of the form bring their title, the closing ones are known by their key. */
export type FilingStep = { key: string; title: Words | null; isComplete: boolean };

/** What decides which steps there are and which of them are complete. */
export type FilingFacts = {
  definition: FormDefinition;
  answers: Answers;
  /** `YYYY-MM-DD` in Vietnam. */
  today: string;
  lookups: FormLookups;
  /** Whether the case asks for any paper at all. */
  asksForPapers: boolean;
  missingPapers: readonly string[];
  isDeliveryComplete: boolean;
};

/** The steps of an application in order: those of its form that are shown, papers, delivery, review. */
export function filingSteps(facts: FilingFacts): FilingStep[] {
  const { definition, answers, today, lookups } = facts;
  const { problems } = readForm(definition, answers, today, lookups);
  const wrong = new Set(problems.map(({ stepKey }) => stepKey));
  const form = stepsShown(definition, answers, today).map(({ key, title }) => ({
    key,
    title,
    isComplete: !wrong.has(key),
  }));
  const papers = { key: "papers", title: null, isComplete: facts.missingPapers.length === 0 };
  return [
    ...form,
    ...(facts.asksForPapers ? [papers] : []),
    { key: "delivery", title: null, isComplete: facts.isDeliveryComplete },
    { key: "review", title: null, isComplete: false },
  ];
}

/** The step after `key`; the review where there is none. */
export function stepAfter(steps: readonly FilingStep[], key: string): string {
  return steps[placeOf(steps, key) + 1]?.key ?? "review";
}

/** The step before `key`; undefined at the beginning. */
export function stepBefore(steps: readonly FilingStep[], key: string): string | undefined {
  return steps[placeOf(steps, key) - 1]?.key;
}

/** Where to go on: the first step that is not complete. */
export function firstIncomplete(steps: readonly FilingStep[]): string {
  return steps.find(({ isComplete }) => !isComplete)?.key ?? "review";
}

/** The steps that keep an application from being submitted. */
export function openSteps(steps: readonly FilingStep[]): FilingStep[] {
  return steps.filter(({ key, isComplete }) => key !== "review" && !isComplete);
}

function placeOf(steps: readonly FilingStep[], key: string): number {
  return steps.findIndex((step) => step.key === key);
}
