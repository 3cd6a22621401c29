import { pathOf, valueAt } from "./answer.ts";
import type { FormDefinition } from "./definition.ts";
import type { LeafOf } from "./field-schema.ts";
import { allFields, fieldAt, stepOf } from "./fields.ts";
import { type Input, inputsOf, placeAt } from "./inputs.ts";
import { type FileAnswer, filesIn } from "./read-files.ts";

const prefix = "answers.";

/** What a button of a file question posts as `intent`; `name` is the name of its input under `answers`. */
export const attachIntent = (name: string) => `attach:${name}`;
export const detachIntent = (name: string, index: number) => `detach:${name}:${index}`;

/** The name under which the files sent for a question are kept among the papers of a dossier. */
export const questionKey = (path: string) => `${prefix}${path}`;

/** The question a paper was sent for; undefined for a paper of the procedure itself. */
export function fileQuestionOf(definition: FormDefinition, componentKey: string): LeafOf<"file"> | undefined {
  if (!isOfQuestion(componentKey)) return;
  const field = fieldAt(definition, componentKey.slice(prefix.length))?.field;
  return field?.kind === "file" ? field : undefined;
}

export const isOfQuestion = (componentKey: string) => componentKey.startsWith(prefix);

/** Whether a form asks for any file. */
export function asksForFiles(definition: FormDefinition): boolean {
  return allFields(definition).some(({ field }) => field.kind === "file");
}

/** The input of a step that a file is to be sent for, by its name or by the intent of its button. */
export function fileInputOf(
  definition: FormDefinition,
  stepKey: string,
  answers: unknown,
  asked: unknown,
): (Input & { field: LeafOf<"file"> }) | undefined {
  const name = String(asked).replace(/^attach:/, "");
  const step = stepOf(definition, stepKey);
  const input = step && inputsOf(step, answers).find((each) => each.name === name);
  return input?.field.kind === "file" ? { ...input, field: input.field } : undefined;
}

/** The posted values of a step without the file that the intent takes out; undefined when it asks for something else. */
export function withoutFile(posted: unknown, intent: unknown): Record<string, unknown> | undefined {
  const [, name = "", index] = /^detach:([a-zA-Z0-9.]+):(\d)$/.exec(String(intent)) ?? [];
  const files = filesIn(valueAt(posted, name));
  if (index === undefined || files.length === 0) return;
  const values = structuredClone(posted) as Record<string, unknown>;
  placeAt(
    values,
    name,
    files.filter((_file, at) => at !== Number(index)),
  );
  return values;
}

/** The answers with one file more at an input that is there; undefined where it is not. */
export function withFile(
  definition: FormDefinition,
  answers: Record<string, unknown>,
  name: string,
  file: FileAnswer,
): Record<string, unknown> | undefined {
  if (fieldAt(definition, pathOf(name))?.field.kind !== "file") return;
  const [repeat, row] = name.split(".");
  const isInRow = /^\d+$/.test(row ?? "");
  if (isInRow && valueAt(answers, `${repeat}.${row}`) === undefined) return;
  const values = structuredClone(answers);
  const before = filesIn(valueAt(values, name)).filter(({ fileId }) => fileId !== file.fileId);
  placeAt(values, name, [...before, file]);
  return values;
}
