import type { Answers } from "#lib/forms/answer.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import type { FormField } from "#lib/forms/field-schema.ts";
import { isContainer, isLeaf } from "#lib/forms/fields.ts";

/**
 * The answers of one form that another asks for as well: the same question by its key, of the same kind, and for a group or
 * a repeated group the same questions within. What only the first one asks is left behind.
 */
export function sharedAnswers(answers: Answers, from: FormDefinition, to: FormDefinition): Answers {
  const asked = new Map(from.steps.flatMap(({ fields }) => fields).map((field) => [field.key, field]));
  const shared = to.steps
    .flatMap(({ fields }) => fields)
    .filter((field) => isSameQuestion(asked.get(field.key), field) && answers[field.key] !== undefined);
  return Object.fromEntries(
    shared.flatMap(({ key }) => (answers[key] === undefined ? [] : [[key, answers[key]]])),
  );
}

function isSameQuestion(one: FormField | undefined, other: FormField): boolean {
  if (one?.kind !== other.kind) return false;
  if (isLeaf(other)) return true;
  if (!isContainer(one) || !isContainer(other)) return false;
  const kinds = new Map(one.fields.map(({ key, kind }) => [key, kind]));
  return other.fields.length === kinds.size && other.fields.every(({ key, kind }) => kinds.get(key) === kind);
}
