import { type Answers, nameOf, valueAt } from "./answer.ts";
import type { Day } from "./days.ts";
import type { FormDefinition } from "./definition.ts";
import { type Input, inputsOf, placeAt } from "./inputs.ts";
import type { FormLookups } from "./lookups.ts";
import { readForm } from "./read-form.ts";
import { type Draw, drawFrom } from "./sample-draw.ts";
import { sampleLookups } from "./sample-lookups.ts";
import { type SexHint, samplePersonalId, sampleValue, sexOf } from "./sample-values.ts";

/**
 * Valid answers for any definition, the same for the same seed: for demonstrations, tests and measurements. Names, dates and
 * numbers of one person fit together; fields that need not be answered are sometimes left out.
 */
export function sampleAnswers(
  definition: FormDefinition,
  seed: number,
  { today = "2026-11-16", lookups = sampleLookups }: { today?: Day; lookups?: FormLookups } = {},
): Answers {
  const draw = drawFrom(seed);
  const values: Record<string, unknown> = {};
  for (const step of definition.steps) {
    for (const field of step.fields) {
      if (field.kind === "repeat")
        values[field.key] = Array.from(
          { length: draw.whole(field.min, Math.min(field.max, field.min + 2)) },
          () => ({}),
        );
    }
  }
  const inputs = definition.steps.flatMap((step) => inputsOf(step, values));
  const isLate = ({ field }: Input) =>
    field.kind === "personalId" || (field.kind === "text" && field.format === "name");
  // Names and numbers follow the sex and the birth date of their person, wherever these stand in the form.
  for (const input of [...inputs.filter((input) => !isLate(input)), ...inputs.filter(isLate)]) {
    const isLeftOut = !input.field.required && draw.chance(0.3);
    if (!isLeftOut)
      placeAt(values, input.name, valueFor(input, values, { draw, definition, today, lookups }));
  }
  return readForm(definition, values, today, lookups).answers;
}

type Facts = { draw: Draw; definition: FormDefinition; today: Day; lookups: FormLookups };

function valueFor({ field, name, row }: Input, values: Answers | object, facts: Facts): unknown {
  const at = (path: string | undefined) => (path ? valueAt(values, nameOf(path, row)) : undefined);
  const sex = sexHint(name, values);
  if (field.kind === "personalId")
    return samplePersonalId(facts.draw, at(field.birthDate), at(field.sex) ?? sex);
  const notBefore = "notBefore" in field ? at(field.notBefore) : undefined;
  return sampleValue(field, {
    ...facts,
    sex,
    notBefore: typeof notBefore === "string" ? notBefore : undefined,
  });
}

/** A person's sex as the form says it beside the name, or as the name of the group tells. */
function sexHint(name: string, values: object): SexHint {
  const sibling = valueAt(values, name.replace(/[^.]+$/, "sex"));
  return sibling === "male" || sibling === "female" ? sibling : sexOf(name);
}
