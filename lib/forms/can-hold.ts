import { type Condition, holds, type Test } from "./conditions.ts";
import { type Claim, dateCanPass } from "./date-can-pass.ts";
import type { KnownField, KnownFields } from "./known-fields.ts";

/** Beyond this many alternatives a rule is taken to be possible. */
const mostAlternatives = 256;
/** Several ticked boxes are tried out for rules about no more values than this. */
const mostTicked = 8;

/**
 * Whether some answers make a rule true. "No" is certain: no answers do. "Yes" may be too kind to rules that compare days
 * with days of other questions, or that are very long.
 */
export function canHold(condition: Condition, known: KnownFields): boolean {
  const alternatives = alternativesOf(condition, false);
  return alternatives === undefined || alternatives.some((claims) => canAllPass(claims, known));
}

/** The rule as alternatives, in each of which all claims pass; undefined when there are too many. */
function alternativesOf(condition: Condition, isDenied: boolean): Claim[][] | undefined {
  if ("not" in condition) return alternativesOf(condition.not, !isDenied);
  const isJoint = "and" in condition;
  const parts = isJoint ? condition.and : "or" in condition ? condition.or : undefined;
  if (!parts) return [[{ test: condition as Test, isDenied }]]; // what joins nothing is a test
  const each = parts.map((part) => alternativesOf(part, isDenied));
  const known = each.filter((alternatives) => alternatives !== undefined);
  if (known.length < each.length) return;
  if (isJoint === isDenied) return limited(known.flat());
  return known.reduce<Claim[][] | undefined>(
    (before, alternatives) =>
      before && limited(before.flatMap((claims) => alternatives.map((more) => [...claims, ...more]))),
    [[]],
  );
}

function limited(alternatives: Claim[][]): Claim[][] | undefined {
  return alternatives.length > mostAlternatives ? undefined : alternatives;
}

function canAllPass(claims: Claim[], known: KnownFields): boolean {
  const paths = new Set(claims.map(({ test }) => test.field));
  return [...paths].every((path) => {
    const field = known(path);
    const own = claims.filter(({ test }) => test.field === path);
    return !field || fieldCanPass(own, field);
  });
}

function fieldCanPass(claims: Claim[], field: KnownField): boolean {
  if (allPass(claims, undefined)) return true;
  if (field.kind === "date") return dateCanPass(claims, field);
  const answers = answersToTry(claims, field);
  return !answers || answers.some((answer) => allPass(claims, answer));
}

/** Whether this one answer makes every claim true; no claim here looks at today or at another field. */
function allPass(claims: Claim[], answer: unknown): boolean {
  return claims.every(({ test, isDenied }) => holds(test, () => answer, "2000-01-01") !== isDenied);
}

/** Enough answers that, if any makes the claims true, one of these does; undefined when that would be too many. */
function answersToTry(claims: Claim[], field: Exclude<KnownField, { kind: "date" }>): unknown[] | undefined {
  switch (field.kind) {
    case "yesNo":
      return [true, false];
    case "agreed":
      return [true];
    case "other":
      return [{ part: "said" }];
    case "choice":
      return [...field.values];
    case "choices":
      return ticked(claims, field.values);
    case "text":
      return [...constantsOf(claims), "something else"];
    case "number":
      return numbersToTry(claims, field);
  }
}

/** Every set of the values a rule speaks of, alone and with one it does not speak of. */
function ticked(claims: Claim[], values: readonly string[]): string[][] | undefined {
  const named = values.filter((value) => constantsOf(claims).includes(value));
  if (named.length > mostTicked) return;
  const other = values.find((value) => !named.includes(value));
  const sets = Array.from({ length: 2 ** named.length }, (_set, number) =>
    named.filter((_value, place) => Math.floor(number / 2 ** place) % 2 === 1),
  );
  const all = other === undefined ? sets : [...sets, ...sets.map((set) => [...set, other])];
  return all.filter((set) => set.length > 0);
}

/** Between two numbers a rule speaks of nothing changes, so the bounds, those numbers and their neighbours are enough. */
function numbersToTry(
  claims: Claim[],
  { min = -1e15, max = 1e15, decimals }: Extract<KnownField, { kind: "number" }>,
): number[] {
  const scale = 10 ** decimals;
  const near = numberConstants(claims).flatMap((number) =>
    [-1, 0, 1, 2].map((step) => (Math.floor(number * scale) + step) / scale),
  );
  const inside = near.filter((number) => number >= min && number <= max);
  return [Math.ceil(min * scale) / scale, Math.floor(max * scale) / scale, ...inside].filter(
    (number) => number >= min && number <= max,
  );
}

function numberConstants(claims: Claim[]): number[] {
  const bounds = claims.flatMap(({ test }) =>
    "greaterThan" in test ? [test.greaterThan] : "lessThan" in test ? [test.lessThan] : [],
  );
  return [...bounds, ...constantsOf(claims).filter((value) => typeof value === "number")];
}

/** The values that claims compare with. */
function constantsOf(claims: Claim[]): (string | number | boolean)[] {
  return claims.flatMap(({ test }) => {
    if ("is" in test) return [test.is];
    if ("isNot" in test) return [test.isNot];
    return "in" in test ? test.in : [];
  });
}
