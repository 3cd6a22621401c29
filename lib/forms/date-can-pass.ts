import { holds, type Test } from "./conditions.ts";
import { dayNumber, dayOfNumber, firstDayOf } from "./days.ts";
import type { KnownField } from "./known-fields.ts";

/** A test, or its opposite. */
export type Claim = { test: Test; isDenied: boolean };

/**
 * Whether a date that was given can make the claims true. Fixed days and days counted from today are looked at apart, each
 * without the other, so a "no" is certain whatever day it is.
 */
export function dateCanPass(claims: Claim[], { rule }: Extract<KnownField, { kind: "date" }>): boolean {
  return fixedCanPass(claims.filter(isFixed)) && sinceCanPass(claims, rule) && ageCanPass(claims);
}

/** Claims whose truth follows from the date alone. */
function isFixed({ test }: Claim): boolean {
  if ("before" in test) return test.before !== "today";
  if ("after" in test) return test.after !== "today";
  return "is" in test || "isNot" in test || "in" in test || "filled" in test;
}

function fixedCanPass(claims: Claim[]): boolean {
  return datesNear(claims).some((date) =>
    claims.every(({ test, isDenied }) => holds(test, () => date, "2000-01-01") !== isDenied),
  );
}

/** The days claims speak of and their neighbours, and a day none of them speaks of. */
function datesNear(claims: Claim[]): string[] {
  const named = claims.flatMap(({ test }) => {
    if ("before" in test) return [test.before];
    if ("after" in test) return [test.after];
    const values = "is" in test ? [test.is] : "isNot" in test ? [test.isNot] : "in" in test ? test.in : [];
    return values.map(String);
  });
  const days = named
    .filter((date) => /^\d{4}(-\d{2}){0,2}$/.test(date))
    .map((date) => dayNumber(firstDayOf(date)));
  const near = days.flatMap((day) => [-2, -1, 0, 1, 2].map((step) => dayOfNumber(day + step)));
  return [...named, ...near, "1900-01-01", "1950-06-15", "2100-12-31"];
}

/** Days from the date until today: the claims bound them from both sides. A year of life has 365 or 366. */
function sinceCanPass(claims: Claim[], rule: "notFuture" | "notPast" | undefined): boolean {
  const bounds = claims.map(boundsOf);
  const least = Math.max(
    ...bounds.map(([from]) => from),
    rule === "notFuture" ? 0 : Number.NEGATIVE_INFINITY,
  );
  const most = Math.min(...bounds.map(([, to]) => to), rule === "notPast" ? 0 : Number.POSITIVE_INFINITY);
  return least <= most;
}

function boundsOf({ test, isDenied }: Claim): [least: number, most: number] {
  const atLeast = (days: number): [number, number] => [days, Number.POSITIVE_INFINITY];
  const atMost = (days: number): [number, number] => [Number.NEGATIVE_INFINITY, days];
  if ("before" in test && test.before === "today") return isDenied ? atMost(0) : atLeast(1);
  if ("after" in test && test.after === "today") return isDenied ? atLeast(0) : atMost(-1);
  if ("olderThanDays" in test) return isDenied ? atMost(test.olderThanDays) : atLeast(test.olderThanDays + 1);
  if ("ageAtLeast" in test && !test.on)
    return isDenied ? atMost(366 * test.ageAtLeast) : atLeast(365 * test.ageAtLeast);
  return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}

/** At least so old and not yet so old. */
function ageCanPass(claims: Claim[]): boolean {
  const ages = claims.flatMap(({ test, isDenied }) =>
    "ageAtLeast" in test && !test.on ? [{ years: test.ageAtLeast, isDenied }] : [],
  );
  const reached = ages.filter(({ isDenied }) => !isDenied).map(({ years }) => years);
  const notYet = ages.filter(({ isDenied }) => isDenied).map(({ years }) => years);
  return Math.max(Number.NEGATIVE_INFINITY, ...reached) < Math.min(Number.POSITIVE_INFINITY, ...notYet);
}
