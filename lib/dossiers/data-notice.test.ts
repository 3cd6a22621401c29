import { expect, test } from "vitest";
import { compileCalendar } from "#lib/deadlines/calendar.ts";
import { dataNoticeDueAt } from "./data-notice.ts";

const blocks = [
  ["07:00", "11:30"],
  ["13:30", "17:00"],
] as const;
const calendar = compileCalendar({
  sessions: { 1: blocks, 2: blocks, 3: blocks, 4: blocks, 5: blocks },
  holidays: [],
  makeUpDays: [],
});
const vietnam = (text: string) => new Date(`${text}:00+07:00`);

test.for([
  ["online", "2026-12-07T09:00", "2026-12-08T09:00"],
  ["online", "2026-12-11T16:00", "2026-12-14T16:00"],
  ["api", "2026-12-12T10:00", "2026-12-14T17:00"],
  ["direct", "2026-12-07T09:00", "2026-12-08T09:00"],
  ["postal", "2026-12-11T16:00", "2026-12-14T16:00"],
] as const)("received %s at %s: until %s", ([channel, receivedAt, dueAt]) => {
  expect(dataNoticeDueAt(calendar, channel, vietnam(receivedAt))).toEqual(vietnam(dueAt));
});
