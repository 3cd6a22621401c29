import { describe, expect, test } from "vitest";
import { compileCalendar } from "#lib/deadlines/calendar.ts";
import { type ClockRules, clockOf } from "./clock.ts";
import type { DossierEvent } from "./events.ts";

const blocks = [
  ["07:00", "11:30"],
  ["13:30", "17:00"],
] as const;
const calendar = compileCalendar({
  sessions: { 1: blocks, 2: blocks, 3: blocks, 4: blocks, 5: blocks },
  holidays: [],
  makeUpDays: [],
});
const tenDays: ClockRules = {
  calendar,
  timeLimit: { amount: 10, unit: "workingDay", assumed: false },
  cutOff: null,
};

const vietnam = (text: string) => new Date(`${text}:00+07:00`);

function event(type: DossierEvent["type"], at: string, details: object = {}): DossierEvent {
  return { type, at: vietnam(at), details, actor: { kind: "system", id: "test" }, actorName: "" } as never;
}

/** Received Monday 7 December 2026, asked for more on Wednesday, answered the next Tuesday. */
const story = (effect: "restart" | "pause" | "none") => [
  event("submitted", "2026-12-05T09:00"),
  event("received", "2026-12-07T08:00"),
  event("supplementRequested", "2026-12-09T14:00", { effect }),
  event("supplementAnswered", "2026-12-15T09:00"),
];

describe("clockOf", () => {
  test("begins anew after a supplement that restarts it (worked example 14)", () => {
    expect(clockOf(story("restart"), tenDays)?.dueAt).toEqual(vietnam("2026-12-29T09:00"));
  });

  test("goes on with what was left after a supplement that pauses it (worked example 15)", () => {
    expect(clockOf(story("pause"), tenDays)?.dueAt).toEqual(vietnam("2026-12-24T15:00"));
  });

  test("is not moved by a supplement at reception, before anything ran", () => {
    const atReception = [
      event("submitted", "2026-12-01T09:00"),
      event("supplementRequested", "2026-12-02T14:00", { effect: "none" }),
      event("supplementAnswered", "2026-12-04T09:00"),
      event("received", "2026-12-07T08:00"),
    ];
    expect(clockOf(atReception, tenDays)?.dueAt).toEqual(vietnam("2026-12-21T08:00"));
  });

  test("has no due moment before reception, while a supplement is open, or without a time limit", () => {
    expect(clockOf(story("restart").slice(0, 1), tenDays)).toBeNull();
    expect(clockOf(story("restart").slice(0, 3), tenDays)).toBeNull();
    expect(clockOf(story("restart"), { ...tenDays, timeLimit: null })).toBeNull();
  });

  test("heeds the cut-off of the procedure (worked example 4)", () => {
    const rules: ClockRules = {
      ...tenDays,
      timeLimit: { amount: 3, unit: "workingDay", assumed: false },
      cutOff: "15:00",
    };
    const received = [event("submitted", "2026-12-01T08:00"), event("received", "2026-12-01T15:40")];
    expect(clockOf(received, rules)?.dueAt).toEqual(vietnam("2026-12-07T07:00"));
  });

  test("says why", () => {
    const kinds = clockOf(story("restart"), tenDays)?.reasons.map(({ kind }) => kind);
    expect(kinds).toContain("restarted");
    expect(kinds).toContain("daySkipped");
  });
});
