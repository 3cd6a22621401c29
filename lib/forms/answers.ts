import * as z from "zod";
import type { Answers } from "./answer.ts";
import type { FormDefinition } from "./definition.ts";
import type { FormLookups } from "./lookups.ts";
import { readForm } from "./read-form.ts";
import { type AnswerProblem, readStep } from "./read-step.ts";

/**
 * The posted values of one step, as strings from an HTML form, into clean answers. What is hidden or unknown is dropped.
 * Messages are keys under `forms.errors`, with a limit after a colon where they need one.
 */
export function stepSchema(
  definition: FormDefinition,
  stepKey: string,
  answersSoFar: Answers,
  today: string,
  lookups?: FormLookups,
): z.ZodType<Answers> {
  return schemaOf((posted) =>
    readStep(definition, stepKey, posted, { answers: answersSoFar, today, lookups }),
  );
}

/** All answers of a form at once, as an API posts them or a draft keeps them. */
export function formSchema(
  definition: FormDefinition,
  today: string,
  lookups?: FormLookups,
): z.ZodType<Answers> {
  return schemaOf((posted) => readForm(definition, posted, today, lookups));
}

function schemaOf(
  read: (posted: unknown) => { answers: Answers; problems: AnswerProblem[] },
): z.ZodType<Answers> {
  return z.unknown().transform((posted, context) => {
    const { answers, problems } = read(posted);
    for (const { name, message } of problems)
      context.addIssue({ code: "custom", path: name.split("."), message });
    return problems.length > 0 ? z.NEVER : answers;
  });
}
