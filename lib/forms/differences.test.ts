import { describe, expect, test } from "vitest";
import type { FormDefinition, FormStep } from "./definition.ts";
import { formDifferences } from "./differences.ts";
import type { FormField } from "./field-schema.ts";

const words = (vi: string) => ({ vi, en: vi });
const text = (key: string, more: object = {}) =>
  ({ kind: "text", key, label: words(key), ...more }) as FormField;
const step = (key: string, ...fields: FormField[]): FormStep => ({ key, title: words(key), fields });
const form = (...steps: FormStep[]): FormDefinition => ({
  key: "form",
  version: 1,
  title: words("Form"),
  summary: ["a"],
  steps,
});

const former = form(step("one", text("a"), text("b"), text("c")), step("two", text("d")));
const differences = (...steps: FormStep[]) => formDifferences(former, form(...steps));

describe("two versions of a form", () => {
  test("that say the same have no difference, whatever the order of keys in a field", () => {
    const turned = { label: words("a"), key: "a", kind: "text" } as FormField;
    expect(differences(step("one", turned, text("b"), text("c")), step("two", text("d")))).toEqual([]);
  });

  test("name what was added and removed, and in which step", () => {
    expect(differences(step("one", text("a"), text("b"), text("x")), step("two", text("d")))).toEqual([
      { code: "fieldRemoved", field: words("c"), step: words("one"), kind: "text" },
      { code: "fieldAdded", field: words("x"), step: words("one"), kind: "text" },
    ]);
  });

  test("name a question that moved, not those it moved past", () => {
    expect(differences(step("one", text("c"), text("a"), text("b")), step("two", text("d")))).toEqual([
      { code: "fieldMoved", field: words("c"), step: words("one") },
    ]);
    expect(differences(step("one", text("a"), text("b")), step("two", text("d"), text("c")))).toMatchObject([
      { code: "fieldMoved", field: words("c"), step: words("two") },
    ]);
  });

  test("name changed words, kinds, requirement, rules and settings of a question", () => {
    const when = { field: "a", filled: true };
    const changed = [
      text("a", { label: words("A"), required: true }),
      { ...text("b", { when }), kind: "longText" } as FormField,
      text("c", { maxLength: 10, help: words("?") }),
    ];
    expect(differences(step("one", ...changed), step("two", text("d"))).map(({ code }) => code)).toEqual([
      "fieldWords",
      "fieldRequired",
      "fieldKind",
      "fieldWhen",
      "fieldHelp",
      "fieldSettings",
    ]);
  });

  test("name steps that were added, removed, moved and made to depend on an answer", () => {
    const next = [step("two", text("d")), step("three", text("e"))];
    expect(differences(...next)).toMatchObject([
      { code: "stepRemoved", step: words("one") },
      { code: "stepAdded", step: words("three") },
      { code: "fieldRemoved" },
      { code: "fieldRemoved" },
      { code: "fieldRemoved" },
      { code: "fieldAdded" },
    ]);
    const turned = [
      step("two", text("d")),
      { ...step("one", text("a"), text("b"), text("c")), when: { field: "d", filled: true } },
    ];
    expect(differences(...turned).map(({ code }) => code)).toContain("stepMoved");
    expect(differences(...turned).map(({ code }) => code)).toContain("stepWhen");
  });

  test("name options that came and went, and the bounds of rows", () => {
    const choice = (...values: string[]): FormField => ({
      kind: "choice",
      key: "a",
      label: words("a"),
      style: "radio",
      options: values.map((value) => ({ value, label: words(value) })),
    });
    const rows = (max: number): FormField => ({
      kind: "repeat",
      key: "r",
      label: words("r"),
      itemLabel: words("i"),
      min: 0,
      max,
      fields: [{ kind: "text", key: "x", label: words("x") }],
    });
    expect(
      formDifferences(form(step("s", choice("1", "2"), rows(3))), form(step("s", choice("2", "3"), rows(5)))),
    ).toEqual([
      { code: "fieldOptions", field: words("a"), added: [words("3")], removed: [words("1")] },
      { code: "fieldRows", field: words("r"), from: [0, 3], to: [0, 5] },
    ]);
  });

  test("say once that a group came, not for each question in it", () => {
    const group: FormField = {
      kind: "group",
      key: "g",
      label: words("g"),
      fields: [{ kind: "text", key: "x", label: words("x") }],
    };
    expect(formDifferences(form(step("s", text("a"))), form(step("s", text("a"), group)))).toEqual([
      { code: "fieldAdded", field: words("g"), step: words("s"), kind: "group" },
    ]);
  });
});
