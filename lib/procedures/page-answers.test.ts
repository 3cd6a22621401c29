import { expect, test } from "vitest";
import { compileCalendar } from "#lib/deadlines/calendar.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import type { ProcedureContent } from "./content.ts";
import { answersOf } from "./page-answers.ts";

const day: [string, string][] = [["07:00", "17:00"]];
const calendar = compileCalendar({
  sessions: { 1: day, 2: day, 3: day, 4: day, 5: day },
  holidays: [],
  makeUpDays: [],
} as never);
const now = new Date("2027-01-05T02:00:00Z");
const both = (text: string) => ({ vi: text, en: text });
const timeLimit = { amount: 3, unit: "workingDay", assumed: false } as const;
const free = { name: both("Phí"), kind: "fee", status: "free", amountDong: 0 } as const;
const calculated = (channels: ProcedureContent["channels"], printed?: ProcedureContent["printed"]) =>
  answersOf(
    sampleContent({ cases: [], channels, ...(printed && { printed }) }),
    { counted: {}, answers: {}, isPrintable: false },
    calendar,
    now,
  ).calculated;

test("a time or a fee is worked out", () => {
  expect(calculated([{ channel: "direct", timeLimit, fees: [] }])?.result?.dueAt).toBeInstanceOf(Date);
  expect(calculated([{ channel: "direct", timeLimit: null, fees: [free] }])?.result?.lines).toHaveLength(1);
});

test("nothing is worked out of printed words, be they none", () => {
  const channels = [{ channel: "direct" as const, timeLimit, fees: [free] }];
  expect(calculated(channels, { channels: "Trực tiếp: 3" })).toBeNull();
  expect(calculated(channels, { channels: "" })).toBeNull();
});

test("where neither a time of the whole nor a fee is said there is nothing to work out", () => {
  const stages = [both("Kiểm tra"), both("Cấp giấy")].map((name) => ({ name, timeLimit }));
  expect(calculated([{ channel: "direct", timeLimit: null, fees: [] }])).toBeNull();
  expect(calculated([{ channel: "direct", timeLimit: null, stages, fees: [] }])).toBeNull();
  expect(calculated([{ channel: "direct", timeLimit: null, stages, fees: [free] }])).toMatchObject({
    result: { dueAt: null, isByStage: true },
  });
});

test("without the hours of the offices there is no date, and what it costs is worked out all the same", () => {
  const content = sampleContent({ cases: [], channels: [{ channel: "direct", timeLimit, fees: [free] }] });
  const question = { counted: {}, answers: {}, isPrintable: false };
  const { calculated: without } = answersOf(content, question, null, now);
  expect(without?.result).toMatchObject({ dueAt: null, reasons: [], isWithoutHours: true });
  expect(without?.result?.lines).toHaveLength(1);
  expect(answersOf(content, question, calendar, now).calculated?.result?.isWithoutHours).toBe(false);
});
