import { rowHeading } from "./answer-text.ts";
import { type Paper, simpleParts, wishOf } from "./blank-leaf.ts";
import type { BlankPart, BlankPhrases, BlankSection } from "./blank-parts.ts";
import { conditionSentence } from "./condition-sentence.ts";
import type { FormDefinition, FormStep } from "./definition.ts";
import type { FormField, Group, Repeat } from "./field-schema.ts";
import { isContainer, leavesOf } from "./fields.ts";

/** Rows of a repeated group on paper, where nobody can add one. */
const rowsOnPaper = 3;

/** A form as a sheet to print or fill in: the same questions in the same order, conditions as sentences. */
export function blankSheetOf(
  definition: FormDefinition,
  locale: "vi" | "en",
  phrases: BlankPhrases,
): BlankSection[] {
  const paper: Paper = {
    definition,
    locale,
    phrases,
    say: (condition) => conditionSentence(condition, { definition, locale, phrase: phrases.condition }),
  };
  return definition.steps.map((step) => sectionOf(step, paper));
}

function sectionOf({ title, intro, when, fields }: FormStep, paper: Paper): BlankSection {
  return {
    title: title[paper.locale],
    intro: intro?.[paper.locale] ?? "",
    wish: wishOf(when, paper),
    parts: fields.flatMap((field) => partsOf(field, paper)),
  };
}

function partsOf(field: FormField, paper: Paper): BlankPart[] {
  if (!isContainer(field)) return simpleParts(field, field.key, paper);
  return field.kind === "group" ? groupParts(field, paper) : repeatParts(field, paper);
}

function groupParts({ key, label, when, fields }: Group, paper: Paper): BlankPart[] {
  const heading = { kind: "heading" as const, text: label[paper.locale], wish: wishOf(when, paper) };
  return [heading, ...fields.flatMap((field) => simpleParts(field, `${key}/${field.key}`, paper))];
}

function repeatParts(repeat: Repeat, paper: Paper): BlankPart[] {
  const { key, label, when, fields, min, max } = repeat;
  const count = Math.min(Math.max(min, rowsOnPaper), max);
  const rows = Array.from({ length: count }, (_row, row): BlankPart[] => [
    { kind: "heading", text: rowHeading(repeat, row, paper.locale), wish: "" },
    ...fields.flatMap((field) => simpleParts(field, `${key}/${row}/${field.key}`, paper)),
  ]);
  const heading: BlankPart = { kind: "heading", text: label[paper.locale], wish: wishOf(when, paper) };
  return [heading, ...rows.flat(), ...sumParts(repeat, paper)];
}

/** Below the rows, a line for each sum. */
function sumParts(repeat: Repeat, paper: Paper): BlankPart[] {
  const { key, sums = [] } = repeat;
  const columns = leavesOf(repeat).filter((column) => sums.includes(column.key));
  if (columns.length === 0) return [];
  const lines = columns.flatMap((column) => {
    const { kind: _kind, when: _when, help: _help, ...plain } = column;
    return simpleParts({ ...plain, kind: column.kind } as typeof column, `${key}/total/${column.key}`, paper);
  });
  return [{ kind: "heading", text: paper.phrases.total, wish: "" }, ...lines];
}
