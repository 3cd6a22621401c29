import { expect, test } from "vitest";
import { seededForms } from "#drizzle/seed/forms/seeded-forms.ts";
import { formOfSteps, words } from "#tests/forms/form-of.ts";
import type { Condition } from "./conditions.ts";
import type { FormField } from "./field-schema.ts";
import { postedAnswers } from "./posted.ts";
import { readStep } from "./read-step.ts";
import { sampleAnswers } from "./sample.ts";
import { stepAnswers, stepDefinition } from "./step-definition.ts";

const today = "2026-11-16";

test.each(Object.entries(seededForms))(
  "a part of %s reads its step exactly as the whole does",
  (_code, definition) => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const answers = sampleAnswers(definition, seed);
      const others = sampleAnswers(definition, seed + 1000);
      for (const { key } of definition.steps) {
        const part = stepDefinition(definition, key);
        const posted = postedAnswers(definition, key, others);
        expect(readStep(part, key, posted, { answers: stepAnswers(part, answers), today })).toEqual(
          readStep(definition, key, posted, { answers, today }),
        );
      }
    }
  },
);

test.each(Object.entries(seededForms))(
  "a part of %s holds nothing of steps it does not need",
  (_code, definition) => {
    const [first] = definition.steps;
    const part = stepDefinition(definition, first?.key ?? "");
    expect(part.steps).toEqual([first]);
    expect(JSON.stringify(part).length).toBeLessThan(JSON.stringify(definition).length / 2);
  },
);

test("a part keeps what its conditions lead back to through other steps", () => {
  const text = (key: string, when?: Condition): FormField => ({
    kind: "text",
    key,
    label: words(key),
    ...(when && { when }),
  });
  const step = (key: string, fields: FormField[], when?: Condition) => ({
    key,
    title: words(key),
    fields,
    ...(when && { when }),
  });
  const definition = formOfSteps([
    step("first", [text("kind"), text("unneeded")]),
    step("second", [text("detail")], { field: "kind", is: "a" }),
    step("third", [text("echo", { field: "detail", filled: true })]),
  ]);
  const part = stepDefinition(definition, "third");
  expect(part.steps.map(({ fields }) => fields.map(({ key }) => key))).toEqual([
    ["kind"],
    ["detail"],
    ["echo"],
  ]);
  const stale = { kind: "b", detail: "typed before the kind was changed" };
  const read = (of: typeof definition) =>
    readStep(of, "third", { echo: "x" }, { answers: stale, today }).answers;
  expect(read(part)).toEqual(read(definition));
  expect(read(part)).toEqual({});
});
