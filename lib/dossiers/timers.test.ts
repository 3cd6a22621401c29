import { describe, expect, test } from "vitest";
import { processWith } from "#tests/factories/world.ts";
import type { DossierEvent } from "./events.ts";
import { timerDue, timersLeft } from "./timers.ts";

const process = processWith("appraisal", {
  timers: [
    { afterWorkingMinutes: 60, effect: "remind" },
    { afterWorkingMinutes: 120, effect: "moveOn", to: "signing" },
  ],
});
const first = { index: 0, at: "2027-03-02T03:00:00.000Z" };
const second = { index: 1, at: "2027-03-02T04:00:00.000Z" };
const came = { type: "forwarded", details: { desk: { stepKey: "appraisal", timers: [second, first] } } };
const went = { type: "timerWent", details: { index: 0, effect: "remind", next: second.at } };
const history = (...events: object[]) => events as DossierEvent[];

describe("timerDue", () => {
  test("nothing goes off before its time, and then the soonest", () => {
    expect(timerDue(history(came), process, new Date("2027-03-02T02:59:59Z"))).toBeNull();
    expect(timerDue(history(came), process, new Date("2027-03-02T05:00:00Z"))).toEqual({
      effect: "remind",
      index: 0,
      at: new Date(first.at),
      next: second.at,
    });
  });

  test("what went off does not go off again, and the next says where it leads", () => {
    expect(timerDue(history(came, went), process, new Date(second.at))).toMatchObject({
      effect: "moveOn",
      to: "signing",
      next: null,
    });
  });

  test("timers of a desk it left are forgotten", () => {
    const left = { type: "forwarded", details: { desk: { stepKey: "signing" } } };
    expect(timersLeft(history(came, left))).toEqual([]);
    expect(timerDue(history(came, left), process, new Date("2027-03-03T00:00:00Z"))).toBeNull();
  });
});
