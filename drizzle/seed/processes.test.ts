import { describe, expect, test } from "vitest";
import { checkProcess } from "#lib/processes/check.ts";
import { processDefinition } from "#lib/processes/definition.ts";
import { shortestLimit } from "#lib/processes/limit.ts";
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
    expect(process && countedMinutes(process)).toBeLessThanOrEqual(shortestLimit(content, null) ?? 480);
  });

  test("no process is kept that no procedure uses", () => {
    const used = new Set(catalogue.map(({ content }) => content.processKey));
    expect(byKey.map(([key]) => key).filter((key) => !used.has(key))).toEqual([]);
  });
});

test("are told apart by their titles, in both languages", () => {
  for (const locale of ["vi", "en"] as const) {
    const titles = Object.values(processes).map(({ title }) => title[locale]);
    expect(new Set(titles).size).toBe(titles.length);
  }
  expect(processes.communeStandard5.title).toEqual({
    vi: "Cấp xã: có phòng chuyên môn thụ lý, 5 ngày",
    en: "Commune: handled by a division, 5 days",
  });
  expect(processes.communePoliceHour.title.vi).toBe("Công an cấp xã giải quyết, 1 giờ");
});
