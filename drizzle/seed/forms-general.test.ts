import { expect, test } from "vitest";
import { checkDefinition } from "#lib/forms/check-definition.ts";
import { formDefinitionSchema } from "#lib/forms/definition.ts";
import { readForm } from "#lib/forms/read-form.ts";
import { sampleAnswers } from "#lib/forms/sample.ts";
import { generalApplication } from "./forms-general.ts";

test("the general application has the shape of a form and nothing wrong in it", () => {
  const stored: unknown = JSON.parse(JSON.stringify(generalApplication));
  expect(formDefinitionSchema.parse(stored)).toEqual(stored);
  expect(checkDefinition(generalApplication)).toEqual([]);
});

test("the general application accepts its sample answers, whatever the seed", () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const answers = sampleAnswers(generalApplication, seed);
    const { problems } = readForm(generalApplication, answers, "2026-11-16");
    expect({ seed, problems }).toEqual({ seed, problems: [] });
  }
});

test("the general application asks about an organisation only those who file for one", () => {
  const problems = (relation: string) => {
    const { requester, ...rest } = sampleAnswers(generalApplication, 7) as { requester: object };
    const answers = { ...rest, requester: { ...requester, relation }, organisation: {}, owner: {} };
    return readForm(generalApplication, answers, "2026-11-16").problems.map(({ name }) => name);
  };
  expect(problems("self")).toEqual([]);
  expect(problems("organisation")).toEqual(["organisation.name"]);
  expect(problems("mandatary")).toEqual(["owner.fullName"]);
});
