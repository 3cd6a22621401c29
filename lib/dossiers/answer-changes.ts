import { type Answer, type Answers, valueAt } from "#lib/forms/answer.ts";
import { placeAt } from "#lib/forms/inputs.ts";

/** The answers with the values under `paths`, and under no others, taken from `given`. */
export function withChanges(answers: Answers, given: unknown, paths: readonly string[]): Answers {
  const changed = structuredClone(answers);
  for (const path of paths) {
    const value = valueAt(given, path);
    if (value !== undefined) placeAt(changed, path, value as Answer);
  }
  return changed;
}

/** Whether an input belongs to the question at `path`: it or a part of it. */
export function isWithin(name: string, path: string): boolean {
  return name === path || name.startsWith(`${path}.`);
}
