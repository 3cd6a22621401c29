import { expect, test } from "vitest";
import type { ProcessAction, ProcessDefinition } from "./definition.ts";
import { longestMinutes, pathsOf } from "./paths.ts";

const words = { vi: "Bước", en: "Step" };

function process(...steps: [key: string, minutes: number, ...actions: ProcessAction[]][]): ProcessDefinition {
  return {
    title: words,
    decisionNo: null,
    steps: steps.map(([key, workingMinutes, ...actions]) => ({
      key,
      name: words,
      citizenText: words,
      holder: { organisation: "handlingAgency", role: "caseOfficer" },
      workingMinutes,
      counted: workingMinutes > 0,
      actions,
    })),
  };
}

const keysOf = (definition: ProcessDefinition) =>
  pathsOf(definition).map(({ stops, end }) => `${stops.map(({ step }) => step.key).join(" ")}: ${end}`);

const reviewed = process(
  ["receive", 60, { kind: "receive", to: "appraise" }, { kind: "refuse" }],
  ["appraise", 480, { kind: "forward", to: "sign" }, { kind: "forward", to: "council" }],
  ["council", 960, { kind: "forward", to: "sign" }],
  ["sign", 120, { kind: "approve", to: "give" }, { kind: "returnToStep", to: "appraise" }],
  ["give", 0, { kind: "returnResult" }],
);

test("every way on is walked, then each refusal and each return once", () => {
  expect(keysOf(reviewed)).toEqual([
    "receive appraise sign give: returned",
    "receive appraise council sign give: returned",
    "receive: refused",
    "receive appraise sign appraise sign give: returned",
  ]);
});

test("the longest way on counts, not every step there is", () => {
  expect(longestMinutes(reviewed)).toBe(60 + 480 + 960 + 120);
});

test("a way that leads to no step, or on to none, ends nowhere", () => {
  expect(keysOf(process(["receive", 60, { kind: "receive", to: "attic" }]))).toEqual(["receive: nowhere"]);
  expect(keysOf(process(["receive", 60, { kind: "requestSupplement" }]))).toEqual(["receive: nowhere"]);
});

test("steps that lead round and round do not keep anybody walking", () => {
  const round = process(
    ["receive", 60, { kind: "receive", to: "one" }],
    ["one", 60, { kind: "forward", to: "two" }],
    ["two", 60, { kind: "forward", to: "one" }, { kind: "forward", to: "give" }],
    ["give", 0, { kind: "returnResult" }],
  );
  expect(keysOf(round)).toEqual(["receive one two give: returned"]);
});

test("a process with very many ways is walked only so far", () => {
  const branching = process(
    ...Array.from({ length: 12 }, (_, place): Parameters<typeof process>[number] => [
      `s${place}`,
      60,
      { kind: place === 0 ? "receive" : "forward", to: `s${place + 1}` },
      { kind: "forward", to: `s${place + 2}` },
    ]),
    ["s12", 60, { kind: "forward", to: "s13" }],
    ["s13", 0, { kind: "returnResult" }],
  );
  expect(pathsOf(branching)).toHaveLength(200);
});
