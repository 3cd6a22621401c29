import { checkChoices } from "./check-choices.ts";
import { checkConditions } from "./check-conditions.ts";
import { checkReferences } from "./check-references.ts";
import type { FormDefinition, FormStep, WrittenForm } from "./definition.ts";
import type { Problem } from "./definition-problem.ts";
import { duplicates } from "./duplicates.ts";
import { expanded } from "./expanded.ts";
import type { FormField } from "./field-schema.ts";
import { allFields, isContainer, isLeaf, leavesOf } from "./fields.ts";
import { isColumn } from "./sums.ts";

const mostQuestionsPerStep = 10;
const mostColumns = 7;
const wideKinds: FormField["kind"][] = [
  "address",
  "longText",
  "consent",
  "signature",
  "info",
  "choices",
  "file",
];

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
    ...checkTables(definition),
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

function checkRanges(definition: FormDefinition): Problem[] {
  return allFields(definition)
    .filter(
      ({ field }) => "min" in field && "max" in field && (field.min ?? 0) > (field.max ?? Number.MAX_VALUE),
    )
    .map(({ path }) => ({ code: "emptyRange", at: path }));
}

/** A table has few, narrow columns, and adds up numbers only. */
function checkTables(definition: FormDefinition): Problem[] {
  return allFields(definition).flatMap(({ path, field }): Problem[] => {
    if (field.kind !== "repeat") return [];
    const { sums = [], style, fields } = field;
    const columns = new Set<string>(
      leavesOf(field)
        .filter(isColumn)
        .map(({ key }) => key),
    );
    const wide = style === "table" ? fields.filter(({ kind }) => wideKinds.includes(kind)) : [];
    const tooMany = style === "table" && fields.length > mostColumns;
    return [
      ...sums
        .filter((key) => !columns.has(key))
        .map((about) => ({ code: "unsuitableReference" as const, at: path, about })),
      ...wide.map(({ key }) => ({ code: "unsuitableColumn" as const, at: path, about: key })),
      ...(tooMany ? [{ code: "unsuitableColumn" as const, at: path, about: String(fields.length) }] : []),
    ];
  });
}
