import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkProcess } from "../check.ts";
import { processDefinition } from "../definition.ts";
import { longestMinutes } from "../paths.ts";
import { readActor } from "./actor.ts";
import { publishedProcess } from "./format.ts";
import { readProcess } from "./read-process.ts";

const step = (actor: string, action: string, hours: number | null) => ({
  actor,
  action,
  hours,
  counted: hours !== null,
});

const printed = (steps: ReturnType<typeof step>[], total_hours: number) =>
  readProcess(
    publishedProcess.parse({
      id: "T-1",
      decision: "1/QĐ-UBND",
      decision_date: "5/3/2026",
      total_hours,
      steps,
    }),
  );

const usual = [
  step("Bộ phận một cửa của Sở", "Nhận và kiểm tra hồ sơ", 4),
  step("Trưởng phòng", "Phân công người thụ lý", 4),
  step("Chuyên viên phòng", "Xem xét hồ sơ", 56),
  step("Lãnh đạo Sở", "Ký", 8),
  step("Văn thư Sở", "Đóng dấu", 8),
  step("Bộ phận một cửa của Sở", "Trả kết quả", null),
];

describe("a process as a decision prints it", () => {
  test("becomes steps with the acts their holders need, and adds up", () => {
    const { definition, mismatch } = printed(usual, 80);
    expect(definition.steps.map(({ holder, actions }) => [holder.role, actions[0]?.kind])).toEqual([
      ["oneStopClerk", "receive"],
      ["divisionHead", "assign"],
      ["caseOfficer", "forward"],
      ["agencyLeader", "approve"],
      ["recordsClerk", "issueResult"],
      ["oneStopClerk", "returnResult"],
    ]);
    expect(definition.decisionOn).toBe("2026-03-05");
    expect(definition.questions).toBeUndefined();
    expect(mismatch).toBeNull();
    expect(checkProcess(definition, { limitMinutes: 80 * 60 })).toEqual([]);
  });

  test("that does not add up is reported and not bent", () => {
    const { definition, mismatch } = printed(usual, 72);
    expect(mismatch).toEqual({ printedMinutes: 72 * 60, countedMinutes: 80 * 60 });
    expect(longestMinutes(definition)).toBe(80 * 60);
  });

  test("that leaves out numbering or handing over gets such a step, uncounted, as a question", () => {
    const { definition } = printed(usual.slice(0, 4), 72);
    expect(definition.steps.map(({ key, counted }) => [key, counted]).slice(-2)).toEqual([
      ["issue", false],
      ["return", false],
    ]);
    expect(definition.questions?.map(({ about }) => about)).toEqual(["order", "order"]);
    expect(longestMinutes(definition)).toBe(72 * 60);
  });

  test("whose officer is said to receive and to appraise gets a reception at the counter: nobody does both", () => {
    const { definition } = printed(
      [step("Chuyên viên phòng", "Tiếp nhận hồ sơ, thẩm định", 64), ...usual.slice(3)],
      80,
    );
    expect(
      definition.steps.map(({ holder, actions }) => [holder.role, actions[0]?.kind]).slice(0, 2),
    ).toEqual([
      ["oneStopClerk", "receive"],
      ["caseOfficer", "forward"],
    ]);
    expect(definition.questions).toEqual([{ step: "reception", about: "order", words: "Tiếp nhận hồ sơ" }]);
    expect(longestMinutes(definition)).toBe(80 * 60);
  });

  test("in which no leader decides is asked about a decision before the result is issued", () => {
    const { definition } = printed(
      [...usual.slice(0, 2), step("Hội đồng tuyển dụng", "Xét tuyển", 72), ...usual.slice(5)],
      80,
    );
    expect(definition.steps.map(({ key, actions }) => [key, actions[0]?.kind]).slice(2)).toEqual([
      ["step3", "forward"],
      ["decision", "approve"],
      ["issue", "issueResult"],
      ["step4", "returnResult"],
    ]);
    expect(definition.questions?.map(({ step }) => step)).toEqual(["decision", "issue"]);
  });

  test("in which a head of division approves takes that for the decision, and asks", () => {
    const { definition } = printed(
      [...usual.slice(0, 1), step("Trưởng phòng", "Xem xét, phê duyệt", 76), ...usual.slice(4)],
      88,
    );
    expect(definition.steps.map(({ actions }) => actions[0]?.kind)).toEqual([
      "receive",
      "approve",
      "issueResult",
      "returnResult",
    ]);
    expect(definition.questions).toEqual([{ step: "step2", about: "action", words: "Xem xét, phê duyệt" }]);
  });

  test("that names several bodies in a cell, or one no rule knows, asks who is meant", () => {
    const { definition } = printed(
      [...usual.slice(0, 2), step("Chuyên viên; Đội khảo sát", "Đo đạc", 56), ...usual.slice(3)],
      80,
    );
    expect(definition.questions).toEqual([
      { step: "step3", about: "actor", words: "Chuyên viên; Đội khảo sát" },
    ]);
  });
});

test.each([
  ["Hội đồng nghiệm thu", "council", "handlingAgency", "caseOfficer"],
  ["Cá nhân đề nghị", "applicant", "handlingAgency", "caseOfficer"],
  ["Chuyên viên Văn phòng UBND tỉnh", "office", "provincialCommittee", "committeeOfficer"],
  ["Chủ tịch UBND tỉnh", "office", "provincialCommittee", "committeeLeader"],
  ["Văn thư Văn phòng UBND tỉnh", "office", "provincialCommittee", "recordsClerk"],
  ["Lãnh đạo UBND phường", "office", "handlingAgency", "agencyLeader"],
  ["Nhân viên bưu điện", "office", "receptionOffice", "oneStopClerk"],
] as const)("%s is read as a step of kind %s at %s, held by %s", (actor, kind, organisation, role) => {
  expect(readActor(actor, null)).toEqual({ kind, holder: { organisation, role }, isCertain: true });
});

const file = "../shared/data/processes.json";

describe.skipIf(!existsSync(file))("the processes that provinces published", () => {
  const { processes } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { processes: [] };

  test.each(publishedProcess.array().parse(processes))(
    "$id takes its printed total and leads to its end",
    (each) => {
      const { definition, mismatch } = readProcess(each);
      expect(processDefinition.parse(definition)).toEqual(definition);
      expect(mismatch).toBeNull();
      expect(longestMinutes(definition)).toBe((each.total_hours ?? 0) * 60);
      const problems = checkProcess(definition, { limitMinutes: (each.total_hours ?? 0) * 60 });
      expect(problems.filter(({ code }) => code !== "openQuestion")).toEqual([]);
    },
  );
});
