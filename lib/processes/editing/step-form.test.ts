import { describe, expect, test } from "vitest";
import { postedValues } from "#components/forms/posted-values.ts";
import { processes } from "#drizzle/seed/processes.ts";
import type { ProcessStep } from "../definition.ts";
import { durationForm, durationFormOf } from "./duration-form.ts";
import { stepForm, stepFormOf, stepOfForm } from "./step-form.ts";

const there = (step: ProcessStep) => ({
  key: step.key,
  ...stepOfForm(stepForm.parse(postedValues(stepFormOf(step)))),
});

const rich: ProcessStep = {
  key: "wait",
  name: { vi: "Chờ ý kiến", en: "Waiting for opinions" },
  citizenText: { vi: "Đang lấy ý kiến.", en: "Opinions are being asked for." },
  kind: "wait",
  until: "consultations",
  holder: { organisation: "named", role: "caseOfficer", agency: "so-tai-chinh" },
  others: [{ organisation: "handlingAgency", role: "divisionHead", part: "watching" }],
  workingMinutes: 1950,
  onlineWorkingMinutes: 960,
  counted: false,
  when: {
    and: [
      { field: "dossier.channel", is: "online" },
      { field: "area", greaterThan: 2.5 },
    ],
  },
  actions: [
    {
      kind: "forward",
      to: "sign",
      when: { field: "hasPlan", is: true },
      name: { vi: "Trình", en: "Submit" },
    },
    { kind: "consult", workingMinutes: 480, pauses: true },
    { kind: "spawn", procedure: "1.000001" },
    { kind: "spawn", procedure: "1.000002", case: "newborn" },
    { kind: "forward", to: "other", when: { not: { field: "area", filled: true } } },
  ],
  timers: [{ afterWorkingMinutes: 960, effect: "moveOn", to: "sign" }],
  outputs: [{ key: "opinion", name: { vi: "Ý kiến", en: "Opinion" }, kind: "opinion", required: true }],
  forms: ["04", "05"],
};

describe("a step goes through its form and comes back the same", () => {
  const seeded = Object.values(processes).flatMap(({ steps }) => steps);
  test.each([rich, ...seeded].map((step) => [step.key, step] as const))("%s", (_key, step) => {
    expect(there(step)).toEqual(step);
  });
});

const faults = (change: object) =>
  stepForm
    .safeParse({ ...stepFormOf(rich), ...change })
    .error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`);

test("a form says where it is wrong", () => {
  const blank = { field: "dossier.case", test: "is", value: "" };
  expect(faults({ name: { vi: "", en: "" } })).toEqual(["name.vi required"]);
  expect(faults({ time: { days: "hai", hours: "" } })).toEqual(["time.days numberShape"]);
  expect(faults({ agency: "" })).toEqual(["agency required"]);
  expect(faults({ until: "" })).toEqual(["until required"]);
  expect(faults({ actions: [{}] })).toEqual(["actions oneAction"]);
  expect(faults({ when: { join: "and", rows: [blank], carried: "" } })).toEqual([
    "when.rows.0.value required",
  ]);
  expect(faults({ when: { join: "and", rows: [], carried: '{"field":"__proto__","is":1}' } })).toEqual([
    "when.carried invalidChoice",
  ]);
});

test("half days and hours with a comma are read; nothing written is no time", () => {
  expect(durationForm.parse({ days: "0,5", hours: "" })).toBe(240);
  expect(durationForm.parse({ days: "2", hours: "1.5" })).toBe(1050);
  expect(durationForm.parse({ days: "", hours: "" })).toBeNull();
  for (const minutes of [0, 30, 60, 240, 480, 1950])
    expect(durationForm.parse(durationFormOf(minutes))).toBe(minutes);
});
