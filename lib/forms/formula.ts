import { ageInYears, type Day, firstDayOf } from "./days.ts";
import { added, type Decimal, decimalOf, negative, rounded, times } from "./decimal.ts";

/**
 * A value made from other answers, as data. `field` is a number or an amount; `sumOf` a column of a repeated group
 * (`members.area`) over all its rows; `count` a repeated group; ages are completed years on the day another field names, or today.
 */
export type Formula =
  | { value: number }
  | { field: string }
  | { sum: Formula[] }
  | { product: Formula[] }
  | { difference: [Formula, Formula] }
  | { sumOf: string }
  | { count: string }
  | { ageInYears: string; on?: string | undefined };

/** What a formula looks at: one answer, one column of all rows, the number of rows that say something. */
export type FormulaFacts = {
  read(path: string): unknown;
  column(path: string): unknown[];
  rows(repeat: string): number;
  today: Day;
};

/**
 * What a formula comes to, rounded half up to so many decimals. A sum leaves out what was not answered; a product or a
 * difference with something missing is missing itself, as is a sum of nothing.
 */
export function calculated(formula: Formula, facts: FormulaFacts, decimals: number): number | undefined {
  const value = resultOf(formula, facts);
  return value && rounded(value, decimals);
}

function resultOf(formula: Formula, facts: FormulaFacts): Decimal | undefined {
  if ("value" in formula) return decimalOf(formula.value);
  if ("field" in formula) return decimalOf(facts.read(formula.field));
  if ("sum" in formula) return sumOf(formula.sum.map((part) => resultOf(part, facts)));
  if ("sumOf" in formula) return sumOf(facts.column(formula.sumOf).map(decimalOf));
  if ("count" in formula) return decimalOf(facts.rows(formula.count));
  if ("product" in formula) return whole(formula.product, facts)?.reduce(times);
  if ("difference" in formula) {
    const [from, less] = whole(formula.difference, facts) ?? [];
    return from && less && added(from, negative(less));
  }
  const bornOn = facts.read(formula.ageInYears);
  const on = formula.on ? facts.read(formula.on) : facts.today;
  return isDate(bornOn) && isDate(on) ? decimalOf(ageInYears(firstDayOf(bornOn), firstDayOf(on))) : undefined;
}

function sumOf(parts: (Decimal | undefined)[]): Decimal | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.reduce(added);
}

/** All parts, or nothing when one of them is missing. */
function whole(parts: Formula[], facts: FormulaFacts): Decimal[] | undefined {
  const values = parts.map((part) => resultOf(part, facts)).filter((value) => value !== undefined);
  return values.length === parts.length ? values : undefined;
}

function isDate(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** A path a formula reads, and what must stand there. */
export type FormulaRead = { path: string; as: "number" | "column" | "rows" | "date" };

/** Everything a formula reads. */
export function readsOf(formula: Formula): FormulaRead[] {
  if ("value" in formula) return [];
  if ("field" in formula) return [{ path: formula.field, as: "number" }];
  if ("sum" in formula) return formula.sum.flatMap(readsOf);
  if ("product" in formula) return formula.product.flatMap(readsOf);
  if ("difference" in formula) return formula.difference.flatMap(readsOf);
  if ("sumOf" in formula) return [{ path: formula.sumOf, as: "column" }];
  if ("count" in formula) return [{ path: formula.count, as: "rows" }];
  return [formula.ageInYears, ...(formula.on ? [formula.on] : [])].map((path) => ({ path, as: "date" }));
}
