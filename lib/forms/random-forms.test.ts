import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryForm, arbitraryWrittenForm } from "#tests/forms/arbitrary-form.ts";
import { today } from "#tests/forms/form-of.ts";
import { type Answers, pathOf, valueAt } from "./answer.ts";
import { formSchema, stepSchema } from "./answers.ts";
import { checkDefinition } from "./check-definition.ts";
import { type FormDefinition, formDefinitionSchema } from "./definition.ts";
import { allFields, isLeaf } from "./fields.ts";
import { inputsOf, placeAt, withoutStep } from "./inputs.ts";
import type { FormLookups } from "./lookups.ts";
import { postedAnswers } from "./posted.ts";
import { type FileAnswer, filesIn } from "./read-files.ts";
import { readForm } from "./read-form.ts";
import { readStep } from "./read-step.ts";
import { sampleAnswers } from "./sample.ts";
import { sampleLookups } from "./sample-lookups.ts";
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

/** What the server knows of files: those that some answer names were sent, all others were not. */
function serverLookups(answers: unknown): FormLookups {
  const files = Object.fromEntries(
    filesAnywhere(answers).map(({ fileId, name, sizeBytes }) => {
      const mediaType = name.endsWith(".pdf") ? "application/pdf" : "image/jpeg";
      return [fileId, { name, sizeBytes, mediaType }];
    }),
  );
  return { ...sampleLookups, files };
}

function filesAnywhere(value: unknown): FileAnswer[] {
  if (typeof value !== "object" || value === null) return [];
  return [...filesIn(value), ...Object.values(value).flatMap(filesAnywhere)];
}

test("a random form is sound, and the same after it was kept and read again", () => {
  fc.assert(
    fc.property(arbitraryWrittenForm, (written) => {
      const kept: unknown = JSON.parse(JSON.stringify(written));
      expect(formDefinitionSchema.parse(kept)).toEqual(written);
      expect(checkDefinition(written)).toEqual([]);
    }),
    runs,
  );
});

test("what the part of a form in the browser accepts the server accepts, and the other way round", () => {
  fc.assert(
    fc.property(arbitraryForm, seed, spoiling, (definition, number, changes) => {
      const before = sampleAnswers(definition, number);
      const typed = spoilt(definition, before, changes);
      const lookups = serverLookups(typed);
      for (const step of definition.steps) {
        const others = withoutStep(before, step) as Answers;
        const posted = postedAnswers(definition, step.key, typed);
        const part = stepDefinition(definition, step.key);
        const inBrowser = readStep(part, step.key, posted, {
          answers: stepAnswers(part, others),
          today,
          lookups: sampleLookups,
        });
        const onServer = readStep(definition, step.key, posted, { answers: others, today, lookups });
        expect(inBrowser).toEqual(onServer);
        const schema = stepSchema(definition, step.key, others, today, lookups).safeParse(posted);
        expect(schema.success).toBe(inBrowser.problems.length === 0);
      }
    }),
    runs,
  );
});

test("a file that was not sent is never an answer, whoever names it", () => {
  fc.assert(
    fc.property(arbitraryForm, seed, (definition, number) => {
      const answers = sampleAnswers(definition, number);
      const { answers: read } = readForm(definition, answers, today, { ...sampleLookups, files: {} });
      expect(filesAnywhere(read)).toEqual([]);
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
