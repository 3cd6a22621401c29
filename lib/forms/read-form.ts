import type { Answers } from "./answer.ts";
import type { FormDefinition } from "./definition.ts";
import type { FormLookups } from "./lookups.ts";
import { type AnswerProblem, readStep } from "./read-step.ts";
import { scopeOf } from "./scope.ts";

export type FormProblem = AnswerProblem & { stepKey: string };

/** Reads a whole form, step by step, and says in which step each problem is. Answers of hidden steps are dropped. */
export function readForm(
  definition: FormDefinition,
  answers: unknown,
  today: string,
  lookups?: FormLookups,
  filer?: string,
): { answers: Answers; problems: FormProblem[] } {
  const problems: FormProblem[] = [];
  let clean: Answers = {};
  for (const step of definition.steps) {
    if (!scopeOf(definition, clean, today).stepShown(step.key)) continue;
    const reading = readStep(definition, step.key, answers, { answers: clean, today, lookups, filer });
    clean = { ...clean, ...reading.answers };
    problems.push(...reading.problems.map((problem) => ({ ...problem, stepKey: step.key })));
  }
  return { answers: clean, problems };
}

/** The steps this person walks through, given what was answered so far. */
export function stepsShown(definition: FormDefinition, answers: Answers, today: string) {
  const scope = scopeOf(definition, answers, today);
  return definition.steps.filter(({ key }) => scope.stepShown(key));
}
