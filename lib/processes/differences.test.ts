import { describe, expect, test } from "vitest";
import { processes } from "#drizzle/seed/processes.ts";
import type { ProcessDefinition } from "./definition.ts";
import { processDifferences } from "./differences.ts";
import { changed } from "./editing/change.ts";

const process = processes.communeStandard as ProcessDefinition;
const keys = process.steps.map(({ key }) => key);
const told = (after: ProcessDefinition) =>
  processDifferences(process, after).map((found) =>
    found.about === "whole" ? `whole ${found.part}` : stepWords(found),
  );
const stepWords = (found: Exclude<ReturnType<typeof processDifferences>[number], { about: "whole" }>) =>
  found.about === "step" ? `${found.after.key} ${found.part}` : `${found.about} ${found.step.key}`;

describe("the differences between two versions of a process", () => {
  test("are none where nothing is said otherwise", () => {
    expect(told({ ...process, serves: [], questions: [{ about: "time", words: "?" }] })).toEqual([]);
    expect(
      told({ ...process, steps: process.steps.map((step) => ({ ...step, kind: step.kind ?? "office" })) }),
    ).toEqual([]);
  });

  test("name the part of the step that changed, and the whole", () => {
    const [first, ...rest] = process.steps;
    if (!first) throw new Error("a process has a step");
    const after = {
      ...process,
      decisionNo: "12/QĐ-UBND",
      steps: [{ ...first, workingMinutes: 60 }, ...rest],
    };
    expect(told(after)).toEqual(["whole decisionNo", `${first.key} workingMinutes`]);
  });

  test("tell steps that came, went, or stand elsewhere, and only the one that was moved", () => {
    const last = keys.at(-1) ?? "";
    const moved = changed(process, { kind: "moveStep", step: last, by: -1 });
    expect(moved && told(moved)).toHaveLength(1);
    const without = changed(process, { kind: "removeStep", step: keys[3] ?? "" });
    expect(without && told(without)).toContain(`removed ${keys[3]}`);
    const name = { vi: "Xin ý kiến", en: "Consultation" };
    const more = changed(process, { kind: "addStep", after: keys[2] ?? "", name });
    expect(more && told(more)).toEqual([`${keys[2]} actions`, "added xinYKien"]);
  });
});
