import { type Answers, valueAt } from "./answer.ts";
import { type Day, dayNumber, firstDayOf } from "./days.ts";
import type { FormDefinition } from "./definition.ts";
import type { LeafOf } from "./field-schema.ts";
import { personalIdFacts } from "./identity-numbers.ts";
import { type Input, inputsOf } from "./inputs.ts";
import { type Scope, scopeOf } from "./scope.ts";

/** Something worth a second look. `name` is the input, `about` the name of the other input it disagrees with. */
export type Warning = { name: string; code: WarningCode; about?: string };
export type WarningCode = "personalIdSex" | "personalIdYear" | "samePersonalId" | "unusualDate";

/** Answers that are each valid and together surprising. They are shown, and never stop anybody. */
export function crossChecks(definition: FormDefinition, answers: Answers, today: Day): Warning[] {
  const scope = scopeOf(definition, answers, today);
  const inputs = definition.steps
    .flatMap((step) => inputsOf(step, answers))
    .filter(({ path, row }) => scope.shown(path, row));
  return [
    ...inputs.flatMap((input) => numberWarnings(input, scope, answers)),
    ...inputs.flatMap((input) => dateWarnings(input, answers, today)),
    ...repeatedNumbers(inputs, answers),
  ];
}

function numberWarnings({ field, name, row }: Input, scope: Scope, answers: Answers): Warning[] {
  const facts =
    field.kind === "personalId" ? personalIdFacts(String(valueAt(answers, name) ?? "")) : undefined;
  if (!facts || field.kind !== "personalId") return [];
  const sex = field.sex && scope.answer(field.sex, row);
  const bornOn = field.birthDate && scope.answer(field.birthDate, row);
  const warnings: Warning[] = [];
  if ((sex === "male" || sex === "female") && sex !== facts.sex)
    warnings.push({ name, code: "personalIdSex" });
  if (typeof bornOn === "string" && !bornOn.startsWith(String(facts.birthYear)))
    warnings.push({ name, code: "personalIdYear" });
  return warnings;
}

function dateWarnings({ field, name }: Input, answers: Answers, today: Day): Warning[] {
  const isDate = field.kind === "date" || field.kind === "partialDate";
  const value = valueAt(answers, name);
  if (!isDate || !field.usualYearsAgo || typeof value !== "string" || value === "") return [];
  return isUsual(field, value, today) ? [] : [{ name, code: "unusualDate" }];
}

function isUsual(field: LeafOf<"date" | "partialDate">, value: string, today: Day): boolean {
  const yearsAgo = (dayNumber(today) - dayNumber(firstDayOf(value))) / 365.25;
  const [least, most] = field.usualYearsAgo ?? [0, 0];
  return yearsAgo >= least && yearsAgo <= most + 1;
}

/** Two people never share a number; a mother and her child's requester may well be one person, so this only asks. */
function repeatedNumbers(inputs: Input[], answers: Answers): Warning[] {
  const numbers = inputs.filter(({ field }) => field.kind === "personalId");
  return numbers.flatMap(({ name }, index): Warning[] => {
    const value = valueAt(answers, name);
    const earlier = numbers.slice(0, index).find((other) => valueAt(answers, other.name) === value);
    return value !== undefined && earlier ? [{ name, code: "samePersonalId", about: earlier.name }] : [];
  });
}
