import { describe, expect, test } from "vitest";
import { processes } from "#drizzle/seed/processes.ts";
import { checkProcess } from "../check.ts";
import type { ProcessDefinition } from "../definition.ts";
import { changed, type ShapeChange } from "./change.ts";

const process = processes.communeStandard as ProcessDefinition;
const keys = process.steps.map(({ key }) => key);
const [first = "", second = "", third = ""] = keys;
const name = { vi: "Lấy ý kiến", en: "Consultation" };
const codes = (given: ProcessDefinition) =>
  checkProcess(given, { limitMinutes: null }).map(({ code }) => code);

function after(given: ProcessDefinition, ...changes: ShapeChange[]): ProcessDefinition {
  return changes.reduce((each, change) => {
    const next = changed(each, change);
    if (!next) throw new Error(`refused: ${JSON.stringify(change)}`);
    return next;
  }, given);
}
const actionsOf = ({ steps }: ProcessDefinition, key: string) =>
  steps.find((step) => step.key === key)?.actions ?? [];

describe("a process stays sound", () => {
  test.each(keys.slice(0, -1))("when a step is put in after %s", (key) => {
    const more = after(process, { kind: "addStep", after: key, name });
    expect(codes(more)).toEqual([]);
    expect(more.steps).toHaveLength(process.steps.length + 1);
  });

  const decides = (key: string) => actionsOf(process, key).some(({ kind }) => kind === "approve");
  const middle = keys.slice(1, -1);

  test.each(middle.filter((key) => !decides(key)))("when %s in the middle is taken out", (step) => {
    expect(codes(after(process, { kind: "removeStep", step }))).toEqual([]);
  });

  test.each(middle.filter(decides))("but not when %s is, for then nobody decides", (step) => {
    expect(codes(after(process, { kind: "removeStep", step }))).toEqual(["issuedUndecided"]);
  });
});

test("the last step taken away leaves the way to it open, which is told", () => {
  const step = keys.at(-1) ?? "";
  expect(codes(after(process, { kind: "removeStep", step }))).toEqual(
    expect.arrayContaining(["noWayOn", "neverReturned"]),
  );
});

test("a connection leads on; back to a former step it is a return", () => {
  const joined = after(process, { kind: "connect", from: first, to: third });
  expect(actionsOf(joined, first)).toContainEqual({ kind: "forward", to: third });
  const back = after(process, { kind: "connect", from: third, to: second });
  expect(actionsOf(back, third)).toContainEqual({ kind: "returnToStep", to: second });
  expect(changed(process, { kind: "connect", from: first, to: first })).toBeNull();
});

test("a connection taken away is gone, and a step never loses its last action", () => {
  const place = actionsOf(process, second).findIndex(({ to }) => to !== undefined);
  const cut = after(process, { kind: "disconnect", from: second, action: place });
  expect(actionsOf(cut, second).every(({ to }) => to === undefined)).toBe(true);
  expect(actionsOf(cut, second).length).toBeGreaterThan(0);
  expect(codes(cut)).toContain("noWayOn");
});

test("a copy stands behind its step under a key of its own", () => {
  const copied = after(process, { kind: "copyStep", step: second });
  expect(new Set(copied.steps.map(({ key }) => key)).size).toBe(process.steps.length + 1);
  expect(copied.steps[2]?.actions).toEqual(actionsOf(process, second));
});

test("what speaks of a step that is not there is refused", () => {
  for (const change of [
    { kind: "removeStep", step: "none" },
    { kind: "moveStep", step: first, by: -1 },
    { kind: "copyStep", step: "none" },
    { kind: "connect", from: first, to: "none" },
    { kind: "disconnect", from: first, action: 99 },
    { kind: "addStep", after: "none", name },
  ] satisfies ShapeChange[])
    expect(changed(process, change)).toBeNull();
});

test("a question is answered with the step it is about, and with no other", () => {
  const asked = {
    ...process,
    questions: [
      { step: first, about: "actor" as const, words: "Chuyên viên" },
      { about: "total" as const, words: "10 ngày" },
    ],
  };
  const { key: _key, ...value } = process.steps[0] ?? ({} as never);
  const set = (isReviewed: boolean) => changed(asked, { kind: "setStep", step: first, value, isReviewed });
  expect(set(false)?.questions).toHaveLength(2);
  expect(set(true)?.questions).toEqual([asked.questions[1]]);
  const { title, decisionNo } = process;
  const whole = changed(asked, { kind: "setGeneral", value: { title, decisionNo }, isReviewed: true });
  expect(whole?.questions).toEqual([asked.questions[0]]);
});
