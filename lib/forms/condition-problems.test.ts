import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryCondition, knownInWorld, smallWorld, today } from "#tests/forms/arbitrary-condition.ts";
import { canHold } from "./can-hold.ts";
import { conditionProblems } from "./condition-problems.ts";
import { type Condition, fieldsOf, holds } from "./conditions.ts";
import { fieldsOfDossier } from "./known-fields.ts";

/** Every way to answer the fields a rule reads. */
function worldsOf(condition: Condition): Record<string, unknown>[] {
  return [...new Set(fieldsOf(condition))].reduce<Record<string, unknown>[]>(
    (worlds, path) =>
      worlds.flatMap((world) =>
        (smallWorld[path]?.answers ?? []).map((answer) => ({ ...world, [path]: answer })),
      ),
    [{}],
  );
}
const happens = (condition: Condition, world: Record<string, unknown>) =>
  holds(condition, (path) => world[path], today);
const readsDates = (condition: Condition) => fieldsOf(condition).includes("born");

test("a rule that is called impossible holds for no answers, one called always true for all", () => {
  fc.assert(
    fc.property(arbitraryCondition, (condition) => {
      const worlds = worldsOf(condition);
      for (const { code, rule } of conditionProblems(condition, knownInWorld)) {
        if (code === "impossible" && rule) expect(worlds.some((world) => happens(rule, world))).toBe(false);
        if (code === "alwaysTrue") expect(worlds.every((world) => happens(condition, world))).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test("where no days are compared, a rule that no answers make true is always found", () => {
  fc.assert(
    fc.property(
      arbitraryCondition.filter((condition) => !readsDates(condition)),
      (condition) => {
        expect(canHold(condition, knownInWorld)).toBe(
          worldsOf(condition).some((world) => happens(condition, world)),
        );
      },
    ),
    { numRuns: 400 },
  );
});

test("a rule is evaluated without an exception whatever the answers are", () => {
  fc.assert(
    fc.property(arbitraryCondition, fc.anything(), (condition, answer) => {
      expect(typeof holds(condition, () => answer, today)).toBe("boolean");
    }),
    { numRuns: 400 },
  );
});

const male = { field: "sex", is: "male" } as const;
const codes = (condition: Condition) =>
  conditionProblems(condition, knownInWorld).map(({ code, about, rule }) =>
    [code, about, rule && JSON.stringify(rule)].filter(Boolean).join(" "),
  );

describe("named is", () => {
  test.each<[string, Condition]>([
    ["unknownReference ghost", { field: "ghost", filled: true }],
    ["unsuitableReference sex", { field: "sex", before: "today" }],
    ["unsuitableReference sex", { field: "sex", is: "other" }],
    ["unsuitableReference born", { field: "born", ageAtLeast: 18, on: "sex" }],
  ])("%s", (named, condition) => {
    expect(codes(condition)).toEqual([named]);
  });

  test.each<[string, Condition]>([
    ["two answers at once", { and: [male, { field: "sex", is: "female" }] }],
    ["an answer that is missing", { and: [male, { field: "sex", filled: false }] }],
    ["more than what is most", { field: "copies", greaterThan: 4 }],
    [
      "a gap without a whole number",
      {
        and: [
          { field: "copies", greaterThan: 2 },
          { field: "copies", lessThan: 3 },
        ],
      },
    ],
    [
      "a day before and after",
      {
        and: [
          { field: "born", before: "2020-01-01" },
          { field: "born", after: "2020-01-01" },
        ],
      },
    ],
    [
      "grown up but not born",
      {
        and: [
          { field: "born", ageAtLeast: 18 },
          { field: "born", after: "today" },
        ],
      },
    ],
    [
      "of age and not of age",
      {
        and: [
          { field: "born", ageAtLeast: 18 },
          { not: { field: "born", ageAtLeast: 16 } },
          { field: "born", filled: true },
        ],
      },
    ],
  ])("as impossible: %s", (_name, condition) => {
    expect(codes(condition).map((each) => each.split(" ")[0])).toEqual(["impossible"]);
  });

  test("the alternative that can never hold, in its own words", () => {
    const hopeless = { and: [male, { field: "sex", is: "female" }] } as const;
    expect(conditionProblems({ or: [male, { and: [...hopeless.and] }] }, knownInWorld)).toEqual([
      { code: "impossible", about: "sex", rule: hopeless },
    ]);
  });

  test("as always true: an answer that is there or is not", () => {
    const rule = { or: [male, { field: "sex", isNot: "male" }] } as const;
    expect(codes({ or: [...rule.or] })).toEqual([`alwaysTrue sex ${JSON.stringify(rule)}`]);
  });
});

test("rules of a process know the case and the channel of a dossier, and nothing else of it", () => {
  const known = fieldsOfDossier(["new", "again"], ["online", "counter"]);
  expect(conditionProblems({ field: "dossier.case", is: "new" }, known)).toEqual([]);
  expect(conditionProblems({ field: "dossier.case", is: "old" }, known)).toMatchObject([
    { code: "unsuitableReference", about: "dossier.case" },
  ]);
  expect(conditionProblems({ field: "dossier.code", filled: true }, known)).toMatchObject([
    { code: "unknownReference", about: "dossier.code" },
  ]);
});
