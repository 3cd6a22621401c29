import { describe, expect, test } from "vitest";
import { monthAsked, monthAt, monthsUpTo, spanOf } from "./month.ts";

test("a month begins and ends at midnight in Vietnam", () => {
  expect(spanOf("2027-03")).toEqual({
    from: new Date("2027-02-28T17:00:00Z"),
    to: new Date("2027-03-31T17:00:00Z"),
  });
  expect(spanOf("2026-12").to).toEqual(new Date("2026-12-31T17:00:00Z"));
});

test("in the evening of Greenwich it is already the next month in Vietnam", () => {
  expect(monthAt(new Date("2027-02-28T16:59:59Z"))).toBe("2027-02");
  expect(monthAt(new Date("2027-02-28T17:00:00Z"))).toBe("2027-03");
});

describe("monthAsked", () => {
  const now = new Date("2027-03-02T01:30:00Z");

  test.each(["2027-03", "2027-02", "2026-12"])("%s can be asked for", (month) => {
    expect(monthAsked(month, now)).toBe(month);
  });

  test.each([undefined, null, "", "2027-04", "2027-13", "2027-00", "2027-3", "2027-02-01", ["2027-02"]])(
    "%j gives the present month",
    (asked) => {
      expect(monthAsked(asked, now)).toBe("2027-03");
    },
  );
});

test("months before a month go back over the year, oldest first", () => {
  expect(monthsUpTo("2027-02", 4)).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"]);
});
