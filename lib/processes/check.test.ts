import { describe, expect, test } from "vitest";
import type { Condition } from "#lib/forms/conditions.ts";
import { checkProcess } from "./check.ts";
import type { ProcessAction, ProcessDefinition, ProcessStep } from "./definition.ts";

const words = { vi: "Bước", en: "Step" };

function step(key: string, actions: ProcessStep["actions"], workingMinutes = 60): ProcessStep {
  return {
    key,
    name: words,
    citizenText: words,
    holder: { organisation: "handlingAgency", role: "caseOfficer" },
    workingMinutes,
    counted: true,
    actions,
  };
}

const sound: ProcessDefinition = {
  title: words,
  decisionNo: null,
  steps: [
    step("reception", [{ kind: "receive", to: "appraisal" }]),
    step("appraisal", [{ kind: "forward", to: "return" }]),
    step("return", [{ kind: "returnResult" }]),
  ],
};

const receive = { kind: "receive", to: "appraisal" } as const;

describe("checkProcess", () => {
  test("finds nothing in a sound process that fits its time limit exactly", () => {
    expect(checkProcess(sound, { limitMinutes: 180 })).toEqual([]);
  });

  test("refuses counted steps that together exceed the time limit", () => {
    expect(checkProcess(sound, { limitMinutes: 179 })).toEqual([
      { code: "exceedsTimeLimit", countedMinutes: 180, limitMinutes: 179 },
    ]);
  });

  test.each([
    ["a target that is no step", step("appraisal", [{ kind: "forward", to: "nowhere" }]), "unknownTarget"],
    ["a step with no way on", step("appraisal", [{ kind: "requestSupplement" }]), "noWayOn"],
  ] as const)("refuses %s", (_name, appraisal, code) => {
    const steps = sound.steps.map((each) => (each.key === "appraisal" ? appraisal : each));
    expect(
      checkProcess({ ...sound, steps }, { limitMinutes: null }).map((problem) => problem.code),
    ).toContain(code);
  });

  test.each<[string, Partial<ProcessStep>]>([
    ["by another act than reception", { actions: [receive, { kind: "forward", to: "return" }] }],
    ["by a timer", { timers: [{ afterWorkingMinutes: 60, effect: "moveOn", to: "appraisal" }] }],
    ["because nothing is waited for", { kind: "wait", until: "payment" }],
  ])("refuses a first step that is left %s", (_name, change) => {
    const steps = sound.steps.map((each, place) => (place === 0 ? { ...each, ...change } : each));
    expect(checkProcess({ ...sound, steps }, { limitMinutes: null })).toEqual([
      { code: "notReceivedFirst", step: "reception" },
    ]);
  });

  test.each<[string, ProcessAction]>([
    ["comes back to its reception", { kind: "returnToStep", to: "reception" }],
    ["is received a second time", { kind: "receive", to: "return" }],
  ])("refuses a process in which a dossier %s", (_name, action) => {
    const steps = sound.steps.map((each) =>
      each.key === "appraisal" ? { ...each, actions: [...each.actions, action] } : each,
    );
    expect(checkProcess({ ...sound, steps }, { limitMinutes: null })).toEqual([
      { code: "receivedAgain", step: "appraisal" },
    ]);
  });

  test("refuses a way to the issue of a result on which nobody has decided", () => {
    const through = (appraisal: ProcessStep["actions"]) =>
      checkProcess(
        {
          ...sound,
          steps: [
            step("reception", [{ kind: "receive", to: "appraisal" }]),
            step("appraisal", appraisal),
            step("numbering", [{ kind: "issueResult", to: "return" }]),
            step("return", [{ kind: "returnResult" }, { kind: "returnToStep", to: "appraisal" }]),
          ],
        },
        { limitMinutes: null },
      );
    const [approve, decline] = [
      { kind: "approve", to: "numbering" } as const,
      { kind: "decline", to: "numbering" } as const,
    ];
    const undecided = [{ code: "issuedUndecided", step: "numbering" }];
    expect(through([approve, decline])).toEqual([]);
    expect(through([{ kind: "forward", to: "numbering" }])).toEqual(undecided);
    expect(through([approve, { kind: "forward", to: "numbering" }])).toEqual(undecided);
  });

  test("refuses the issue of a result whose deciding step may be passed over, and nobody decided before", () => {
    const deciding = (key: string, to: string, when?: Condition) => ({
      ...step(key, [{ kind: "approve", to }]),
      ...(when && { when }),
    });
    const through = (...between: ProcessStep[]) =>
      checkProcess(
        {
          ...sound,
          steps: [
            step("reception", [{ kind: "receive", to: between[0]?.key ?? "" }]),
            ...between,
            step("numbering", [{ kind: "issueResult", to: "return" }]),
            step("return", [{ kind: "returnResult" }]),
          ],
        },
        { limitMinutes: null },
      );
    const large = { field: "dossier.case", is: "large" };
    const undecided = [{ code: "issuedUndecided", step: "numbering" }];
    expect(through(deciding("leader", "numbering", large))).toEqual(undecided);
    expect(through(deciding("leader", "head", large), deciding("head", "numbering"))).toEqual([]);
    const others = deciding("head", "numbering", { not: large });
    expect(through(deciding("leader", "head", large), others)).toEqual([]);
  });

  test("refuses a return behind the decision, which it takes back", () => {
    const steps = [
      step("reception", [{ kind: "receive", to: "signing" }]),
      step("signing", [{ kind: "approve", to: "numbering" }]),
      step("numbering", [{ kind: "issueResult", to: "return" }]),
      step("return", [{ kind: "returnResult" }, { kind: "returnToStep", to: "numbering" }]),
    ];
    expect(checkProcess({ ...sound, steps }, { limitMinutes: null })).toEqual([
      { code: "issuedUndecided", step: "numbering" },
    ]);
  });

  test("refuses a step that nothing leads to, and one named twice", () => {
    const steps = [
      ...sound.steps,
      step("attic", [{ kind: "returnResult" }]),
      step("return", [{ kind: "returnResult" }]),
    ];
    expect(checkProcess({ ...sound, steps }, { limitMinutes: null })).toEqual([
      { code: "unreachableStep", step: "attic" },
      { code: "duplicateStep", step: "return" },
    ]);
  });

  test("refuses a process whose first step cannot receive", () => {
    expect(checkProcess({ ...sound, steps: sound.steps.slice(1) }, { limitMinutes: null })).toContainEqual({
      code: "notReceivedFirst",
      step: "appraisal",
    });
  });
});
