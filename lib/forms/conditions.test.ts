import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conditionSchema } from "./condition-schema.ts";
import { type Condition, fieldsOf, holds } from "./conditions.ts";

const today = "2026-11-16";
const given = (answers: Record<string, unknown>) => (path: string) => answers[path];

describe("a condition", () => {
  const answers = {
    sex: "female",
    age: 17,
    zero: 0,
    married: false,
    papers: ["birth", "photo"],
    none: [],
    bornOn: "2008-11-17",
    diedOn: "1958",
    blank: "",
    home: { commune: "02647" },
  };

  test.each<[Condition, boolean]>([
    [{ field: "sex", is: "female" }, true],
    [{ field: "sex", is: "male" }, false],
    [{ field: "sex", isNot: "male" }, true],
    [{ field: "married", is: false }, true],
    [{ field: "papers", is: "photo" }, true],
    [{ field: "papers", in: ["passport", "photo"] }, true],
    [{ field: "sex", in: ["male"] }, false],
    [{ field: "zero", filled: true }, true],
    [{ field: "married", filled: true }, true],
    [{ field: "home", filled: true }, true],
    [{ field: "none", filled: true }, false],
    [{ field: "blank", filled: false }, true],
    [{ field: "missing", filled: false }, true],
    [{ field: "age", greaterThan: 16 }, true],
    [{ field: "age", greaterThan: 17 }, false],
    [{ field: "age", lessThan: 18 }, true],
    [{ field: "sex", greaterThan: 0 }, false],
    [{ field: "bornOn", before: "today" }, true],
    [{ field: "bornOn", before: "2008-11-17" }, false],
    [{ field: "bornOn", after: "2008-11-16" }, true],
    [{ field: "diedOn", before: "1958-01-02" }, true],
    [{ field: "bornOn", ageAtLeast: 17 }, true],
    [{ field: "bornOn", ageAtLeast: 18 }, false],
    [{ field: "diedOn", ageAtLeast: 50, on: "bornOn" }, true],
    [{ field: "diedOn", ageAtLeast: 51, on: "bornOn" }, false],
    [{ field: "diedOn", ageAtLeast: 1, on: "missing" }, false],
    [{ field: "missing", olderThanDays: 0 }, false],
  ])("%j is %s", (condition, expected) => {
    expect(holds(condition, given(answers), today)).toBe(expected);
  });

  test("counts days exactly: 60 days ago is not more than 60", () => {
    const born = (bornOn: string) => holds({ field: "bornOn", olderThanDays: 60 }, given({ bornOn }), today);
    expect([born("2026-09-17"), born("2026-09-16")]).toEqual([false, true]);
  });
});

const test_ = fc.oneof(
  fc.record({ field: fc.constantFrom("a", "b", "c"), is: fc.constantFrom("x", "y", true, 1) }),
  fc.record({ field: fc.constantFrom("a", "b", "c"), filled: fc.boolean() }),
  fc.record({ field: fc.constantFrom("a", "b", "c"), greaterThan: fc.integer({ min: -2, max: 2 }) }),
) as fc.Arbitrary<Condition>;
const anyCondition = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    test_,
    fc.record({ and: fc.array(tie("node"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ or: fc.array(tie("node"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("node") }),
  ) as fc.Arbitrary<Condition>,
})).node;
const anyAnswers = fc.record(
  Object.fromEntries(
    ["a", "b", "c"].map((key) => [key, fc.constantFrom("x", "y", "", true, false, 1, 0, undefined)]),
  ),
);

describe("any condition", () => {
  test("holds exactly when its opposite does not", () => {
    fc.assert(
      fc.property(anyCondition, anyAnswers, (condition, answers) => {
        expect(holds({ not: condition }, given(answers), today)).toBe(
          !holds(condition, given(answers), today),
        );
      }),
    );
  });

  test("obeys the laws of De Morgan", () => {
    fc.assert(
      fc.property(anyCondition, anyCondition, anyAnswers, (one, other, answers) => {
        const none = { and: [{ not: one }, { not: other }] };
        expect(holds({ not: { or: [one, other] } }, given(answers), today)).toBe(
          holds(none, given(answers), today),
        );
      }),
    );
  });

  test("depends on nothing but the fields it names", () => {
    fc.assert(
      fc.property(anyCondition, anyAnswers, (condition, answers) => {
        const named = fieldsOf(condition);
        const read: string[] = [];
        const note = (path: string) => {
          read.push(path);
          return answers[path];
        };
        holds(condition, note, today);
        expect(read.every((path) => named.includes(path))).toBe(true);
      }),
    );
  });

  test("survives being stored as data", () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        expect(conditionSchema.parse(JSON.parse(JSON.stringify(condition)))).toEqual(condition);
      }),
    );
  });
});

test.each([
  {},
  { field: "a" },
  { field: "a", is: "x", isNot: "y" },
  { field: "A b", is: 1 },
  { field: "a", before: "soon" },
  { and: [] },
  "a is b",
])("%j is no condition", (value) => expect(conditionSchema.safeParse(value).success).toBe(false));
