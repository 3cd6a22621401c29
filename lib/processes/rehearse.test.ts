import { expect, test } from "vitest";
import { compileCalendar } from "#lib/deadlines/calendar.ts";
import { isoOfMoment, momentFromIso } from "#lib/deadlines/moment.ts";
import type { ProcessAction, ProcessDefinition } from "./definition.ts";
import { rehearse } from "./rehearse.ts";

const blocks = [
  ["07:00", "11:30"],
  ["13:30", "17:00"],
] as const;
const calendar = compileCalendar({
  sessions: { 1: blocks, 2: blocks, 3: blocks, 4: blocks, 5: blocks },
  holidays: [],
  makeUpDays: [],
});
const at = (text: string) => momentFromIso(`${text}:00+07:00`) ?? 0;
const words = { vi: "Bước", en: "Step" };

function ofDays(...days: [number, ProcessAction["kind"]][]): ProcessDefinition {
  return {
    title: words,
    decisionNo: null,
    steps: days.map(([amount, kind], place) => ({
      key: `s${place}`,
      name: words,
      citizenText: words,
      holder: { organisation: "handlingAgency", role: "caseOfficer" },
      workingMinutes: amount * 480,
      counted: amount > 0,
      actions: [kind === "returnResult" ? { kind } : { kind, to: `s${place + 1}` }],
    })),
  };
}

const tenDays = ofDays(
  [0.5, "receive"],
  [0.5, "assign"],
  [7, "forward"],
  [0.5, "forward"],
  [1, "approve"],
  [0.5, "issueResult"],
  [0, "returnResult"],
);

test("a virtual dossier has the step times of the worked example for ten working days (domain §7.2, no. 26)", () => {
  const { paths, problems } = rehearse(tenDays, {
    calendar,
    startAt: at("2026-11-30T08:00"),
    dueAt: at("2026-12-14T08:00"),
    limitMinutes: 10 * 480,
  });
  expect(problems).toEqual([]);
  const [path] = paths;
  expect(path?.stops.map(({ leftAt }) => isoOfMoment(leftAt).slice(0, 16))).toEqual([
    "2026-11-30T14:00",
    "2026-12-01T08:00",
    "2026-12-10T08:00",
    "2026-12-10T14:00",
    "2026-12-11T14:00",
    "2026-12-14T08:00",
    "2026-12-14T08:00",
  ]);
  expect(path).toMatchObject({ end: "returned", countedMinutes: 4800, lateMinutes: 0 });
});

test("a way that ends after the due moment says by how much", () => {
  const { paths } = rehearse(tenDays, {
    calendar,
    startAt: at("2026-11-30T08:00"),
    dueAt: at("2026-12-11T17:00"),
    limitMinutes: 9 * 480,
  });
  expect(paths[0]?.lateMinutes).toBe(60);
});

test("a dossier that comes in the evening begins the next morning", () => {
  const { paths } = rehearse(tenDays, {
    calendar,
    startAt: at("2026-11-30T20:00"),
    dueAt: null,
    limitMinutes: null,
  });
  expect(isoOfMoment(paths[0]?.stops[0]?.arrivedAt ?? 0).slice(0, 16)).toBe("2026-12-01T07:00");
});

test("a role that nobody holds is named", () => {
  const { problems } = rehearse(tenDays, {
    calendar,
    startAt: at("2026-11-30T08:00"),
    dueAt: null,
    limitMinutes: null,
    isHeld: ({ role }) => role !== "caseOfficer",
  });
  expect(problems).toContainEqual({ code: "nobodyHolds", step: "s0" });
});
