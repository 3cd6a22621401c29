import { expect, test } from "vitest";
import { editedIn, processViews, queryOfView, rehearsalIn, viewIn } from "./process-view.ts";

test("every part of the page has an address that leads back to it", () => {
  for (const view of processViews) expect(viewIn(queryOfView(view))).toBe(view);
  expect(viewIn({ xem: "khac" })).toBe("steps");
});

test("a rehearsal begins when asked, by the clock of Viet Nam, and now when that makes no sense", () => {
  const now = new Date("2027-03-02T01:30:00Z");
  const start = (given: string) => rehearsalIn({ "bat-dau": given }, now).startAt.toISOString();
  expect(start("2027-05-03T08:15")).toBe("2027-05-03T01:15:00.000Z");
  for (const given of ["", "2027-13-40T99:99", "9999-01-01T00:00", "x"])
    expect(start(given)).toBe(now.toISOString());
});

test("what makes no sense in an address is left out", () => {
  expect(editedIn({ buoc: "receive" })).toEqual({ step: "receive" });
  expect(editedIn({ phan: "chung" })).toBe("general");
  expect(editedIn({})).toBeNull();
});
