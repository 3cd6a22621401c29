import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { addMonths, civilDateOf, epochDayFromIso, epochDayOf, isoDateOf, weekdayOf } from "./epoch-day.ts";
import { instantOfMoment, momentOfInstant } from "./instants.ts";
import {
  dateOfMoment,
  earliestMoment,
  isoOfMoment,
  latestMoment,
  momentFromIso,
  momentOfDate,
} from "./moment.ts";

const moments = fc.integer({ min: earliestMoment, max: latestMoment });
const days = fc.integer({ min: -700_000, max: 2_900_000 });

describe("a moment", () => {
  test("is the wall clock of Asia/Ho_Chi_Minh, whose offset never changes in the years concerned", () => {
    const noonOn = fc.integer({ min: 0, max: 366 * 150 });
    fc.assert(
      fc.property(noonOn, (days) => {
        const instant = Temporal.Instant.from("1976-01-01T00:00:00+07:00").add({ hours: days * 24 });
        const zoned = instant.toZonedDateTimeISO("Asia/Ho_Chi_Minh");
        expect(zoned.offset).toBe("+07:00");
        expect(isoOfMoment(momentOfInstant(instant))).toBe(
          zoned.toString({ timeZoneName: "never", smallestUnit: "second" }),
        );
      }),
    );
  });

  test("goes to the database, to an instant, to text and back unchanged", () => {
    fc.assert(
      fc.property(moments, (at) => {
        expect(momentOfDate(dateOfMoment(at))).toBe(at);
        expect(momentOfInstant(instantOfMoment(at))).toBe(at);
        expect(momentFromIso(isoOfMoment(at))).toBe(at);
        expect(Date.parse(isoOfMoment(at))).toBe(dateOfMoment(at).getTime());
      }),
    );
  });

  test("drops seconds, also before 1970", () => {
    expect(isoOfMoment(momentOfDate(new Date("2027-02-17T14:10:59.999+07:00")))).toBe(
      "2027-02-17T14:10:00+07:00",
    );
    expect(isoOfMoment(momentOfDate(new Date("1969-12-31T23:59:59.999+07:00")))).toBe(
      "1969-12-31T23:59:00+07:00",
    );
  });
});

describe("a day number", () => {
  test("is the one the platform's calendar gives, weekday and months included", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 600 }), (day, months) => {
        const plain = new Temporal.PlainDate(1970, 1, 1).add({ days: day });
        expect(civilDateOf(day)).toEqual({ year: plain.year, month: plain.month, dayOfMonth: plain.day });
        expect(epochDayOf(plain.year, plain.month, plain.day)).toBe(day);
        expect(weekdayOf(day)).toBe(plain.dayOfWeek);
        const later = plain.add({ months });
        expect(addMonths(day, months)).toBe(epochDayOf(later.year, later.month, later.day));
      }),
      { numRuns: 1000 },
    );
  });

  test("reads only dates that exist", () => {
    expect(isoDateOf(epochDayFromIso("2028-02-29") ?? 0)).toBe("2028-02-29");
    for (const text of [
      "2027-02-29",
      "2100-02-29",
      "2027-04-31",
      "2027-13-01",
      "2027-00-10",
      "2027-1-1",
      "27-01-01",
    ])
      expect(epochDayFromIso(text)).toBeNull();
  });
});
