import { maskedNumber } from "#lib/accounts/identity-numbers.ts";
import en from "#messages/en/forms.json" with { type: "json" };
import vi from "#messages/vi/forms.json" with { type: "json" };
import { type Answers, valueAt } from "./answer.ts";
import { answerText, type Reader, rowHeading } from "./answer-text.ts";
import type { FormDefinition, FormStep } from "./definition.ts";
import type { FormLocale, Leaf, Repeat } from "./field-schema.ts";
import { fieldAt, isContainer, isLeaf } from "./fields.ts";
import { type Input, inputsOf } from "./inputs.ts";
import type { FormLookups } from "./lookups.ts";
import { readField } from "./read-field.ts";
import { type FileAnswer, filesIn } from "./read-files.ts";
import { type Scope, scopeOf } from "./scope.ts";
import { sumsOf } from "./sums.ts";

/** One question and its answer in words. `masked` is what to show where the whole number is nobody's business. */
type ReadableRow = {
  name: string;
  label: string;
  value: string;
  isAnswered: boolean;
  masked?: string;
  /** The files themselves, where the question asks for some. */
  files?: readonly FileAnswer[];
};
/** Rows under one heading: a person, a member, or the questions that stand alone. */
type ReadableBlock = { heading?: string; rows: ReadableRow[] };
/** `of`: the group or the row it shows. */
type PlacedBlock = ReadableBlock & { of: string };
export type ReadableSection = { stepKey: string; title: string; blocks: ReadableBlock[] };

const words = { vi: vi.reading, en: en.reading };

/**
 * The answers as people read them: for the review page, the officer's view and the print. Only what was asked is shown, so
 * `today` is the day the answers were given.
 */
export function readableAnswers(
  definition: FormDefinition,
  answers: Answers,
  locale: FormLocale,
  lookups: FormLookups,
  today: string,
): ReadableSection[] {
  const scope = scopeOf(definition, answers, today);
  const reader = { definition, locale, lookups, phrases: words[locale] };
  return definition.steps
    .filter(({ key }) => scope.stepShown(key))
    .map((step) => ({
      stepKey: step.key,
      title: step.title[locale],
      blocks: blocksOf(step, answers, scope, reader),
    }))
    .filter(({ blocks }) => blocks.length > 0);
}

/** In one line, whom or what the dossier is about. */
export function summaryOf(
  definition: FormDefinition,
  answers: Answers,
  locale: FormLocale,
  lookups: FormLookups,
): string {
  const reader = { definition, locale, lookups, phrases: words[locale] };
  return definition.summary
    .flatMap((path) => {
      const field = fieldAt(definition, path)?.field;
      return (field && isLeaf(field) && shownAnswer(field, valueAt(answers, path), reader)) || [];
    })
    .join(" · ");
}

function blocksOf(step: FormStep, answers: Answers, scope: Scope, reader: Reader): ReadableBlock[] {
  const blocks: PlacedBlock[] = [];
  for (const input of inputsOf(step, answers)) {
    const isEmptyRow = input.row && valueAt(answers, `${input.row.repeat}.${input.row.index}`) === undefined;
    if (isEmptyRow || !scope.shown(input.path, input.row)) continue;
    const of = input.row
      ? `${input.row.repeat}.${input.row.index}`
      : input.path.split(".").slice(0, -1).join(".");
    const last = blocks.at(-1);
    const block = last?.of === of ? last : { of, ...headingOf(step, input, reader), rows: [] };
    if (block !== last) blocks.push(block);
    block.rows.push(rowOf(input, answers, scope, reader));
  }
  for (const repeat of step.fields) if (repeat.kind === "repeat") placeSums(blocks, repeat, scope, reader);
  return blocks.map(({ of: _of, ...block }) => block);
}

/** The sums of a repeated group follow its rows. */
function placeSums(blocks: PlacedBlock[], repeat: Repeat, scope: Scope, reader: Reader) {
  const after = blocks.findLastIndex(({ of }) => of.startsWith(`${repeat.key}.`)) + 1;
  const rows = after > 0 ? sumRows(repeat, scope, reader) : [];
  if (rows.length > 0) blocks.splice(after, 0, { of: repeat.key, heading: words[reader.locale].total, rows });
}

function sumRows(repeat: Repeat, scope: Scope, reader: Reader): ReadableRow[] {
  return sumsOf(repeat, scope).map(({ column, value }) => ({
    name: `${repeat.key}.${column.key}`,
    label: column.label[reader.locale],
    value: value === undefined ? words[reader.locale].unanswered : answerText(column, value, reader),
    isAnswered: value !== undefined,
  }));
}

function headingOf(step: FormStep, { path, row }: Input, { locale }: Reader): { heading?: string } {
  const container = step.fields.find((field) => isContainer(field) && path.startsWith(`${field.key}.`));
  if (!container) return {};
  if (container.kind === "repeat" && row) return { heading: rowHeading(container, row.index, locale) };
  return { heading: container.label[locale] };
}

function rowOf(input: Input, answers: Answers, scope: Scope, reader: Reader): ReadableRow {
  const { field, name, path, row: place } = input;
  const { locale } = reader;
  const given = field.kind === "calculated" ? scope.answer(path, place) : valueAt(answers, name);
  const value = shownAnswer(field, given, reader);
  const row = {
    name,
    label: field.label[locale],
    value: value ?? words[locale].unanswered,
    isAnswered: value !== undefined,
  };
  if (field.kind === "file" && value !== undefined) return { ...row, files: filesIn(given) };
  const isPrivate = field.kind === "personalId" || field.kind === "phone";
  return isPrivate && value !== undefined ? { ...row, masked: maskedNumber(value) } : row;
}

/** A clean answer in words; what was typed and cannot be read is shown as it was typed. */
function shownAnswer(field: Leaf, value: unknown, reader: Reader): string | undefined {
  if (field.kind === "calculated")
    return typeof value === "number" ? answerText(field, value, reader) : undefined;
  const { value: answer } = readField(field, value, { definition: reader.definition });
  if (answer !== undefined) return answerText(field, answer, reader);
  return typeof value === "string" && value !== "" ? value : undefined;
}
