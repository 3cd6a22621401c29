import { expect, test } from "vitest";
import { sampleProcess } from "#tests/factories/world.ts";
import { nextStep } from "./next-step.ts";

test("the way forward leads through every step, and never back", () => {
  const way: (string | undefined)[] = [];
  for (let key: string | undefined = "reception"; key; key = nextStep(sampleProcess, key)?.key) way.push(key);
  expect(way).toEqual(["reception", "assignment", "appraisal", "signing", "numbering", "return"]);
});
