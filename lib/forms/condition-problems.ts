import { canHold } from "./can-hold.ts";
import { type Comparable, type Condition, fieldsOf, type Test, testsOf } from "./conditions.ts";
import type { KnownField, KnownFields } from "./known-fields.ts";

/** Something wrong with a rule by itself. `about` is the field, or the fields; `rule` the part that can never or always hold. */
export type ConditionProblem = {
  code: "unknownReference" | "unsuitableReference" | "impossible" | "alwaysTrue";
  about: string;
  rule?: Condition;
};

/**
 * What is wrong with a rule wherever it stands: fields there are not, tests that do not fit their field or wait for an
 * answer it cannot have, parts that can never hold, and a rule that always holds.
 */
export function conditionProblems(condition: Condition, known: KnownFields): ConditionProblem[] {
  const unknown = [...new Set(fieldsOf(condition))].filter((path) => !known(path));
  const unfit = testsOf(condition).filter((test) => !fits(test, known));
  if (unknown.length > 0 || unfit.length > 0)
    return [
      ...unknown.map((about): ConditionProblem => ({ code: "unknownReference", about })),
      ...unfit.map(({ field }): ConditionProblem => ({ code: "unsuitableReference", about: field })),
    ];
  const impossible = hopelessParts(condition, known);
  if (impossible.length > 0) return impossible.map((rule) => named("impossible", rule));
  return canHold({ not: condition }, known) ? [] : [named("alwaysTrue", condition)];
}

function named(code: "impossible" | "alwaysTrue", rule: Condition): ConditionProblem {
  return { code, about: [...new Set(fieldsOf(rule))].join(", "), rule };
}

/** The whole rule, or those of its alternatives, that can never hold. */
function hopelessParts(condition: Condition, known: KnownFields): Condition[] {
  if (!canHold(condition, known)) return [condition];
  const parts = "or" in condition ? condition.or : "and" in condition ? condition.and : [];
  return parts.flatMap((part) => hopelessParts(part, known));
}

function fits(test: Test, known: KnownFields): boolean {
  const field = known(test.field);
  const on = "on" in test && test.on ? known(test.on) : undefined;
  if (!field) return true; // named as unknown
  return suits(test, field) && (!on || on.kind === "date");
}

function suits(test: Test, field: KnownField): boolean {
  if ("filled" in test) return true;
  if ("is" in test) return takes(field, test.is);
  if ("isNot" in test) return takes(field, test.isNot);
  if ("in" in test) return test.in.every((value) => takes(field, value));
  if ("greaterThan" in test || "lessThan" in test) return field.kind === "number";
  return field.kind === "date";
}

/** Whether the field can have an answer of that kind at all; of a choice, that very answer. */
function takes(field: KnownField, value: Comparable): boolean {
  switch (field.kind) {
    case "choice":
    case "choices":
      return field.values.some((each) => each === value);
    case "yesNo":
    case "agreed":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number";
    case "text":
    case "date":
      return typeof value === "string";
    case "other":
      return false;
  }
}
