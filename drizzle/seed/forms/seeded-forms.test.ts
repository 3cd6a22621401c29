import { describe, expect, test } from "vitest";
import { checkDefinition } from "#lib/forms/check-definition.ts";
import { formDefinitionSchema } from "#lib/forms/definition.ts";
import { readForm } from "#lib/forms/read-form.ts";
import { sampleAnswers } from "#lib/forms/sample.ts";
import { seededForms } from "./seeded-forms.ts";

describe.each(Object.entries(seededForms))("form of %s", (_code, definition) => {
  test("has the shape of a definition, and survives being stored as JSON", () => {
    const stored: unknown = JSON.parse(JSON.stringify(definition));
    expect(formDefinitionSchema.parse(stored)).toEqual(stored);
  });

  test("has nothing wrong in it", () => {
    expect(checkDefinition(definition)).toEqual([]);
  });

  test("accepts its sample answers, whatever the seed", () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const answers = sampleAnswers(definition, seed);
      expect({ seed, problems: readForm(definition, answers, "2026-11-16").problems }).toEqual({
        seed,
        problems: [],
      });
    }
  });

  test("can reach every step and every field with some sample", () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 300; seed += 1)
      collect(sampleAnswers(definition, seed, seed % 2 ? {} : { known: {} }), "", seen);
    const asked = definition.steps.flatMap((step) =>
      step.fields.filter(({ kind }) => kind !== "info").map(({ key }) => key),
    );
    expect(asked.filter((key) => !seen.has(key))).toEqual([]);
  });
});

function collect(value: unknown, path: string, seen: Set<string>) {
  if (path) seen.add(path.slice(1));
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) collect(inner, `${path}.${key}`, seen);
}
