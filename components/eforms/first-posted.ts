import { type Answers, valueAt } from "#lib/forms/answer.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import type { FormLocale } from "#lib/forms/field-schema.ts";
import { stepOf } from "#lib/forms/fields.ts";
import { inputsOf, placeAt } from "#lib/forms/inputs.ts";
import type { FormLookups } from "#lib/forms/lookups.ts";
import { postedAnswers } from "#lib/forms/posted.ts";
import type { FirstValues } from "#lib/forms/prefill.ts";

/** What the inputs of a step hold at first. A required address begins in the province of the portal, where most are. */
export function firstPosted(
  definition: FormDefinition,
  stepKey: string,
  answers: Answers,
  verified: FirstValues["verified"],
  { homeProvince }: FormLookups,
  locale: FormLocale = "vi",
): Answers {
  const step = stepOf(definition, stepKey);
  const values: Answers = structuredClone(answers);
  for (const [name, { value }] of Object.entries(verified)) placeAt(values, name, value);
  const posted = postedAnswers(definition, stepKey, values, locale);
  for (const { field, name, row } of step ? inputsOf(step, answers) : []) {
    const isOpen = field.kind === "address" && field.required === true && !row;
    if (isOpen && valueAt(posted, name) === undefined) placeAt(posted, `${name}.province`, homeProvince);
  }
  return posted;
}
