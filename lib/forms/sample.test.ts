import fc from "fast-check";
import { expect, test } from "vitest";
import { seededForms } from "#drizzle/seed/forms/seeded-forms.ts";
import { formOf, leaves, words } from "#tests/forms/form-of.ts";
import { type Answers, type Row, valueAt } from "./answer.ts";
import { crossChecks } from "./cross-checks.ts";
import type { FormDefinition } from "./definition.ts";
import type { Leaf } from "./field-schema.ts";
import { inputsOf } from "./inputs.ts";
import { readForm } from "./read-form.ts";
import { sampleAnswers } from "./sample.ts";
import { scopeOf } from "./scope.ts";

const today = "2026-11-16";
const required = leaves.map(
  (leaf): Leaf => (leaf.kind === "calculated" ? leaf : { ...leaf, required: true }),
);
const everything = formOf(required);
const grouped = formOf([
  {
    kind: "group",
    key: "group",
    label: words("group"),
    fields: required as never,
  },
  {
    kind: "repeat",
    key: "rows",
    label: words("rows"),
    itemLabel: words("row"),
    min: 1,
    max: 3,
    fields: leaves as never,
  },
]);
const forms: [string, FormDefinition][] = [
  ...Object.entries(seededForms),
  ["all kinds", everything],
  ["groups and rows", grouped],
];

test.each(forms)(
  "sample answers of %s always validate, and are the same for the same seed",
  (_name, definition) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
        const answers = sampleAnswers(definition, seed);
        expect(readForm(definition, answers, today)).toEqual({ answers, problems: [] });
        expect(sampleAnswers(definition, seed)).toEqual(answers);
      }),
      { numRuns: 40 },
    );
  },
);

// A row in which nothing else is written would be no row at all without its only answer.
test.each(forms)("any required answer of %s taken away is missed at that very field", (_name, definition) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.nat(), (seed, pick) => {
      const answers = sampleAnswers(definition, seed);
      const required = requiredInputs(definition, answers);
      const name = required[pick % required.length] ?? "";
      const { problems } = readForm(definition, without(answers, name), today);
      expect(
        problems.map((problem) => problem.name).filter((at) => at === name || at.startsWith(`${name}.`)),
      ).not.toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each(Object.entries(seededForms))(
  "people in samples of %s have numbers that fit them",
  (_code, definition) => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const warnings = crossChecks(definition, sampleAnswers(definition, seed), today);
      expect(warnings.filter(({ code }) => code === "personalIdSex" || code === "personalIdYear")).toEqual(
        [],
      );
    }
  },
);

function requiredInputs(definition: FormDefinition, answers: Answers): string[] {
  const scope = scopeOf(definition, answers, today);
  return definition.steps
    .flatMap((step) => inputsOf(step, answers))
    .filter(
      ({ path, row, field }) =>
        scope.shown(path, row) && field.required === true && (!row || hasMore(answers, row)),
    )
    .map(({ name }) => name);
}

function hasMore(answers: Answers, { repeat, index }: Row): boolean {
  return Object.keys((valueAt(answers, `${repeat}.${index}`) as object | undefined) ?? {}).length > 1;
}

function without(answers: Answers, name: string): Answers {
  const copy = structuredClone(answers);
  const keys = name.split(".");
  const last = keys.pop() ?? "";
  const holder = keys.reduce<Record<string, unknown>>(
    (value, key) => value[key] as Record<string, unknown>,
    copy,
  );
  delete holder[last];
  return copy;
}
