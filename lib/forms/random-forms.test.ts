import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryForm } from "#tests/forms/arbitrary-form.ts";
import { today } from "#tests/forms/form-of.ts";
import { type Answers, pathOf, valueAt } from "./answer.ts";
import { formSchema, stepSchema } from "./answers.ts";
import { checkDefinition } from "./check-definition.ts";
import { type FormDefinition, formDefinitionSchema } from "./definition.ts";
import { expanded } from "./expanded.ts";
import { allFields, isLeaf } from "./fields.ts";
import { inputsOf, placeAt, withoutStep } from "./inputs.ts";
import { postedAnswers } from "./posted.ts";
import { readForm } from "./read-form.ts";
import { readStep } from "./read-step.ts";
import { sampleAnswers } from "./sample.ts";
import { scopeOf } from "./scope.ts";
import { stepAnswers, stepDefinition } from "./step-definition.ts";

const seed = fc.nat(1_000_000);
const runs = { numRuns: 120 };

/** What somebody might post: sound answers with some inputs emptied, spoilt or added. */
const spoiling = fc.array(
  fc.record({
    pick: fc.nat(),
    value: fc.constantFrom<unknown>("", "x", "no", "yes", "5", "-1", [], {}, null, true),
  }),
  { maxLength: 4 },
);
type Spoiling = { pick: number; value: unknown }[];

function spoilt(definition: FormDefinition, answers: Answers, changes: Spoiling): Answers {
  const values: Record<string, unknown> = structuredClone(answers);
  const names = definition.steps.flatMap((step) => inputsOf(step, values).map(({ name }) => name));
  for (const { pick, value } of changes) placeAt(values, names[pick % names.length] ?? "more", value);
  return values as Answers;
}

test("a random form is sound, and the same after it was kept and read again", () => {
  fc.assert(
    fc.property(arbitraryForm, (definition) => {
      const kept: unknown = JSON.parse(JSON.stringify(definition));
      expect(expanded(formDefinitionSchema.parse(kept))).toEqual(definition);
      const { problems } = { problems: checkDefinition(definition) };
      expect(problems).toEqual([]);
    }),
    runs,
  );
});

test("what the part of a form in the browser accepts the server accepts, and the other way round", () => {
  fc.assert(
    fc.property(arbitraryForm, seed, spoiling, (definition, number, changes) => {
      const before = sampleAnswers(definition, number);
      const typed = spoilt(definition, before, changes);
      for (const step of definition.steps) {
        const others = withoutStep(before, step) as Answers;
        const posted = postedAnswers(definition, step.key, typed);
        const part = stepDefinition(definition, step.key);
        const inBrowser = readStep(part, step.key, posted, { answers: stepAnswers(part, others), today });
        const onServer = readStep(definition, step.key, posted, { answers: others, today });
        expect(inBrowser).toEqual(onServer);
        const schema = stepSchema(definition, step.key, others, today).safeParse(posted);
        expect(schema.success).toBe(inBrowser.problems.length === 0);
      }
    }),
    runs,
  );
});

test("a whole form is accepted by its schema exactly when every step finds nothing to put right", () => {
  fc.assert(
    fc.property(arbitraryForm, seed, spoiling, (definition, number, changes) => {
      const posted = spoilt(definition, sampleAnswers(definition, number), changes);
      const { answers, problems } = readForm(definition, posted, today);
      const result = formSchema(definition, today).safeParse(posted);
      expect(result.success).toBe(problems.length === 0);
      if (result.success) expect(result.data).toEqual(answers);
    }),
    runs,
  );
});

test("what is hidden is neither kept nor missed, whatever is posted", () => {
  fc.assert(
    fc.property(arbitraryForm, seed, spoiling, (definition, number, changes) => {
      const posted = spoilt(definition, sampleAnswers(definition, number), changes);
      const { answers, problems } = readForm(definition, posted, today);
      const scope = scopeOf(definition, answers, today);
      for (const step of definition.steps)
        for (const { name, path, row } of inputsOf(step, answers))
          if (!scope.shown(path, row)) expect(valueAt(answers, name)).toBeUndefined();
      for (const { name } of problems) {
        const path = [...allFields(definition)].find(
          ({ path: each, field }) =>
            isLeaf(field) && (pathOf(name) === each || pathOf(name).startsWith(`${each}.`)),
        )?.path;
        if (path && !/\.\d+\./.test(name)) expect(scope.shown(path)).toBe(true);
      }
    }),
    runs,
  );
});

test("clean answers read again are themselves", () => {
  fc.assert(
    fc.property(arbitraryForm, seed, (definition, number) => {
      const answers = sampleAnswers(definition, number);
      expect(readForm(definition, answers, today)).toEqual({ answers, problems: [] });
    }),
    runs,
  );
});

test("rows keep their order, and blank ones between them leave no hole", () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.stringMatching(/^[a-z]{1,8}$/), { nil: "" }), { maxLength: 6 }),
      (names) => {
        const definition = expanded(
          formDefinitionSchema.parse({
            key: "rows",
            version: 1,
            title: { vi: "Hàng", en: "Rows" },
            summary: ["rows"],
            steps: [
              {
                key: "one",
                title: { vi: "Một", en: "One" },
                fields: [
                  {
                    kind: "repeat",
                    key: "rows",
                    label: { vi: "Hàng", en: "Rows" },
                    itemLabel: { vi: "Hàng", en: "Row" },
                    min: 0,
                    max: 6,
                    fields: [{ kind: "text", key: "name", label: { vi: "Tên", en: "Name" } }],
                  },
                ],
              },
            ],
          }),
        );
        const { answers } = readForm(definition, { rows: names.map((name) => ({ name })) }, today);
        expect(answers.rows ?? []).toEqual(names.filter((name) => name !== "").map((name) => ({ name })));
      },
    ),
  );
});

test("a row is none when all that was written in it is hidden, whatever is calculated beside it", () => {
  const label = (text: string) => ({ vi: text, en: text });
  const definition = expanded(
    formDefinitionSchema.parse({
      key: "rows",
      version: 1,
      title: label("Hàng"),
      summary: ["isShared"],
      steps: [
        {
          key: "one",
          title: label("Một"),
          fields: [
            { kind: "yesNo", key: "isShared", label: label("Có chung không") },
            {
              kind: "repeat",
              key: "rows",
              label: label("Hàng"),
              itemLabel: label("Hàng"),
              min: 0,
              max: 6,
              fields: [
                { kind: "text", key: "name", label: label("Tên"), when: { field: "isShared", is: true } },
                {
                  kind: "calculated",
                  key: "one",
                  label: label("Một"),
                  result: "number",
                  formula: { value: 1 },
                },
              ],
            },
          ],
        },
      ],
    }),
  );
  const rows = [{ name: "An" }, { name: "" }];
  expect(readForm(definition, { isShared: true, rows }, today).answers.rows).toEqual([
    { name: "An", one: 1 },
  ]);
  expect(readForm(definition, { isShared: false, rows }, today).answers.rows).toBeUndefined();
});
