import * as z from "zod";
import { conditionSchema } from "#lib/forms/condition-schema.ts";
import type { Condition } from "#lib/forms/conditions.ts";
import { text } from "./inputs.ts";
import { rows } from "./rows.ts";

/** A sentence such as "the answer is where=abroad": a question of the guide and one of its answers. */
const sentence = z.object({
  answer: text.pipe(z.string().regex(/^[a-z][a-zA-Z0-9]*=./s, "invalidChoice")),
  test: z.enum(["is", "isNot"], "invalidChoice"),
});

/** A condition too rich for sentences goes along as it is, unseen. */
const carried = text.transform((given, context): Condition | undefined => {
  if (given === "") return undefined;
  const parsed = conditionSchema.safeParse(jsonIn(given));
  if (parsed.success) return parsed.data;
  context.addIssue({ code: "custom", message: "invalidChoice" });
  return z.NEVER;
});

/** A condition as a form posts it: sentences, all of which or any one of which must hold. */
export const sentencesForm = z
  .object({ join: z.enum(["and", "or"]).default("and"), rows: rows(sentence, ["test"]), carried })
  .transform(({ join, rows: given, carried: kept }): Condition | undefined => {
    const tests = given.map(({ answer, test }): Condition => {
      const [field = "", ...rest] = answer.split("=");
      const value = rest.join("=");
      return test === "is" ? { field, is: value } : { field, isNot: value };
    });
    const [only, ...others] = tests;
    if (!only) return kept;
    if (others.length === 0) return only;
    return join === "and" ? { and: tests } : { or: tests };
  });

type Sentence = { answer: string; test: "is" | "isNot" };
export type SentencesForm = { join: "and" | "or"; rows: Sentence[]; carried: string };

/** The form of a condition. `carried` is set where sentences cannot say it. */
export function sentencesFormOf(condition: Condition | undefined): SentencesForm {
  if (!condition) return { join: "and", rows: [], carried: "" };
  const join = "or" in condition ? "or" : "and";
  const parts = "and" in condition ? condition.and : "or" in condition ? condition.or : [condition];
  const said = parts.map(sentenceOf);
  if (said.every((each) => each !== null)) return { join, rows: said, carried: "" };
  return { join: "and", rows: [], carried: JSON.stringify(condition) };
}

function sentenceOf(condition: Condition): Sentence | null {
  if (!("field" in condition) || condition.field.includes(".")) return null;
  if ("is" in condition && typeof condition.is === "string")
    return { answer: `${condition.field}=${condition.is}`, test: "is" };
  if ("isNot" in condition && typeof condition.isNot === "string")
    return { answer: `${condition.field}=${condition.isNot}`, test: "isNot" };
  return null;
}

function jsonIn(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return undefined;
  }
}
