import { expect, test } from "vitest";
import { shortDay, wordsOfDay, wordsOfMoment } from "./words-of-dates.ts";

const slip = new Date("2025-10-27T09:32:59+07:00");

test("a moment is said as on the reception slip, in Vietnamese time", () => {
  expect(wordsOfMoment(slip)).toBe("09 giờ 32 phút, ngày 27/10/2025");
  expect(wordsOfMoment(new Date("2025-12-31T17:05:00Z"))).toBe("00 giờ 05 phút, ngày 01/01/2026");
  expect(wordsOfMoment(slip, "en")).toBe("09:32 on 27 October 2025");
});

test("a date line pads days below ten and the first two months only", () => {
  expect(wordsOfDay(new Date("2027-02-05T08:00:00+07:00"))).toBe("ngày 05 tháng 02 năm 2027");
  expect(wordsOfDay(new Date("2027-03-05T08:00:00+07:00"))).toBe("ngày 05 tháng 3 năm 2027");
  expect(wordsOfDay(slip)).toBe("ngày 27 tháng 10 năm 2025");
  expect(shortDay(slip)).toBe("27/10/2025");
});
