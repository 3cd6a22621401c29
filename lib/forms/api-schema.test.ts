import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { seededForms } from "#drizzle/seed/forms/seeded-forms.ts";
import { formOf, leaves, today, words } from "#tests/forms/form-of.ts";
import { apiSchemaOf } from "./api-schema.ts";
import { readForm } from "./read-form.ts";
import { sampleAnswers } from "./sample.ts";

const everything = formOf(leaves);
const forms = Object.entries({ ...seededForms, everything });

const schemaFrom = (definition: typeof everything) =>
  z.fromJSONSchema(apiSchemaOf(definition) as Parameters<typeof z.fromJSONSchema>[0]);

test.each(forms)("clean answers of %s keep to the schema that programs are told", (_key, definition) => {
  const schema = schemaFrom(definition);
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { answers } = readForm(definition, sampleAnswers(definition, seed), today);
      expect(schema.safeParse(answers).error).toBeUndefined();
    }),
    { numRuns: 20 },
  );
});

describe("the schema refuses", () => {
  const schema = schemaFrom(
    formOf([
      { kind: "yesNo", key: "married", label: words("married"), required: true },
      {
        kind: "text",
        key: "spouse",
        label: words("spouse"),
        required: true,
        when: { field: "married", is: true },
      },
      { kind: "number", key: "copies", label: words("copies"), max: 3 },
    ]),
  );
  test.each([
    ["a question left out that everybody must answer", {}],
    ["an answer the form does not ask for", { married: true, more: 1 }],
    ["another type", { married: "yes" }],
    ["a number out of bounds", { married: true, copies: 4 }],
    ["half a copy", { married: true, copies: 0.5 }],
  ])("%s", (_name, answers) => {
    expect(schema.safeParse(answers).success).toBe(false);
  });

  test("nothing because of a question that is not for everybody", () => {
    expect(schema.safeParse({ married: false }).success).toBe(true);
  });
});

test("it names the draft it is written in, and bears the labels of the language asked for", () => {
  const schema = apiSchemaOf(
    formOf([{ kind: "email", key: "mail", label: { vi: "Thư", en: "Mail" } }]),
    "vi",
  );
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(schema.properties?.mail?.title).toBe("Thư");
});
