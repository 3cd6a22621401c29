import { describe, expect, test } from "vitest";
import { compileCalendar } from "./calendar.ts";
import { latenessMinutes, noticeMoment } from "./lateness.ts";
import { isoOfMoment, type Moment, momentFromIso } from "./moment.ts";

const week = [
  ["07:00", "11:30"],
  ["13:30", "17:00"],
] as const;
const calendar = compileCalendar({
  sessions: { 1: week, 2: week, 3: week, 4: week, 5: [["07:30", "11:00"]] },
  holidays: ["2026-12-09"],
  makeUpDays: [],
});

describe("lateness", () => {
  test("is none at the due moment and before it", () => {
    expect(latenessMinutes(calendar, at("2026-12-08 09:00"), at("2026-12-08 09:00"))).toBe(0);
    expect(latenessMinutes(calendar, at("2026-12-08 09:00"), at("2026-12-01 09:00"))).toBe(0);
  });

  test("counts working minutes only: not nights, weekends or days off", () => {
    expect(latenessMinutes(calendar, at("2026-12-08 16:00"), at("2026-12-10 07:30"))).toBe(60 + 30);
    expect(latenessMinutes(calendar, at("2026-12-11 11:00"), at("2026-12-14 07:00"))).toBe(0);
  });
});

describe("the moment by which notice must be given", () => {
  test.each([
    ["a working day earlier at the same time", "2026-12-08 15:00", "2026-12-07 15:00"],
    ["over a day off", "2026-12-10 15:00", "2026-12-08 15:00"],
    ["over a weekend, clipped to the hours of the Friday", "2026-12-14 15:00", "2026-12-11 11:00"],
    ["for a due moment at the end of the day", "2026-12-08 17:00", "2026-12-07 17:00"],
  ])("lies %s", (_name, dueAt, notice) => {
    expect(isoOfMoment(noticeMoment(calendar, at(dueAt))).slice(0, 16)).toBe(notice.replace(" ", "T"));
  });

  test("may be set further ahead", () => {
    expect(isoOfMoment(noticeMoment(calendar, at("2026-12-14 09:00"), 3)).slice(0, 16)).toBe(
      "2026-12-08T09:00",
    );
  });
});

function at(text: string): Moment {
  return momentFromIso(text.replace(" ", "T")) ?? Number.NaN;
}
