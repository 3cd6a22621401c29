import type { Formula } from "../formula.ts";
import { numberFrom } from "./number-from.ts";

/** How the rows of a calculation are joined. */
export const formulaJoins = ["sum", "product", "difference"] as const;
type FormulaJoin = (typeof formulaJoins)[number];

/** What a row takes: a question's number, a column's sum, how many rows there are, an age, or a number written here. */
const formulaParts = ["field", "sumOf", "count", "age"] as const;

/** One row: `field.price`, `sumOf.members.area`, `count.members`, `age.birthDate`, or `value` with the number beside it. */
export type FormulaRow = { what: string; value: string };
/** A calculation as its form shows it; `kept`: rows cannot say it, so it stays until rows replace it. */
export type FormulaForm = { how: string; parts: FormulaRow[]; kept: boolean };

/** A calculation as rows. */
export function rowsOfFormula(formula: Formula): FormulaForm {
  const only = rowOf(formula);
  if (only) return { how: "sum", parts: [only], kept: false };
  const how = formulaJoins.find((join) => join in formula);
  const parts: Formula[] = how ? (formula as Record<FormulaJoin, Formula[]>)[how] : [];
  const rows = parts.map(rowOf).filter((row) => row !== undefined);
  if (!how || parts.length < 2 || rows.length < parts.length) return { how: "sum", parts: [], kept: true };
  return { how, parts: rows, kept: false };
}

function rowOf(formula: Formula): FormulaRow | undefined {
  if ("value" in formula) return { what: "value", value: String(formula.value).replace(".", ",") };
  if ("field" in formula) return { what: `field.${formula.field}`, value: "" };
  if ("sumOf" in formula) return { what: `sumOf.${formula.sumOf}`, value: "" };
  if ("count" in formula) return { what: `count.${formula.count}`, value: "" };
  return "ageInYears" in formula && !formula.on
    ? { what: `age.${formula.ageInYears}`, value: "" }
    : undefined;
}

/** The calculation that rows say; undefined when they say none. Empty rows are none. */
export function formulaFrom({ how, parts }: Omit<FormulaForm, "kept">): Formula | undefined {
  const given = parts.filter(({ what }) => what !== "");
  const read = given.map(partFrom).filter((part) => part !== undefined);
  const [first, second] = read;
  if (!first || read.length < given.length) return;
  if (!second) return first;
  if (how === "difference") return read.length === 2 ? { difference: [first, second] } : undefined;
  return how === "product" ? { product: read } : { sum: read };
}

const path = /^[a-z][a-zA-Z0-9]*(?:\.[a-z][a-zA-Z0-9]*)*$/;

function partFrom({ what, value }: FormulaRow): Formula | undefined {
  if (what === "value") {
    const number = numberFrom(value);
    return number === undefined ? undefined : { value: number };
  }
  const dot = what.indexOf(".");
  const kind = formulaParts.find((each) => each === what.slice(0, dot));
  const at = what.slice(dot + 1);
  if (!kind || !path.test(at)) return;
  switch (kind) {
    case "field":
      return { field: at };
    case "sumOf":
      return { sumOf: at };
    case "count":
      return { count: at };
    case "age":
      return { ageInYears: at };
  }
}
