import { describe, expect, test } from "vitest";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { checkProcess } from "#lib/processes/check.ts";
import { processDefinition } from "#lib/processes/definition.ts";
import { countedMinutes } from "#lib/processes/steps.ts";
import { catalogue } from "./catalogue/all.ts";
import { processes, scaled } from "./processes.ts";

const byKey = Object.entries(processes);

test.each(byKey)("%s has the shape of a process and no dead ends", (_key, process) => {
  const stored: unknown = JSON.parse(JSON.stringify(process));
  expect(processDefinition.parse(stored)).toEqual(stored);
  expect(checkProcess(process, { limitMinutes: null })).toEqual([]);
});

test.each(byKey)("%s gives every step that counts some time, and waiting none", (_key, process) => {
  for (const step of process.steps)
    expect({ step: step.key, takesTime: step.workingMinutes > 0 }).toEqual({
      step: step.key,
      takesTime: step.counted,
    });
});

test.each(byKey)("%s lets nobody receive, appraise and sign in one step", (_key, process) => {
  for (const { actions } of process.steps) {
    const kinds = new Set(actions.map(({ kind }) => kind));
    expect(
      [...kinds].filter((kind) => ["receive", "approve", "issueResult"].includes(kind)).length,
    ).toBeLessThan(2);
  }
});

describe("budgets", () => {
  test("are those of the published processes", () => {
    expect(countedMinutes(processes.communeSimple)).toBe(480);
    expect(countedMinutes(processes.communeStandard)).toBe(168 * 60);
    expect(countedMinutes(processes.departmentStandard)).toBe(10 * 480);
    expect(countedMinutes(processes.departmentThenCommittee)).toBe(15 * 480);
    expect(processes.departmentStandard.steps.map(({ workingMinutes }) => workingMinutes / 480)).toEqual([
      0.5, 0.5, 7, 0.5, 1, 0.5, 0, 0,
    ]);
  });

  test.each([60, 61, 480, 1440, 9999])("scaled to %i minutes add up to exactly that", (total) => {
    for (const [, process] of byKey) {
      const result = scaled(process, total);
      expect(countedMinutes(result)).toBe(total);
      for (const { workingMinutes } of result.steps) expect(Number.isInteger(workingMinutes)).toBe(true);
    }
  });

  test.each(catalogue)("of $code fit its shortest time limit", ({ content }) => {
    const process = byKey.find(([key]) => key === content.processKey)?.[1];
    expect(process && countedMinutes(process)).toBeLessThanOrEqual(shortestLimitMinutes(content));
  });

  test("no process is kept that no procedure uses", () => {
    const used = new Set(catalogue.map(({ content }) => content.processKey));
    expect(byKey.map(([key]) => key).filter((key) => !used.has(key))).toEqual([]);
  });
});

/**
 * Working minutes surely within the shortest limit. Done on the day, or without a limit: one day. Of seven calendar days two
 * are a weekend, and a due moment on a day off moves on, so a single day is always a working one.
 */
function shortestLimitMinutes({ channels }: ProcedureContent): number {
  const minutes = channels.map(({ timeLimit }) => {
    if (!timeLimit || timeLimit.amount === 0) return 480;
    if (timeLimit.unit === "workingHour") return timeLimit.amount * 60;
    if (timeLimit.unit === "workingDay") return timeLimit.amount * 480;
    const calendarDays = timeLimit.unit === "month" ? timeLimit.amount * 28 : timeLimit.amount;
    return Math.max(1, Math.floor((calendarDays * 5) / 7)) * 480;
  });
  return Math.min(...minutes);
}
