import { describe, expect, test } from "vitest";
import type { Condition } from "#lib/forms/conditions.ts";
import type { ProcessAction, ProcessDefinition } from "./definition.ts";
import { actionsAt, holderAgency, landingStep } from "./steps.ts";

const words = { vi: "Bước", en: "Step" };
const step = (
  key: string,
  actions: ProcessAction[],
  when?: Condition,
): ProcessDefinition["steps"][number] => ({
  key,
  name: words,
  citizenText: words,
  holder: { organisation: "handlingAgency", role: "caseOfficer" },
  workingMinutes: 60,
  counted: true,
  actions,
  ...(when && { when }),
});
const big: Condition = { field: "area", greaterThan: 100 };
const ofCase: Condition = { field: "dossier.case", is: "withCouncil" };
const process: ProcessDefinition = {
  title: words,
  decisionNo: null,
  steps: [
    step("receive", [{ kind: "receive", to: "survey" }]),
    step("survey", [{ kind: "forward", to: "council" }], big),
    step("council", [{ kind: "forward", to: "sign" }], ofCase),
    step("sign", [
      { kind: "approve", to: "sign" },
      { kind: "decline", to: "sign", when: big },
    ]),
  ],
};
const facts = (answers: Record<string, unknown>) => ({
  read: (path: string) => answers[path],
  today: "2026-12-01",
});

describe("landingStep", () => {
  test("stays where the condition of a step holds, and passes over steps whose condition does not", () => {
    const landing = (answers: Record<string, unknown>) => landingStep(process, "survey", facts(answers)).key;
    expect(landing({ area: 120 })).toBe("survey");
    expect(landing({ area: 80, "dossier.case": "withCouncil" })).toBe("council");
    expect(landing({})).toBe("sign");
  });

  test("ends in a loop of steps that are all passed over", () => {
    const round = {
      ...process,
      steps: [
        step("one", [{ kind: "forward", to: "two" }], big),
        step("two", [{ kind: "forward", to: "one" }], big),
      ],
    };
    expect(["one", "two"]).toContain(landingStep(round, "one", facts({})).key);
  });
});

test("an action with a condition is there only while it holds", () => {
  const kinds = (answers: Record<string, unknown>) =>
    actionsAt(process, "sign", facts(answers)).map(({ kind }) => kind);
  expect(kinds({ area: 120 })).toEqual(["approve", "decline"]);
  expect(kinds({ area: 80 })).toEqual(["approve"]);
});

test("a step is held by the organisation of the dossier it names, or by the agency it names", () => {
  const organisations = {
    receptionOffice: "office",
    handlingAgency: "commune",
    competentAuthority: "commune",
    provincialOneStop: "centre",
    provincialCommittee: "province",
    named: (key: string) => `agency ${key}`,
  };
  const agencyOf = (organisation: "provincialOneStop" | "named") =>
    holderAgency({ holder: { organisation, role: "caseOfficer", agency: "military" } }, organisations);
  expect(agencyOf("provincialOneStop")).toBe("centre");
  expect(agencyOf("named")).toBe("agency military");
});
