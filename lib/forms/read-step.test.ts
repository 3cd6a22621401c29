import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formOf, formOfSteps, leaves, options, today, words } from "#tests/forms/form-of.ts";
import type { FormField } from "./field-schema.ts";
import { readForm, stepsShown } from "./read-form.ts";
import { readStep } from "./read-step.ts";

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
  required: true,
  ...more,
});
const date = (key: string, more: object = {}): FormField => ({
  kind: "date",
  key,
  label: words(key),
  ...more,
});
const rows = (more: object = {}): FormField => ({
  kind: "repeat",
  key: "members",
  label: words("members"),
  itemLabel: words("member"),
  min: 1,
  max: 2,
  fields: [
    { kind: "text", key: "name", label: words("name"), required: true },
    { kind: "yesNo", key: "adult", label: words("adult") },
    {
      kind: "text",
      key: "job",
      label: words("job"),
      required: true,
      when: { field: "members.adult", is: true },
    },
  ],
  ...more,
});
const read = (fields: FormField[], posted: unknown, answers = {}) =>
  readStep(formOf(fields), "only", posted, { answers, today });

describe("a step", () => {
  const married = [
    yesNo("married"),
    text("spouse", { required: true, when: { field: "married", is: true } }),
  ];

  test("asks for what its answers make necessary", () => {
    expect(read(married, { married: "yes" }).problems).toEqual([{ name: "spouse", message: "required" }]);
  });
  test("drops what is hidden and does not check it", () => {
    expect(read(married, { married: "no", spouse: "x".repeat(500) })).toEqual({
      answers: { married: false },
      problems: [],
    });
  });
  test("drops what it does not know", () => {
    const posted = {
      married: "no",
      admin: "yes",
      __proto__: { polluted: true },
      constructor: { prototype: { polluted: true } },
    };
    expect(read(married, posted).answers).toEqual({ married: false });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
  test("keeps what reads well beside what does not", () => {
    expect(read([text("one"), text("two", { maxLength: 1 })], { one: "a", two: "bb" })).toEqual({
      answers: { one: "a" },
      problems: [{ name: "two", message: "tooLong:1" }],
    });
  });
  test("replaces what was known of it: an answer taken back no longer shows others", () => {
    expect(read(married, {}, { married: true, spouse: "An" }).problems).toEqual([
      { name: "married", message: "chooseOne" },
    ]);
  });
  test("that does not exist reads nothing", () => {
    expect(readStep(formOf(married), "ghost", { married: "yes" }, { answers: {}, today })).toEqual({
      answers: {},
      problems: [],
    });
  });
  test("makes a field necessary when its condition says so", () => {
    const fields = [yesNo("foreign"), text("passport", { required: { field: "foreign", is: true } })];
    expect(read(fields, { foreign: "no" }).problems).toEqual([]);
    expect(read(fields, { foreign: "yes" }).problems).toEqual([{ name: "passport", message: "required" }]);
  });
  test("names every part of a missing address", () => {
    const home: FormField = {
      kind: "address",
      key: "home",
      label: words("home"),
      scope: "anywhere",
      detail: "required",
      required: true,
    };
    expect(read([home], {}).problems).toEqual([
      { name: "home.province", message: "chooseProvince" },
      { name: "home.detail", message: "required" },
    ]);
  });
  test("refuses a date before the one it follows, comparing only what both say", () => {
    const fields = [
      date("bornOn"),
      { kind: "partialDate", key: "diedOn", label: words("diedOn"), notBefore: "bornOn" } as FormField,
    ];
    const problems = (diedOn: string) => read(fields, { bornOn: "1950-06-15", diedOn }).problems;
    expect([problems("1950"), problems("1950-06"), problems("1950-06-15")]).toEqual([[], [], []]);
    expect(problems("1950-06-14")).toEqual([{ name: "diedOn", message: "notBefore:bornOn" }]);
    expect(problems("1949")).toEqual([{ name: "diedOn", message: "notBefore:bornOn" }]);
  });
});

describe("rows", () => {
  test("each follow their own answers", () => {
    const members = [
      { name: "A", adult: "yes" },
      { name: "B", adult: "no", job: "?" },
    ];
    expect(read([rows()], { members })).toEqual({
      answers: {
        members: [
          { name: "A", adult: true },
          { name: "B", adult: false },
        ],
      },
      problems: [{ name: "members.0.job", message: "required" }],
    });
  });
  test("left empty are none, unless they must be there", () => {
    expect(read([rows()], { members: [{ name: "A" }, { name: "", adult: "" }] })).toEqual({
      answers: { members: [{ name: "A" }] },
      problems: [],
    });
    expect(read([rows()], {}).problems).toEqual([{ name: "members.0.name", message: "required" }]);
  });
  test("with a hole, as a removed row leaves, are closed up and keep their names in complaints", () => {
    const members = Object.assign([], { 0: { name: "A" }, 2: { adult: "yes" } });
    const reading = read([rows({ max: 5 })], { members });
    expect(reading.answers).toEqual({ members: [{ name: "A" }, { adult: true }] });
    expect(reading.problems.map(({ name }) => name)).toEqual(["members.2.name", "members.2.job"]);
  });
  test("too many are refused", () => {
    const members = [{ name: "A" }, { name: "B" }, { name: "C" }];
    expect(read([rows()], { members }).problems).toEqual([{ name: "members", message: "tooMany:2" }]);
  });
  test("of a hidden group are dropped, even where one must be there", () => {
    const fields = [yesNo("family"), rows({ when: { field: "family", is: true } })];
    expect(read(fields, { family: "no", members: [{ name: "A" }] })).toEqual({
      answers: { family: false },
      problems: [],
    });
  });
});

describe("a form", () => {
  const definition = formOfSteps([
    {
      key: "first",
      title: words("first"),
      fields: [
        {
          kind: "choice",
          key: "kind",
          label: words("kind"),
          style: "radio",
          required: true,
          options: options("a", "b"),
        },
      ],
    },
    {
      key: "second",
      title: words("second"),
      when: { field: "kind", is: "a" },
      fields: [text("detail", { required: true })],
    },
    {
      key: "third",
      title: words("third"),
      fields: [text("echo", { required: true, when: { field: "detail", filled: true } })],
    },
  ]);

  test("says in which step each problem is", () => {
    expect(readForm(definition, { kind: "a", detail: "x" }, today).problems).toEqual([
      { stepKey: "third", name: "echo", message: "required" },
    ]);
  });
  test("drops the answers of steps no longer shown, and what followed from them", () => {
    expect(readForm(definition, { kind: "b", detail: "x", echo: "y" }, today)).toEqual({
      answers: { kind: "b" },
      problems: [],
    });
  });
  test("leads through the steps that apply", () => {
    expect(stepsShown(definition, { kind: "b" }, today).map(({ key }) => key)).toEqual(["first", "third"]);
  });
});

test("anything posted to any kind of field is read without an exception", () => {
  const definition = formOf([
    ...leaves.slice(0, 9),
    { kind: "group", key: "group", label: words("group"), fields: leaves.slice(9) as never },
    rows(),
  ]);
  const keys = ["text", "group", "members", "address", "__proto__", "0", "partialDate"];
  const posted = fc.dictionary(
    fc.constantFrom(...keys),
    fc.oneof(
      fc.jsonValue(),
      fc.array(fc.dictionary(fc.constantFrom("name", "adult", "job"), fc.string()), { maxLength: 8 }),
    ),
  );
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), posted), (value) => void readForm(definition, value, today)),
    { numRuns: 500 },
  );
});
