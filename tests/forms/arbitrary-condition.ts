import fc from "fast-check";
import type { Condition, Test } from "#lib/forms/conditions.ts";
import { dayNumber, dayOfNumber } from "#lib/forms/days.ts";
import type { KnownField, KnownFields } from "#lib/forms/known-fields.ts";

/** A small world for rules: every field, and every answer it can have in it. Undefined: not answered. */
export const today = "2026-11-16";
const around = (days: number) => dayOfNumber(dayNumber(today) + days);
const dates = [
  ...[-7000, -6575, -6574, -400, -366, -365, -2, -1, 0, 1, 2, 400].map(around),
  "2020-01-01",
  "2020-01-02",
  "2020-02-29",
];

export const smallWorld: Record<string, { known: KnownField; answers: readonly unknown[] }> = {
  sex: { known: { kind: "choice", values: ["male", "female"] }, answers: [undefined, "male", "female"] },
  ticks: {
    known: { kind: "choices", values: ["a", "b", "c"] },
    answers: [undefined, ["a"], ["b"], ["c"], ["a", "b"], ["a", "c"], ["b", "c"], ["a", "b", "c"]],
  },
  married: { known: { kind: "yesNo" }, answers: [undefined, true, false] },
  copies: {
    known: { kind: "number", min: 0, max: 4, decimals: 0 },
    answers: [undefined, 0, 1, 2, 3, 4],
  },
  born: { known: { kind: "date" }, answers: [undefined, ...dates] },
};
export const knownInWorld: KnownFields = (path) => smallWorld[path]?.known;

const value = fc.constantFrom("male", "female");
const tick = fc.constantFrom("a", "b", "c");
const day = fc.constantFrom("today", "2020-01-01", "2020-01-02", "2021-06-01");
const number = fc.integer({ min: -1, max: 5 });
const test: fc.Arbitrary<Test> = fc.oneof(
  fc.record({ field: fc.constant("sex"), is: value }),
  fc.record({ field: fc.constant("sex"), isNot: value }),
  fc.record({ field: fc.constant("sex"), in: fc.array(value, { minLength: 1, maxLength: 2 }) }),
  fc.record({ field: fc.constant("ticks"), is: tick }),
  fc.record({ field: fc.constant("ticks"), in: fc.array(tick, { minLength: 1, maxLength: 3 }) }),
  fc.record({ field: fc.constant("married"), is: fc.boolean() }),
  fc.record({ field: fc.constantFrom(...Object.keys(smallWorld)), filled: fc.boolean() }),
  fc.record({ field: fc.constant("copies"), greaterThan: number }),
  fc.record({ field: fc.constant("copies"), lessThan: number }),
  fc.record({ field: fc.constant("copies"), is: number }),
  fc.record({ field: fc.constant("born"), before: day }),
  fc.record({ field: fc.constant("born"), after: day }),
  fc.record({ field: fc.constant("born"), olderThanDays: fc.constantFrom(0, 1, 400) }),
  fc.record({ field: fc.constant("born"), ageAtLeast: fc.constantFrom(0, 1, 18) }),
);

/** Any rule about the small world, a few joints deep. */
export const arbitraryCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    test,
    fc.record({ and: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ or: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
  ),
})).condition;
