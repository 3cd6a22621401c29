import { checkConditions } from "./check-conditions.ts";
import { checkReferences } from "./check-references.ts";
import type { FormDefinition, FormStep, WrittenForm } from "./definition.ts";
import type { Problem, ProblemCode } from "./definition-problem.ts";
import { expanded } from "./expanded.ts";
import { allFields, isContainer, isLeaf, leavesOf } from "./fields.ts";

const mostQuestionsPerStep = 10;

/** Everything that would make a form misbehave and that its shape alone cannot exclude. An empty list: it may be published. */
export function checkDefinition(written: WrittenForm): Problem[] {
  const definition = expanded(written);
  return [
    ...duplicates(
      "duplicateStep",
      definition.steps.map(({ key }) => key),
    ),
    ...duplicates(
      "duplicateField",
      allFields(definition).map(({ path }) => path),
    ),
    ...definition.steps.flatMap(checkStep),
    ...checkChoices(definition),
    ...checkRanges(definition),
    ...checkConditions(definition),
    ...checkReferences(definition),
  ];
}

/** A repeated group counts its fields once. */
function questionsIn(step: FormStep): number {
  return step.fields
    .flatMap((field) => (isContainer(field) ? leavesOf(field) : [field]))
    .filter((field) => isLeaf(field)).length;
}

function checkStep(step: FormStep): Problem[] {
  const count = questionsIn(step);
  if (count === 0) return [{ code: "noQuestion", at: step.key }];
  return count > mostQuestionsPerStep
    ? [{ code: "tooManyQuestions", at: step.key, about: String(count) }]
    : [];
}

function checkChoices(definition: FormDefinition): Problem[] {
  const listed = Object.entries(definition.lists ?? {}).flatMap(([name, options]) =>
    duplicates(
      "duplicateOption",
      options.map(({ value }) => value),
      name,
    ),
  );
  const own = allFields(definition).flatMap(({ path, field }): Problem[] => {
    if (field.kind !== "choice" && field.kind !== "choices") return [];
    if ((field.options === undefined) === (field.list === undefined))
      return [{ code: "optionsUnclear", at: path }];
    if (field.list && !Object.hasOwn(definition.lists ?? {}, field.list))
      return [{ code: "unknownReference", at: path, about: field.list }];
    return duplicates(
      "duplicateOption",
      (field.options ?? []).map(({ value }) => value),
      path,
    );
  });
  return [...listed, ...own];
}

function checkRanges(definition: FormDefinition): Problem[] {
  return allFields(definition)
    .filter(
      ({ field }) => "min" in field && "max" in field && (field.min ?? 0) > (field.max ?? Number.MAX_VALUE),
    )
    .map(({ path }) => ({ code: "emptyRange", at: path }));
}

function duplicates(code: ProblemCode, names: string[], at?: string): Problem[] {
  const repeated = names.filter((name, index) => names.indexOf(name) < index);
  return [...new Set(repeated)].map((name) => (at ? { code, at, about: name } : { code, at: name }));
}
