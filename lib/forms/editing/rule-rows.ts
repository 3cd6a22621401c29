import type { Comparable, Condition, Test } from "../conditions.ts";
import { isDay } from "../days.ts";
import type { FormDefinition } from "../definition.ts";
import type { Option } from "../field-schema.ts";
import { fieldAt, optionsOf } from "../fields.ts";
import { numberFrom } from "./number-from.ts";

/** How a row of a rule compares. */
export const ruleTests = [
  "is",
  "isNot",
  "in",
  "filled",
  "notFilled",
  "greaterThan",
  "lessThan",
  "before",
  "after",
  "olderThanDays",
  "ageAtLeast",
] as const;
type RuleTest = (typeof ruleTests)[number];
type RuleRow = { field: string; test: RuleTest; value: string };
export type RuleRows = { join: "and" | "or"; rows: RuleRow[] };

const valueless: readonly RuleTest[] = ["filled", "notFilled"];
export const needsValue = (test: string) => !valueless.some((each) => each === test);

/** A rule as rows of a sentence; undefined for one that rows cannot say (brackets, "not", an age on another day). */
export function rowsOfRule(condition: Condition | undefined): RuleRows | undefined {
  if (!condition) return { join: "and", rows: [] };
  const isOr = "or" in condition;
  const parts = isOr ? condition.or : "and" in condition ? condition.and : [condition];
  const rows = parts.map(rowOf);
  if (rows.some((row) => row === undefined)) return;
  return { join: isOr ? "or" : "and", rows: rows as RuleRow[] };
}

function rowOf(condition: Condition): RuleRow | undefined {
  if (!("field" in condition) || ("on" in condition && condition.on)) return;
  const { field } = condition;
  if ("filled" in condition) return { field, test: condition.filled ? "filled" : "notFilled", value: "" };
  const test = ruleTests.find((each) => each in condition);
  if (!test) return;
  const value = (condition as Record<string, unknown>)[test];
  return { field, test, value: Array.isArray(value) ? value.map(text).join(", ") : text(value) };
}

const text = (value: unknown) => (typeof value === "boolean" ? (value ? "yes" : "no") : String(value));

/** What is wrong with a row: which, and in which part. */
export type RowFault = { row: number; part: "field" | "value"; code: "required" | "invalid" };

/** The rule that rows say; empty rows are none. Answers may be named by their words ("Nữ", "Có"), days as people write them. */
export function ruleFrom(
  { join, rows }: { join: string; rows: readonly PostedRow[] },
  form: FormDefinition,
): { condition?: Condition; faults: RowFault[] } {
  const read = rows
    .map((row, at) => ({ row, at }))
    .filter(({ row }) => row.field !== "")
    .map(({ row, at }) => readRow(row, at, form));
  const parts = read.flatMap((each) => ("test" in each ? [each.test] : []));
  const faults = read.flatMap((each) => ("fault" in each ? [each.fault] : []));
  const [only, second] = parts;
  if (!only) return { faults };
  if (!second) return { condition: only, faults };
  return { condition: join === "or" ? { or: parts } : { and: parts }, faults };
}

type PostedRow = { field: string; test: string; value: string };

function readRow(
  { field, test, value }: PostedRow,
  row: number,
  form: FormDefinition,
): { test: Test } | { fault: RowFault } {
  const known = ruleTests.find((each) => each === test) ?? "is";
  if (!fieldAt(form, field)) return { fault: { row, part: "field", code: "invalid" } };
  if (needsValue(known) && value.trim() === "") return { fault: { row, part: "value", code: "required" } };
  const read = testFrom(field, known, value.trim(), form);
  return read ? { test: read } : { fault: { row, part: "value", code: "invalid" } };
}

function testFrom(field: string, test: RuleTest, value: string, form: FormDefinition): Test | undefined {
  switch (test) {
    case "filled":
    case "notFilled":
      return { field, filled: test === "filled" };
    case "is":
      return { field, is: answerFrom(field, value, form) };
    case "isNot":
      return { field, isNot: answerFrom(field, value, form) };
    case "in":
      return { field, in: value.split(/[,;]/).map((each) => answerFrom(field, each.trim(), form)) };
    case "greaterThan":
    case "lessThan": {
      const number = numberFrom(value);
      if (number === undefined) return;
      return test === "greaterThan" ? { field, greaterThan: number } : { field, lessThan: number };
    }
    case "before":
    case "after": {
      const day = dayFrom(value);
      if (!day) return;
      return test === "before" ? { field, before: day } : { field, after: day };
    }
    case "olderThanDays":
    case "ageAtLeast": {
      const number = Number(value);
      if (!Number.isInteger(number) || number < 0 || (test === "ageAtLeast" && number > 150)) return;
      return test === "ageAtLeast" ? { field, ageAtLeast: number } : { field, olderThanDays: number };
    }
  }
}

/** What an answer is called when it is compared: its value whatever it was named by. */
function answerFrom(path: string, value: string, form: FormDefinition): Comparable {
  const field = fieldAt(form, path)?.field;
  if (field?.kind === "yesNo" || field?.kind === "consent") {
    if (/^(yes|true|có|co)$/i.test(value)) return true;
    return /^(no|false|không|khong)$/i.test(value) ? false : value;
  }
  if (field?.kind === "number" || field?.kind === "money") return numberFrom(value) ?? value;
  if (field?.kind !== "choice" && field?.kind !== "choices") return value;
  return optionNamed(optionsOf(form, field), value)?.value ?? value;
}

function optionNamed(options: readonly Option[], name: string) {
  const wanted = name.toLowerCase();
  return (
    options.find(({ value }) => value === name) ??
    options.find(({ label }) => label.vi.toLowerCase() === wanted || label.en.toLowerCase() === wanted)
  );
}

function dayFrom(value: string): string | undefined {
  if (/^(today|hôm nay|hom nay)$/i.test(value)) return "today";
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value) ?? [];
  const iso = year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : value;
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && isDay(iso) ? iso : undefined;
}
