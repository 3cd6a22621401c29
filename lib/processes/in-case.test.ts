import { expect, test } from "vitest";
import { sampleProcess } from "#tests/factories/world.ts";
import type { ProcessDefinition } from "./definition.ts";
import { inCase } from "./in-case.ts";
import { longestMinutes } from "./paths.ts";

const signedOnlyWhen = (when: ProcessDefinition["steps"][number]["when"]): ProcessDefinition => ({
  ...sampleProcess,
  steps: sampleProcess.steps.map((step) => (step.key === "signing" ? { ...step, when } : step)),
});

test("a step that a case passes over takes none of its time", () => {
  const process = signedOnlyWhen({ field: "dossier.case", is: "large" });
  expect(longestMinutes(inCase(process, "large"))).toBe(longestMinutes(sampleProcess));
  expect(longestMinutes(inCase(process, "small"))).toBe(longestMinutes(sampleProcess) - 240);
});

test("a step that answers decide about counts in every case, and where there are no cases", () => {
  const byAnswer = signedOnlyWhen({
    and: [
      { field: "dossier.case", is: "large" },
      { field: "area", greaterThan: 4 },
    ],
  });
  expect(longestMinutes(inCase(byAnswer, "small"))).toBe(longestMinutes(sampleProcess));
  const byCase = signedOnlyWhen({ field: "dossier.case", is: "large" });
  expect(longestMinutes(inCase(byCase, null))).toBe(longestMinutes(sampleProcess));
});

test("what cannot be done in a case leads nowhere in it", () => {
  const [first, ...others] = sampleProcess.steps;
  if (!first) throw new Error("no step");
  const [receive, ...rest] = first.actions;
  const straight = { kind: "receive", to: "return", when: { field: "dossier.case", is: "small" } } as const;
  const around = { kind: "receive", to: receive?.to, when: { field: "dossier.case", is: "large" } } as const;
  const process = {
    ...sampleProcess,
    steps: [{ ...first, actions: [straight, around, ...rest] }, ...others],
  };
  expect(longestMinutes(inCase(process as ProcessDefinition, "small"))).toBe(first.workingMinutes);
});
