import type { FormDefinition } from "#lib/forms/definition.ts";
import { allFields, isLeaf } from "#lib/forms/fields.ts";

/** What one question and one paper take somebody who has everything at hand. An estimate, rounded generously. */
const secondsOfQuestion = 20;
const secondsOfPaper = 90;
const roundingMinutes = 5;

/** About how many minutes an application takes, in steps of five. Questions for special situations count half. */
export function fillingMinutes(definition: FormDefinition, papers: number): number {
  const questions = allFields(definition).filter(({ field }) => isLeaf(field));
  const weights = questions.map(({ field, container, step }) =>
    field.when || container?.when || step.when ? 0.5 : 1,
  );
  const seconds =
    weights.reduce((sum, weight) => sum + weight * secondsOfQuestion, 0) + papers * secondsOfPaper;
  return Math.max(1, Math.ceil(seconds / 60 / roundingMinutes)) * roundingMinutes;
}
