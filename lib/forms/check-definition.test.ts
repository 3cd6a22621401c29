import { describe, expect, test } from "vitest";
import { formOf, formOfSteps, options, words } from "#tests/forms/form-of.ts";
import { checkDefinition } from "./check-definition.ts";
import type { Condition } from "./conditions.ts";
import type { FormDefinition } from "./definition.ts";
import type { FormField } from "./field-schema.ts";

const text = (key: string, more: object = {}): FormField => ({
  kind: "text",
  key,
  label: words(key),
  ...more,
});
const yesNo = (key: string, more: object = {}): FormField => ({
  kind: "yesNo",
  key,
  label: words(key),
  ...more,
});
const rows = (key: string, fields: FormField[], more: object = {}) =>
  ({
    kind: "repeat",
    key,
    label: words(key),
    itemLabel: words(key),
    min: 0,
    max: 3,
    fields,
    ...more,
  }) as FormField;
const step = (key: string, fields: FormField[], when?: Condition) => ({
  key,
  title: words(key),
  fields,
  ...(when && { when }),
});
const codes = (definition: FormDefinition) =>
  checkDefinition(definition).map(({ code, at, about }) => [code, at, about].filter(Boolean).join(" "));

test("a sound definition has no problem", () => {
  expect(codes(formOf([yesNo("one"), text("two", { when: { field: "one", is: true } })]))).toEqual([]);
});

describe("refused by name is", () => {
  test.each<[string, FormDefinition]>([
    ["duplicateStep a", formOfSteps([step("a", [text("one")]), step("a", [text("two")])])],
    ["duplicateField one", formOfSteps([step("a", [text("one")]), step("b", [text("one")])])],
    [
      "duplicateOption one x",
      formOf([
        { kind: "choice", key: "one", label: words("one"), style: "radio", options: options("x", "x") },
      ]),
    ],
    ["tooManyQuestions only 11", formOf(Array.from({ length: 11 }, (_, index) => text(`field${index}`)))],
    ["emptyRange one", formOf([{ kind: "number", key: "one", label: words("one"), min: 5, max: 4 }])],
    ["optionsUnclear one", formOf([{ kind: "choice", key: "one", label: words("one"), style: "radio" }])],
    [
      "unknownReference one nations",
      formOf([{ kind: "choice", key: "one", label: words("one"), style: "radio", list: "nations" }]),
    ],
    ["unknownReference two one.two", formOf([text("two", { when: { field: "one.two", filled: true } })])],
    ["unknownReference one ghost", formOf([text("one", { required: { field: "ghost", filled: true } })])],
    [
      "unknownReference b ghost",
      formOfSteps([step("a", [text("one")]), step("b", [text("two")], { field: "ghost", filled: true })]),
    ],
    [
      "unsuitableReference two one",
      formOf([yesNo("one"), text("two", { when: { field: "one", is: "yes" } })]),
    ],
    [
      "unsuitableReference two one",
      formOf([text("one"), text("two", { when: { field: "one", greaterThan: 3 } })]),
    ],
    [
      "unsuitableReference two one",
      formOf([text("one"), text("two", { when: { field: "one", ageAtLeast: 18 } })]),
    ],
    [
      "laterReference one two",
      formOfSteps([
        step("a", [text("one", { when: { field: "two", filled: true } })]),
        step("b", [text("two")]),
      ]),
    ],
    [
      "referenceIntoRows two many.name",
      formOf([rows("many", [text("name")]), text("two", { when: { field: "many.name", filled: true } })]),
    ],
    ["prefillInRows many.name", formOf([rows("many", [text("name", { prefill: [{ value: "x" }] })])])],
    ["unknownReference one ghost", formOf([text("one", { prefill: [{ from: "answers.ghost" }] })])],
    [
      "unsuitableReference two one",
      formOf([yesNo("one"), text("two", { prefill: [{ from: "answers.one" }] })]),
    ],
    ["unsuitableReference one maybe", formOf([yesNo("one", { prefill: [{ value: "maybe" }] })])],
    [
      "unsuitableReference one two",
      formOf([text("two"), { kind: "date", key: "one", label: words("one"), notBefore: "two" }]),
    ],
    ["unknownReference summary ghost", { ...formOf([text("one")]), summary: ["ghost"] }],
    ["noQuestion only", { ...formOf([{ kind: "info", key: "note", label: words("note") }]), summary: [] }],
  ])("%s", (named, definition) => {
    expect(codes(definition)).toEqual([named]);
  });
});

test("conditions that run in a circle are named with everybody in it", () => {
  const definition = formOf([
    yesNo("one", { when: { field: "three", is: true } }),
    yesNo("two", { when: { field: "one", is: true } }),
    yesNo("three", { when: { not: { field: "two", is: true } } }),
    text("four", { when: { field: "three", is: true } }),
  ]);
  expect(codes(definition)).toEqual(["cycle one one → two → three"]);
});

test("a step that depends on its own answer is a circle", () => {
  expect(codes(formOf([yesNo("one")], { when: { field: "one", is: true } }))).toEqual(["cycle one one"]);
});

test("a field of a row may depend on the same row, and on a part of an address", () => {
  const definition = formOf([
    { kind: "address", key: "home", label: words("home"), scope: "anywhere", detail: "none" },
    rows("many", [
      yesNo("adult"),
      text("job", {
        when: {
          and: [
            { field: "many.adult", is: true },
            { field: "home.province", is: "15" },
          ],
        },
      }),
    ]),
  ]);
  expect(codes(definition)).toEqual([]);
});
