import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formOf, today, words } from "#tests/forms/form-of.ts";
import { checkDefinition } from "./check-definition.ts";
import type { FormField } from "./field-schema.ts";
import { calculated, type Formula } from "./formula.ts";
import { readForm } from "./read-form.ts";
import { readStep } from "./read-step.ts";
import { readableAnswers } from "./reading.ts";
import { sampleLookups } from "./sample-lookups.ts";
import { scopeOf } from "./scope.ts";

const facts = (answers: Record<string, unknown>) => ({
  read: (path: string) => answers[path],
  column: () => [],
  rows: () => 0,
  today,
});
const result = (formula: Formula, answers: Record<string, unknown> = {}, decimals = 2) =>
  calculated(formula, facts(answers), decimals);
const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });

describe("a calculated value", () => {
  test("of money and of decimals never drifts: it is what whole hundredths come to", () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 20 }), (amounts) => {
        const sum = { sum: amounts.map((amount) => ({ value: amount / 100 })) };
        expect((result(sum) ?? 0) * 100).toBeCloseTo(
          amounts.reduce((total, amount) => total + amount, 0),
          6,
        );
        expect(result(sum)).toBe(amounts.reduce((total, amount) => total + amount, 0) / 100);
      }),
    );
  });

  test.each<[string, Formula, number | undefined]>([
    ["a product rounds half away from zero", { product: [{ value: 0.15 }, { value: 0.1 }] }, 0.02],
    ["also below zero", { product: [{ value: -0.15 }, { value: 0.1 }] }, -0.02],
    ["a difference", { difference: [{ value: 0.3 }, { value: 0.1 }] }, 0.2],
    ["a sum leaves out what is missing", { sum: [{ value: 1 }, { field: "missing" }] }, 1],
    ["a sum of nothing is nothing", { sum: [{ field: "missing" }] }, undefined],
    [
      "a product with a missing part is missing",
      { product: [{ value: 1 }, { field: "missing" }] },
      undefined,
    ],
    ["beyond what a number holds there is none", { product: [{ value: 1e15 }, { value: 1000 }] }, undefined],
    ["an age", { ageInYears: "born" }, 18],
    ["an age on another day", { ageInYears: "born", on: "wedding" }, 17],
  ])("%s", (_name, formula, expected) => {
    expect(result(formula, { born: "2008-11-16", wedding: "2026-11-15" })).toBe(expected);
  });
});

const number = (key: string, more: object = {}) =>
  ({ kind: "number", key, label: words(key), ...more }) as FormField;
const worked = (key: string, formula: Formula, more: object = {}) =>
  ({ kind: "calculated", key, label: words(key), formula, result: "number", ...more }) as FormField;
const items = {
  kind: "repeat",
  key: "items",
  label: words("items"),
  itemLabel: words("item"),
  min: 0,
  max: 5,
  style: "table",
  sums: ["price", "line"],
  fields: [
    { kind: "money", key: "price", label: words("price") },
    number("count"),
    worked("line", { product: [{ field: "items.price" }, { field: "items.count" }] }, { result: "money" }),
  ],
} as FormField;
const form = formOf([
  items,
  worked("total", { sumOf: "items.line" }, { result: "money" }),
  worked("rows", { count: "items" }),
  {
    kind: "text",
    key: "reason",
    label: words("reason"),
    required: true,
    when: { field: "total", greaterThan: 100 },
  },
]);
const posted = {
  items: [{ price: "50", count: "2", line: "7" }, {}, { price: "10", count: "3" }],
  total: "1",
  rows: "99",
};

describe("in a form", () => {
  test("what was posted for a calculated answer is never taken; blank rows do not count", () => {
    expect(checkDefinition(form)).toEqual([]);
    expect(readForm(form, { ...posted, reason: "x" }, today)).toEqual({
      answers: {
        items: [
          { price: 50, count: 2, line: 100 },
          { price: 10, count: 3, line: 30 },
        ],
        total: 130,
        rows: 2,
        reason: "x",
      },
      problems: [],
    });
  });

  test("conditions read it, in the page while it is typed as on the server", () => {
    expect(scopeOf(form, posted, today).shown("reason")).toBe(true);
    expect(readStep(form, "only", posted, { answers: {}, today }).problems).toEqual([
      { name: "reason", message: "required" },
    ]);
    expect(readForm(form, { items: [{ price: "50", count: "2" }] }, today).problems).toEqual([]);
  });

  test("the sums of a table are shown after its rows, as they follow from the answers", () => {
    const { answers } = readForm(form, { ...posted, reason: "x" }, today);
    const [section] = readableAnswers(form, answers, "vi", sampleLookups, today);
    expect(section?.blocks.map(({ heading, rows }) => [heading, rows.map(({ value }) => value)])).toEqual([
      ["Item 1", ["50 đồng", "2", "100 đồng"]],
      ["Item 2", ["10 đồng", "3", "30 đồng"]],
      ["Tổng cộng", ["60 đồng", "130 đồng"]],
      [undefined, ["130 đồng", "2", "x"]],
    ]);
  });

  test.each<[string, FormField[]]>([
    ["cycle one one → two", [worked("one", { field: "two" }), worked("two", { sum: [{ field: "one" }] })]],
    ["cycle one one", [worked("one", { value: 1 }, { when: { field: "one", greaterThan: 0 } })]],
    ["unknownReference one ghost", [worked("one", { field: "ghost" })]],
    [
      "unsuitableReference one two",
      [worked("one", { field: "two" }), { kind: "text", key: "two", label: words("two") }],
    ],
    ["unsuitableReference one two", [worked("one", { ageInYears: "two" }), number("two")]],
    ["unsuitableReference one two", [worked("one", { count: "two" }), number("two")]],
    ["unsuitableReference one two", [worked("one", { sumOf: "two" }), number("two")]],
    ["referenceIntoRows one items.price", [worked("one", { field: "items.price" }), items]],
    ["unsuitableReference items ghost", [{ ...items, sums: ["ghost"] } as FormField]],
  ])("refused by name: %s", (named, fields) => {
    expect(
      checkDefinition(formOf(fields)).map(
        ({ code, at, about }) => `${code} ${at}${about === at && code !== "cycle" ? "" : ` ${about}`}`,
      ),
    ).toEqual([named]);
  });

  test("a circle that was published all the same ends unanswered, not in an endless round", () => {
    const circle = formOf([worked("one", { field: "two" }), worked("two", { field: "one" })]);
    expect(readForm(circle, {}, today)).toEqual({ answers: {}, problems: [] });
  });
});
