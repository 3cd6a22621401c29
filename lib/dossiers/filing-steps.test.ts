import { describe, expect, test } from "vitest";
import { seededForms } from "#drizzle/seed/forms/seeded-forms.ts";
import { sampleLookups } from "#lib/forms/sample-lookups.ts";
import { sampleAnswers, sampleForm } from "#tests/factories/world.ts";
import {
  closingSteps,
  type FilingFacts,
  filingSteps,
  firstIncomplete,
  openSteps,
  stepAfter,
  stepBefore,
} from "./filing-steps.ts";

const blank: FilingFacts = {
  definition: sampleForm,
  answers: {},
  today: "2027-03-02",
  lookups: sampleLookups,
  asksForPapers: true,
  missingPapers: ["proof"],
  isDeliveryComplete: false,
};
const keysOf = (facts: Partial<FilingFacts> = {}) =>
  filingSteps({ ...blank, ...facts }).map(({ key }) => key);

describe("filingSteps", () => {
  test("are the steps of the form, then papers, delivery and review", () => {
    expect(keysOf()).toEqual(["person", "copies", "papers", "delivery", "review"]);
  });

  test("leave out the papers where none are asked for, and form steps that are not shown", () => {
    const [first, second] = sampleForm.steps;
    if (!first || !second) throw new Error("the sample form has two steps");
    const definition = {
      ...sampleForm,
      steps: [first, { ...second, when: { field: "isMarried", is: true } as const }],
    };
    expect(keysOf({ definition, asksForPapers: false })).toEqual(["person", "delivery", "review"]);
    expect(keysOf({ definition, answers: { isMarried: true } })).toContain("copies");
  });

  test("are complete exactly when nothing in them is missing or wrong", () => {
    const complete = { answers: sampleAnswers, missingPapers: [], isDeliveryComplete: true };
    expect(openSteps(filingSteps({ ...blank, ...complete }))).toEqual([]);
    const keys = openSteps(
      filingSteps({ ...blank, ...complete, answers: { ...sampleAnswers, copies: "nhiều" } }),
    ).map(({ key }) => key);
    expect(keys).toEqual(["copies"]);
    expect(openSteps(filingSteps(blank)).map(({ key }) => key)).toEqual([
      "person",
      "copies",
      "papers",
      "delivery",
    ]);
  });

  test("lead on where something is missing, and to the review when nothing is", () => {
    expect(firstIncomplete(filingSteps({ ...blank, answers: sampleAnswers }))).toBe("papers");
    const done = { answers: sampleAnswers, missingPapers: [], isDeliveryComplete: true };
    expect(firstIncomplete(filingSteps({ ...blank, ...done }))).toBe("review");
  });

  test("have one before and one after each, but for the ends", () => {
    const steps = filingSteps(blank);
    expect(steps.map(({ key }) => stepAfter(steps, key))).toEqual([
      "copies",
      "papers",
      "delivery",
      "review",
      "review",
    ]);
    expect(steps.map(({ key }) => stepBefore(steps, key))).toEqual([
      undefined,
      "person",
      "copies",
      "papers",
      "delivery",
    ]);
  });
});

test("no seeded form names a step like one of the closing ones", () => {
  const keys = Object.values(seededForms).flatMap(({ steps }) => steps.map(({ key }) => key));
  expect(keys.filter((key) => closingSteps.some((closing) => closing === key))).toEqual([]);
});
