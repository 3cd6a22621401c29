import type { Problem, ProblemCode } from "./definition-problem.ts";

/** Names that come more than once, each as a problem of its own: at itself, or at the place that has them. */
export function duplicates(code: ProblemCode, names: string[], at?: string): Problem[] {
  const repeated = names.filter((name, index) => names.indexOf(name) < index);
  return [...new Set(repeated)].map((name) => (at ? { code, at, about: name } : { code, at: name }));
}
