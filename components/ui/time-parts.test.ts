import { expect, test } from "vitest";
import { dayParts, momentParts } from "./time-parts.ts";

test("a moment late in the evening of UTC is already the next day in Viet Nam", () => {
  expect(momentParts("2027-02-08T17:30:00Z")).toMatchObject({
    day: "09",
    month: "02",
    time: "00:30",
    weekday: 2,
  });
});

test.each([
  ["text", "2027-02-09T08:30:00Z"],
  ["a date", new Date("2027-02-09T08:30:00Z")],
  ["an instant", { epochMilliseconds: Date.parse("2027-02-09T08:30:00Z") }],
])("a moment reads the same given as %s", (_kind, moment) => {
  expect(momentParts(moment)).toEqual({
    day: "09",
    month: "02",
    year: "2027",
    weekday: 2,
    time: "15:30",
    iso: "2027-02-09T08:30:00.000Z",
  });
});

test("Sunday is the seventh day of the week", () => {
  expect(dayParts("2027-02-07")).toEqual({
    day: "07",
    month: "02",
    year: "2027",
    weekday: 7,
    iso: "2027-02-07",
  });
});
