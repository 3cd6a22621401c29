import { phoneText } from "#lib/accounts/identity-numbers.ts";
import { type Answers, valueAt } from "./answer.ts";
import type { FormDefinition } from "./definition.ts";
import type { FormLocale, Leaf } from "./field-schema.ts";
import { optionsOf, stepOf } from "./fields.ts";
import { inputsOf, placeAt, rowsOf } from "./inputs.ts";
import { numberText } from "./read-number.ts";

/** The answers of a step as its inputs show and post them: the inverse of reading. Rows that must be there are there. */
export function postedAnswers(
  definition: FormDefinition,
  stepKey: string,
  answers: unknown,
  locale: FormLocale = "vi",
): Answers {
  const step = stepOf(definition, stepKey);
  const posted: Record<string, unknown> = {};
  if (!step) return {};
  for (const field of step.fields) {
    if (field.kind === "repeat") posted[field.key] = rowsOf(field, answers).map(() => ({}));
  }
  for (const { name, field } of inputsOf(step, answers)) {
    const value = valueAt(answers, name);
    if (value === undefined || field.kind === "calculated") continue;
    const isSearched = field.kind === "choice" && field.style === "search";
    const option = isSearched && optionsOf(definition, field).find((each) => each.value === value);
    placeAt(posted, name, option ? option.label[locale] : inputValue(field, value));
  }
  return posted as Answers;
}

/** One answer as its input shows it. What was typed and could not be read is shown as it was typed. */
export function inputValue(field: Leaf, value: unknown): unknown {
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (field.kind === "signature") return typeof value === "string" ? value : valueAt(value, "name");
  if (typeof value !== "string") return value;
  if (field.kind === "phone") return /^84\d+$/.test(value) ? phoneText(value) : value;
  return field.kind === "partialDate" ? partsOfDate(value) : value;
}

/** The three inputs of a date known in part. */
function partsOfDate(value: string) {
  const [, year = "", month = "", day = ""] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value) ?? [];
  return { day: withoutZero(day), month: withoutZero(month), year };
}

function withoutZero(number: string) {
  return number.replace(/^0/, "");
}
