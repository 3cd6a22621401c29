import type { Formula } from "../formula.ts";

/**
 * A calculation as one line: `a + b`, `a * b`, `a - b`, `sum(members.area)`, `count(members)`, `age(birthDate)`. Undefined for
 * one that a line cannot say, which is kept as it is.
 */
export function formulaLine(formula: Formula): string | undefined {
  const simple = partLine(formula);
  if (simple !== undefined) return simple;
  const [parts, sign] =
    "sum" in formula
      ? [formula.sum, " + "]
      : "product" in formula
        ? [formula.product, " * "]
        : "difference" in formula
          ? [formula.difference, " - "]
          : [[], ""];
  const lines = parts.map(partLine);
  return lines.length > 0 && lines.every((line) => line !== undefined) ? lines.join(sign) : undefined;
}

function partLine(formula: Formula): string | undefined {
  if ("value" in formula) return String(formula.value);
  if ("field" in formula) return formula.field;
  if ("sumOf" in formula) return `sum(${formula.sumOf})`;
  if ("count" in formula) return `count(${formula.count})`;
  return "ageInYears" in formula && !formula.on ? `age(${formula.ageInYears})` : undefined;
}

/** The calculation such a line says; undefined when it says none. Kinds of signs are not mixed: that would need brackets. */
export function formulaFrom(line: string): Formula | undefined {
  const signs = new Set([...line.matchAll(/ ([+*-]) /g)].map(([, sign]) => sign));
  if (signs.size > 1) return;
  const [sign] = signs;
  const parts = (sign ? line.split(` ${sign} `) : [line]).map((part) => partFrom(part.trim()));
  const known = parts.filter((part) => part !== undefined);
  const [first, second] = known;
  if (known.length !== parts.length || !first) return;
  if (!second) return first;
  if (sign === "+") return { sum: known };
  if (sign === "*") return { product: known };
  return known.length === 2 ? { difference: [first, second] } : undefined;
}

const path = /^[a-z][a-zA-Z0-9]*(?:\.[a-z][a-zA-Z0-9]*)*$/;

function partFrom(text: string): Formula | undefined {
  const [, call, inner = ""] = /^(sum|count|age)\((.*)\)$/.exec(text) ?? [];
  if (call && path.test(inner)) {
    if (call === "sum") return { sumOf: inner };
    return call === "count" ? { count: inner } : { ageInYears: inner };
  }
  if (path.test(text)) return { field: text };
  const number = Number(text.replace(",", "."));
  return text !== "" && Number.isFinite(number) ? { value: number } : undefined;
}
