import { describe, expect, test } from "vitest";
import { householdBusiness } from "#drizzle/seed/forms/household-business.ts";
import { permanentResidence } from "#drizzle/seed/forms/permanent-residence.ts";
import type { Condition } from "#lib/forms/conditions.ts";
import { checkProcess } from "./check.ts";
import type { AskedOfDossiers } from "./check-conditions.ts";
import type { ProcessDefinition } from "./definition.ts";

const words = { vi: "Bước", en: "Step" };
const step = { name: words, citizenText: words, workingMinutes: 60, counted: true } as const;
const holder = { organisation: "handlingAgency", role: "caseOfficer" } as const;

/** A sound process; a condition stands at its second step, or at what may be done there. */
function processWith(condition: Condition, place: "step" | "action" = "step"): ProcessDefinition {
  const onward = { kind: "forward", to: "return" } as const;
  return {
    title: words,
    decisionNo: null,
    steps: [
      { ...step, key: "reception", holder, actions: [{ kind: "receive", to: "appraisal" }] },
      {
        ...step,
        key: "appraisal",
        holder,
        ...(place === "step" && { when: condition }),
        actions: place === "action" ? [onward, { ...onward, kind: "approve", when: condition }] : [onward],
      },
      { ...step, key: "return", holder, actions: [{ kind: "returnResult" }] },
    ],
  };
}

const problems = (condition: Condition, asked?: AskedOfDossiers, place: "step" | "action" = "step") =>
  checkProcess(processWith(condition, place), { limitMinutes: null, ...(asked && { asked }) });
const served: AskedOfDossiers = { cases: ["owner", "tenant"], forms: [permanentResidence] };

describe("a condition of a process is refused by the name of its step", () => {
  test.each<[string, string, string, Condition]>([
    ["an answer no form has", "unknownAnswer", "ghost.name", { field: "ghost.name", filled: true }],
    [
      "a case the procedures do not have",
      "unsuitableRule",
      "dossier.case",
      { field: "dossier.case", is: "guest" },
    ],
    [
      "a day compared with a choice",
      "unsuitableRule",
      "dossier.channel",
      { field: "dossier.channel", before: "today" },
    ],
    [
      "two cases at once",
      "impossibleRule",
      "dossier.case",
      {
        and: [
          { field: "dossier.case", is: "owner" },
          { field: "dossier.case", is: "tenant" },
        ],
      },
    ],
    [
      "what holds of every dossier",
      "idleRule",
      "dossier.channel",
      {
        or: [
          { field: "dossier.channel", is: "online" },
          { field: "dossier.channel", isNot: "online" },
        ],
      },
    ],
  ])("%s", (_what, code, about, condition) => {
    for (const place of ["step", "action"] as const)
      expect(problems(condition, served, place)).toMatchObject([{ code, step: "appraisal", about }]);
  });

  test("the part that can never hold is told with it", () => {
    const hopeless = {
      and: [
        { field: "dossier.channel", is: "online" },
        { field: "dossier.channel", is: "postal" },
      ],
    } satisfies Condition;
    const either = { or: [{ field: "dossier.case", is: "owner" }, hopeless] } satisfies Condition;
    expect(problems(either, served)).toMatchObject([{ code: "impossibleRule", rule: hopeless }]);
  });
});

describe("a sound condition is left alone", () => {
  const ofResidence = { field: "person.fullName", filled: true } as const;
  const ofBusiness = { field: "owner.fullName", filled: true } as const;

  test("on the channel, the case and an answer of the form", () => {
    expect(problems({ field: "dossier.channel", in: ["online", "api"] }, served)).toEqual([]);
    expect(problems({ field: "dossier.case", isNot: "owner" }, served)).toEqual([]);
  });

  test("when one of the procedures the process serves asks for it", () => {
    const both = { cases: [], forms: [permanentResidence, householdBusiness] };
    for (const condition of [ofResidence, ofBusiness]) {
      const alone = both.forms.filter((form) => problems(condition, { cases: [], forms: [form] }).length > 0);
      expect(alone).toHaveLength(1);
      expect(problems(condition, both)).toEqual([]);
    }
  });
});

describe("before a process serves any procedure", () => {
  test("answers are taken to be what the rule says of them, several ticks included", () => {
    const ticked = {
      and: [
        { field: "papers", is: "deed" },
        { field: "papers", is: "map" },
      ],
    } satisfies Condition;
    for (const condition of [
      ticked,
      { field: "business.capital", greaterThan: 5 },
      { field: "child.bornOn", ageAtLeast: 14, on: "died.on" },
      { field: "child.bornOn", olderThanDays: 60 },
      { field: "isUrgent", is: true },
      { field: "dossier.case", is: "any" },
      { field: "home", filled: true },
    ] satisfies Condition[])
      expect(problems(condition)).toEqual([]);
  });

  test("what contradicts itself is named all the same", () => {
    const never = {
      and: [
        { field: "area", greaterThan: 200 },
        { field: "area", lessThan: 100 },
      ],
    } satisfies Condition;
    expect(problems(never)).toMatchObject([{ code: "impossibleRule", step: "appraisal", about: "area" }]);
    const mixed = {
      and: [
        { field: "area", greaterThan: 200 },
        { field: "area", is: "large" },
      ],
    } satisfies Condition;
    expect(problems(mixed)).toMatchObject([{ code: "unsuitableRule", about: "area" }]);
  });
});
