import { expect, test } from "vitest";
import { yearOf } from "./year.ts";

const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday }));
const entries = [
  { on: "2027-02-08", kind: "off", name: "Tết" },
  { on: "2027-02-20", kind: "makeup", name: "Làm bù" },
  { on: "2027-02-08", kind: "makeup", name: "Trực" },
] as const;
const [january, february] = yearOf(2027, entries.slice(0, 2), hours);

test("every date of the year stands once under its weekday, Monday first", () => {
  const days = yearOf(2028, [], hours).flatMap(({ weeks }) => weeks.flat());
  expect(days.filter((day) => day !== null)).toHaveLength(366);
  expect(january?.weeks[0]?.map((day) => day?.dayOfMonth)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    1,
    2,
    3,
  ]);
  expect(january?.weeks.every((week) => week.length === 7)).toBe(true);
});

test("days off and make-up days are told from usual days and from weekdays without hours", () => {
  const stateOf = (on: string) => february?.weeks.flat().find((day) => day?.on === on);
  expect(stateOf("2027-02-08")).toMatchObject({ state: "off", name: "Tết" });
  expect(stateOf("2027-02-20")).toMatchObject({ state: "makeup", name: "Làm bù" });
  expect(stateOf("2027-02-09")).toMatchObject({ state: "working", name: null });
  expect(stateOf("2027-02-13")?.state).toBe("noHours");
});

test("a make-up day wins over a day off", () => {
  const [, month] = yearOf(2027, entries, hours);
  expect(month?.weeks.flat().find((day) => day?.on === "2027-02-08")).toMatchObject({
    state: "makeup",
    name: "Trực",
  });
});
