import { personalIdFacts } from "#lib/accounts/identity-numbers.ts";
import { type Answers, valueAt } from "./answer.ts";
import { type Day, dayNumber, firstDayOf } from "./days.ts";
import type { FormDefinition } from "./definition.ts";
import { type Input, inputsOf } from "./inputs.ts";
import { lineOf } from "./read-text.ts";
import { type Scope, scopeOf } from "./scope.ts";

/** Something worth a second look. `name` is the input, `about` the name of the other input it disagrees with. */
export type Warning = { name: string; code: WarningCode; about?: string };
type WarningCode = "personalIdSex" | "personalIdYear" | "samePersonalId" | "unusualDate";

/**
 * Answers that are each valid and together surprising. They are shown, and never stop anybody. The answers may be clean or
 * as they are being typed.
 */
export function crossChecks(definition: FormDefinition, answers: Answers, today: Day): Warning[] {
  const scope = scopeOf(definition, answers, today);
  const inputs = definition.steps.flatMap((step) => inputsOf(step, answers));
  return [
    ...inputs.flatMap((input) => numberWarnings(input, scope)),
    ...inputs.flatMap((input) => dateWarnings(input, scope)),
    ...repeatedNumbers(inputs, scope, answers),
  ];
}

function numberWarnings({ field, name, path, row }: Input, scope: Scope): Warning[] {
  const facts =
    field.kind === "personalId" ? personalIdFacts(String(scope.answer(path, row) ?? "")) : undefined;
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

function dateWarnings({ field, name, path, row }: Input, scope: Scope): Warning[] {
  if ((field.kind !== "date" && field.kind !== "partialDate") || !field.usualYearsAgo) return [];
  const value = scope.answer(path, row);
  if (typeof value !== "string") return [];
  const [least, most] = field.usualYearsAgo;
  const yearsAgo = (dayNumber(scope.today) - dayNumber(firstDayOf(value))) / 365.25;
  return yearsAgo >= least && yearsAgo < most + 1 ? [] : [{ name, code: "unusualDate" }];
}

/** One number under two names. The person who files is often also the mother or the owner: then the names agree. */
function repeatedNumbers(inputs: Input[], scope: Scope, answers: Answers): Warning[] {
  const numbers = inputs
    .filter(({ field }) => field.kind === "personalId")
    .map(({ name, path, row }) => ({
      name,
      value: scope.answer(path, row),
      person: personAt(answers, name),
    }));
  return numbers.flatMap(({ name, value, person }, index): Warning[] => {
    const earlier = numbers.slice(0, index).find((other) => other.value === value && other.person !== person);
    return value !== undefined && earlier ? [{ name, code: "samePersonalId", about: earlier.name }] : [];
  });
}

/** The name given beside the number; where none was asked for, every number is its own person. */
function personAt(answers: Answers, name: string): string {
  const person = lineOf(valueAt(answers, name.replace(/[^.]+$/, "fullName")));
  return person ? person.toLocaleLowerCase("vi") : name;
}
