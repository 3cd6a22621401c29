import * as z from "zod";
import { conditionSchema } from "#lib/forms/condition-schema.ts";
import type { Condition, Test } from "#lib/forms/conditions.ts";
import { text } from "#lib/procedures/editing/inputs.ts";
import { placedRows } from "#lib/procedures/editing/rows.ts";

/** How an answer is compared in a sentence of the form. */
export const sentenceTests = [
  "is",
  "isNot",
  "greaterThan",
  "lessThan",
  "yes",
  "no",
  "filled",
  "notFilled",
] as const;

type SentenceTest = (typeof sentenceTests)[number];

const withoutValue: readonly SentenceTest[] = ["yes", "no", "filled", "notFilled"];

const sentence = z.object({
  field: text.pipe(z.string().regex(/^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)*$/, "required")),
  test: z.enum(sentenceTests, "invalidChoice"),
  value: text,
});

/** A condition as a form posts it: sentences, all or any of which must hold, or one they cannot say, carried along. */
export const conditionForm = z
  .object({
    join: z.enum(["and", "or"]).default("and"),
    rows: placedRows(sentence, ["test"]),
    carried: text,
  })
  .transform(({ join, rows, carried }, context): Condition | undefined => {
    const tests = rows.flatMap(({ place, row }) => {
      const made = conditionOf(row);
      if (!made) context.addIssue({ code: "custom", message: "required", path: ["rows", place, "value"] });
      return made ?? [];
    });
    const [only, ...others] = tests;
    if (!only) return keptIn(carried, context);
    if (others.length === 0) return only;
    return join === "and" ? { and: tests } : { or: tests };
  });

type Sentence = z.output<typeof sentence>;

function conditionOf({ field, test, value }: Sentence): Condition | null {
  if (!withoutValue.includes(test) && value === "") return null;
  switch (test) {
    case "is":
      return { field, is: value };
    case "isNot":
      return { field, isNot: value };
    case "greaterThan":
    case "lessThan": {
      const number = Number(value.replace(",", "."));
      if (!Number.isFinite(number)) return null;
      return test === "greaterThan" ? { field, greaterThan: number } : { field, lessThan: number };
    }
    case "yes":
    case "no":
      return { field, is: test === "yes" };
    case "filled":
    case "notFilled":
      return { field, filled: test === "filled" };
  }
}

function keptIn(carried: string, context: z.RefinementCtx): Condition | undefined {
  if (carried === "") return undefined;
  const parsed = conditionSchema.safeParse(jsonIn(carried));
  if (parsed.success) return parsed.data;
  context.addIssue({ code: "custom", message: "invalidChoice", path: ["carried"] });
  return z.NEVER;
}

export type ConditionForm = { join: "and" | "or"; rows: Sentence[]; carried: string };

/** No condition yet. */
const noCondition: ConditionForm = { join: "and", rows: [], carried: "" };

/** The form of a condition. `carried` is set where sentences cannot say it. */
export function conditionFormOf(condition: Condition | undefined): ConditionForm {
  if (!condition) return noCondition;
  const join = "or" in condition ? "or" : "and";
  const parts = "and" in condition ? condition.and : "or" in condition ? condition.or : [condition];
  const said = parts.map(sentenceOf);
  if (said.every((each) => each !== null)) return { join, rows: said, carried: "" };
  return { join: "and", rows: [], carried: JSON.stringify(condition) };
}

function sentenceOf(condition: Condition): Sentence | null {
  if (!("field" in condition)) return null;
  const { field } = condition;
  if ("filled" in condition) return { field, test: condition.filled ? "filled" : "notFilled", value: "" };
  if ("greaterThan" in condition) return { field, test: "greaterThan", value: String(condition.greaterThan) };
  if ("lessThan" in condition) return { field, test: "lessThan", value: String(condition.lessThan) };
  return equalityOf(condition);
}

function equalityOf(test: Test): Sentence | null {
  const { field } = test;
  if ("isNot" in test)
    return typeof test.isNot === "string" ? { field, test: "isNot", value: test.isNot } : null;
  if (!("is" in test) || typeof test.is === "number") return null;
  if (typeof test.is === "string") return { field, test: "is", value: test.is };
  return { field, test: test.is ? "yes" : "no", value: "" };
}

function jsonIn(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return undefined;
  }
}
