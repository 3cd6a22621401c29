import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { apiSchemaOf } from "./api-schema.ts";
import { formDefinitionSchema } from "./definition.ts";
import { expanded } from "./expanded.ts";
import { readForm } from "./read-form.ts";
import { readableAnswers } from "./reading.ts";
import { sampleAnswers } from "./sample.ts";
import { sampleLookups } from "./sample-lookups.ts";

/** Forms as they were once published. These files are never changed: dossiers filed by them are read for ever. */
const frozen = globSync("tests/forms/frozen/*.json").sort();
const today = "2026-11-16";

describe.each(frozen)("the published form %s", (file) => {
  const kept: unknown = JSON.parse(readFileSync(file, "utf8"));
  const definition = expanded(formDefinitionSchema.parse(kept));

  test("is still a form, nothing in it lost or added", () => {
    expect(formDefinitionSchema.parse(kept)).toEqual(kept);
  });

  test("is still answered, read in both languages, and told to programs", () => {
    const answers = sampleAnswers(definition, 7);
    expect(readForm(definition, answers, today, sampleLookups).problems).toEqual([]);
    for (const locale of ["vi", "en"] as const) {
      const sections = readableAnswers(definition, answers, locale, sampleLookups, today);
      expect(sections.length).toBeGreaterThan(0);
    }
    expect(Object.keys(apiSchemaOf(definition).properties ?? {}).length).toBeGreaterThan(0);
  });
});

test("there are published forms to look at", () => {
  expect(frozen.length).toBeGreaterThan(5);
});
