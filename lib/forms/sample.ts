import { type Answers, nameOf, valueAt } from "./answer.ts";
import type { Day } from "./days.ts";
import type { FormDefinition, FormStep } from "./definition.ts";
import { type Input, inputsOf, placeAt } from "./inputs.ts";
import type { FormLookups } from "./lookups.ts";
import { firstValues, type Known } from "./prefill.ts";
import { readForm } from "./read-form.ts";
import { type Draw, drawFrom } from "./sample-draw.ts";
import { sampleLookups } from "./sample-lookups.ts";
import { type SexHint, sexOf } from "./sample-names.ts";
import { samplePerson } from "./sample-person.ts";
import { samplePersonalId, sampleValue } from "./sample-values.ts";

type Options = { today?: Day; lookups?: FormLookups; known?: Known };
type Facts = Required<Options> & { draw: Draw; definition: FormDefinition };

/**
 * Valid answers for any definition, the same for the same seed: for demonstrations, tests and measurements. What one person
 * says of themselves fits together; fields that need not be answered are sometimes left out. `known` is who files.
 */
export function sampleAnswers(definition: FormDefinition, seed: number, options: Options = {}): Answers {
  const { today = "2026-11-16", lookups = sampleLookups } = options;
  const draw = drawFrom(seed);
  const known = options.known ?? samplePerson(draw, today, lookups);
  const facts = { definition, draw, today, lookups, known };
  let answers: Answers = {};
  for (const step of definition.steps) answers = answerStep(step, answers, facts);
  return readForm(definition, answers, today, lookups).answers;
}

function answerStep(step: FormStep, before: Answers, facts: Facts): Answers {
  const { draw, definition, known, today } = facts;
  const values: Record<string, unknown> = structuredClone(before);
  for (const field of step.fields) {
    if (field.kind === "repeat")
      values[field.key] = Array.from(
        { length: draw.whole(field.min, Math.min(field.max, field.min + 2)) },
        () => ({}),
      );
  }
  // Names and numbers follow the sex and the birth date of their person, wherever these stand in the step.
  const inputs = inputsOf(step, values);
  for (const input of [...inputs.filter((each) => !isLate(each)), ...inputs.filter(isLate)]) {
    const first = valueAt(
      firstValues(definition, step.key, values as Answers, known, today).answers,
      input.name,
    );
    const isOwnWord = first === undefined || (isConstant(input) && draw.chance(0.5));
    if (input.field.kind === "calculated") continue;
    const isLeftOut = first === undefined && !input.field.required && draw.chance(0.3);
    if (!isLeftOut) placeAt(values, input.name, isOwnWord ? valueFor(input, values, facts) : first);
  }
  return values as Answers;
}

function isLate({ field }: Input) {
  return field.kind === "personalId" || (field.kind === "text" && field.format === "name");
}

/** A first value that only saves typing says nothing about the person, so samples vary it. */
function isConstant({ field }: Input) {
  return "prefill" in field && field.prefill?.every((rule) => "value" in rule);
}

function valueFor({ field, name, row }: Input, values: object, { known, ...facts }: Facts): unknown {
  const at = (path: string | undefined) => (path ? valueAt(values, nameOf(path, row)) : undefined);
  const sex = sexHint(name, values);
  if (field.kind === "personalId")
    return samplePersonalId(facts.draw, at(field.birthDate), at(field.sex) ?? sex);
  const notBefore = "notBefore" in field ? at(field.notBefore) : undefined;
  return sampleValue(field, {
    ...facts,
    sex,
    filer: String(known["citizen.fullName"]?.value ?? "Giàng A Sử"),
    notBefore: typeof notBefore === "string" ? notBefore : undefined,
  });
}

/** A person's sex as the form says it beside the name, or as the name of the group tells. */
function sexHint(name: string, values: object): SexHint {
  const sibling = valueAt(values, name.replace(/[^.]+$/, "sex"));
  return sibling === "male" || sibling === "female" ? sibling : sexOf(name);
}
