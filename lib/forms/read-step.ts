import { type Answers, valueAt } from "./answer.ts";
import type { FormDefinition, FormStep } from "./definition.ts";
import type { Repeat } from "./field-schema.ts";
import { stepOf } from "./fields.ts";
import { type Input, inputsOf, placeAt, withoutHoles, withoutStep } from "./inputs.ts";
import type { FormLookups } from "./lookups.ts";
import { missingFaults, readField } from "./read-field.ts";
import type { Fault, Reading } from "./reading-result.ts";
import { type Scope, scopeOf } from "./scope.ts";

/** Something to put right. `name` is the name of the input under `answers`, `message` a key under `forms.errors`. */
export type AnswerProblem = { name: string; message: string };

/** What a step amounts to: everything that could be read, and everything that is to be put right. */
export type StepReading = { answers: Answers; problems: AnswerProblem[] };

export type StepFacts = {
  answers: Answers;
  today: string;
  lookups?: FormLookups | undefined;
  /** Full name of the person who files, where they are known. */
  filer?: string | undefined;
};

type Answered = Input & { reading: Reading };

/** Reads what was posted for a step in the light of the answers of the other steps. Never throws, whatever is posted. */
export function readStep(
  definition: FormDefinition,
  stepKey: string,
  posted: unknown,
  { answers, today, lookups, filer }: StepFacts,
): StepReading {
  const step = stepOf(definition, stepKey);
  if (!step) return { answers: {}, problems: [] };

  const read = inputsOf(step, posted).map((input) => ({
    ...input,
    reading: readField(input.field, valueAt(posted, input.name), { definition, today, lookups, filer }),
  }));
  const others = withoutStep(answers, step);
  const { given, scope } = inRows(step, read, (some) =>
    scopeOf(definition, { ...others, ...valuesOf(some) }, today),
  );
  const isAwaited = ({ field }: Input) => field.kind === "file" && lookups?.files === "later";
  const shown = given
    .filter(({ path, row }) => scope.shown(path, row))
    .map((input) => (input.field.kind === "calculated" ? withResult(input, scope) : input));
  const problems = [
    ...shown.filter((input) => !isAwaited(input)).flatMap((input) => problemsOf(input, scope)),
    ...rowProblems(step, given, scope),
  ];
  const wrong = new Set(problems.map(({ name }) => name));
  return { answers: withoutHoles(valuesOf(shown.filter(({ name }) => !wrong.has(name)))), problems };
}

/** A calculated field says what the other answers come to, whatever was posted for it. */
function withResult(input: Answered, scope: Scope): Answered {
  const value = scope.answer(input.path, input.row);
  return { ...input, reading: value === undefined ? {} : { value } };
}

function problemsOf({ field, name, row, reading }: Answered, scope: Scope): AnswerProblem[] {
  if (reading.faults) return named(name, reading.faults);
  if (reading.value === undefined) {
    const isRequired = field.required === true || (field.required && scope.holds(field.required, row));
    return isRequired ? named(name, missingFaults(field)) : [];
  }
  if (!("notBefore" in field) || !field.notBefore) return [];
  const earlier = scope.answer(field.notBefore, row);
  return isEarlier(reading.value, earlier) ? [{ name, message: `notBefore:${field.notBefore}` }] : [];
}

function named(name: string, faults: Fault[]): AnswerProblem[] {
  return faults.map(({ at, message }) => ({ name: at ? `${name}.${at}` : name, message }));
}

/** Compares as much of two dates as both of them say. */
function isEarlier(date: unknown, other: unknown): boolean {
  if (typeof date !== "string" || typeof other !== "string") return false;
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

/**
 * The inputs without rows in which nothing was written, and the scope they make. What is hidden was not written, and a row
 * less may hide more: so it is asked again until no row goes.
 */
function inRows(step: FormStep, read: Answered[], scopeWith: (given: Answered[]) => Scope) {
  let given = withoutBlankRows(step, read, () => true);
  let scope = scopeWith(given);
  for (;;) {
    const shown = scope.shown;
    const left = withoutBlankRows(step, given, ({ path, row }) => shown(path, row));
    if (left.length === given.length) return { given, scope };
    given = left;
    scope = scopeWith(given);
  }
}

/** A row nobody wrote in is none, unless it must be there; a calculated value is not written by anybody. */
function withoutBlankRows(
  step: FormStep,
  read: Answered[],
  isShown: (input: Answered) => boolean,
): Answered[] {
  const isWritten = (input: Answered) =>
    input.field.kind !== "calculated" && (input.reading.value !== undefined || input.reading.faults);
  const written = new Set(read.filter((input) => isWritten(input) && isShown(input)).map(rowKey));
  return read.filter(
    (input) => !input.row || input.row.index < minimumOf(step, input) || written.has(rowKey(input)),
  );
}

function rowKey({ row }: Input) {
  return row ? `${row.repeat}.${row.index}` : "";
}

function minimumOf(step: FormStep, { row }: Input) {
  return repeatsOf(step).find(({ key }) => key === row?.repeat)?.min ?? 0;
}

function repeatsOf(step: FormStep): Repeat[] {
  return step.fields.filter((field) => field.kind === "repeat");
}

function rowProblems(step: FormStep, given: Answered[], scope: Scope): AnswerProblem[] {
  return repeatsOf(step)
    .filter(({ key }) => scope.shown(key))
    .filter(({ key, max }) => new Set(given.filter(({ row }) => row?.repeat === key).map(rowKey)).size > max)
    .map(({ key, max }) => ({ name: key, message: `tooMany:${max}` }));
}

function valuesOf(inputs: Answered[]): Answers {
  const values: Record<string, unknown> = {};
  for (const { name, reading } of inputs)
    if (reading.value !== undefined) placeAt(values, name, reading.value);
  return values as Answers;
}
