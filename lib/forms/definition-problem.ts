import type { Condition } from "./conditions.ts";

/**
 * What is wrong with a definition; `at` is the step or the path of the field, `about` the name that causes it, `rule` the
 * part of a condition that can never or always hold.
 */
export type Problem = { code: ProblemCode; at: string; about?: string; rule?: Condition };
export type ProblemCode =
  | "duplicateStep"
  | "duplicateField"
  | "duplicateOption"
  | "tooManyQuestions"
  | "noQuestion"
  | "emptyRange"
  | "optionsUnclear"
  | "unknownReference"
  | "unsuitableReference"
  | "laterReference"
  | "referenceIntoRows"
  | "prefillInRows"
  | "impossible"
  | "alwaysTrue"
  | "duplicateLabel"
  | "unsuitableColumn"
  | "cycle";
