/** What is wrong with a definition; `at` is the step or the path of the field, `about` the name that causes it. */
export type Problem = { code: ProblemCode; at: string; about?: string };
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
  | "cycle";
