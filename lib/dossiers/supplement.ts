/** One thing to add or correct: a paper, a question of the form, or something said in words. */
export type SupplementItem = {
  target: { kind: "paper"; componentKey: string } | { kind: "field"; path: string } | { kind: "other" };
  reason: string;
};
