import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compileCalendar, type WorkCalendar } from "#lib/deadlines/calendar.ts";
import { countedAnew, type DueMoments, movedBy } from "./count-anew.ts";
import type { DossierEvent } from "./events.ts";

const day: [string, string][] = [
  ["07:00", "11:30"],
  ["13:30", "17:00"],
];
const usual: WorkCalendar = {
  sessions: { 1: day, 2: day, 3: day, 4: day, 5: day },
  holidays: [],
  makeUpDays: [],
};
const with5Days = { timeLimit: { amount: 5, unit: "workingDay" }, cutOff: null } as const;
const rulesBy = (calendar: WorkCalendar) =>
  ({ ...with5Days, calendar: compileCalendar(calendar) }) as Parameters<typeof countedAnew>[1];

/** Filed, and received at `at`: the dossier lies on its second desk. */
function receivedAt(at: Date): DossierEvent[] {
  const desk = { stepKey: "appraisal", holderAgencyId: "a", holderRole: "caseOfficer", holderId: null };
  const running = { ...desk, stepDueAt: at.toISOString() };
  return [
    { type: "submitted", at, details: { desk: { ...running, stepKey: "reception" } } },
    { type: "received", at, details: { dueAt: null, desk: running } },
  ] as unknown as DossierEvent[];
}

const anyMoment = fc
  .integer({ min: 0, max: 120 * 24 * 60 })
  .map((minutes) => new Date(Date.parse("2027-03-01T00:00:00+07:00") + minutes * 60_000));
const anyDay = fc
  .integer({ min: 0, max: 140 })
  .map((days) => new Date(Date.parse("2027-03-01T00:00:00Z") + days * 86_400_000).toISOString().slice(0, 10));
const anyBudget = fc.integer({ min: 30, max: 2400 });

test("a calendar that is the same moves nothing, whatever is kept", () => {
  fc.assert(
    fc.property(anyMoment, anyBudget, anyMoment, (at, budget, keptAt) => {
      const moments = countedAnew(receivedAt(at), rulesBy(usual), budget);
      const again = countedAnew(receivedAt(at), rulesBy(structuredClone(usual)), budget);
      expect(again).toEqual(moments);
      expect(movedBy({ dueAt: keptAt, stepDueAt: null }, moments, again)).toBeNull();
    }),
  );
});

test("a day off moves what had that day before it, later and never earlier, and nothing else", () => {
  fc.assert(
    fc.property(anyMoment, anyBudget, anyDay, (at, budget, off) => {
      const before = countedAnew(receivedAt(at), rulesBy(usual), budget);
      const after = countedAnew(receivedAt(at), rulesBy({ ...usual, holidays: [off] }), budget);
      const isWorked = new Date(`${off}T00:00:00Z`).getUTCDay() % 6 !== 0;
      const [begins, ends] = [Date.parse(`${off}T07:00:00+07:00`), Date.parse(`${off}T17:00:00+07:00`)];
      for (const key of ["dueAt", "stepDueAt"] as const) {
        const [was, is] = [before[key], after[key]];
        if (!was || !is) throw new Error("both clocks run");
        const isTouched = isWorked && at.getTime() < ends && was.getTime() >= begins;
        if (isTouched) expect(is.getTime()).toBeGreaterThan(was.getTime());
        else expect(is).toEqual(was);
      }
    }),
  );
});

test("only what comes out otherwise is moved, and what stands as it should stays", () => {
  const at = (date: number) => new Date(Date.UTC(2027, 2, date));
  const moments = (due: number, step: number): DueMoments => ({ dueAt: at(due), stepDueAt: at(step) });
  expect(movedBy(moments(9, 4), moments(9, 4), moments(10, 4))).toEqual(moments(10, 4));
  // The end of the step came about in another way than it would be counted: it is left alone.
  expect(movedBy(moments(9, 3), moments(9, 4), moments(10, 4))).toEqual(moments(10, 3));
  expect(movedBy(moments(10, 4), moments(9, 4), moments(10, 4))).toBeNull();
});
