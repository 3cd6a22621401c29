import { describe, expect, test } from "vitest";
import type { Role } from "#lib/accounts/actor.ts";
import { compileCalendar } from "#lib/deadlines/calendar.ts";
import { type AlarmFacts, alarmsDue } from "./alarm-rules.ts";

const day: [string, string][] = [
  ["07:00", "11:30"],
  ["13:30", "17:00"],
];
const calendar = compileCalendar({
  sessions: { 1: day, 2: day, 3: day, 4: day, 5: day },
  holidays: ["2027-03-08"],
  makeUpDays: [],
});
/** Tuesday 2 to Friday 5 March 2027; Monday the 8th is a day off. */
const at = (date: number, clock: string) =>
  new Date(`2027-03-${String(date).padStart(2, "0")}T${clock}:00+07:00`);

const appraised: AlarmFacts = {
  channel: "direct",
  status: "in_progress",
  holderAgencyId: "commune",
  holderRole: "caseOfficer",
  holderId: "nam",
  receptionOfficeId: "office",
  stepSince: at(2, "09:00"),
  stepDueAt: at(3, "10:00"),
  receivedAt: at(2, "08:00"),
  finishedAt: null,
  dueAt: at(9, "09:00"),
  asked: null,
};

const everybody = () => true;
const raised = (
  facts: Partial<AlarmFacts>,
  now: Date,
  isHeld: (agency: string, role: Role) => boolean = everybody,
) =>
  alarmsDue({ ...appraised, ...facts }, { calendar, now, isHeld }).map(
    ({ kind, role, agencyId, officerId }) => `${kind} ${agencyId} ${role} ${officerId ?? "*"}`,
  );

describe("the end of a step", () => {
  // 540 working minutes from 09:00 on the 2nd: the last quarter begins at 07:45 on the 3rd.
  test.for([
    ["07:44", []],
    ["07:45", ["stepSoon commune caseOfficer nam"]],
    ["10:00", ["stepSoon commune caseOfficer nam"]],
    ["10:01", ["stepLate commune caseOfficer nam"]],
  ] as const)("at %s the holder is told %j", ([clock, told]) => {
    expect(raised({}, at(3, clock))).toEqual(told);
  });

  test("a long step is told of one working day before it ends, not a quarter before", () => {
    const facts = { stepSince: at(1, "07:00"), stepDueAt: at(31, "17:00"), dueAt: null };
    expect(raised(facts, at(30, "16:59"))).toEqual([]);
    expect(raised(facts, at(30, "17:00"))).toEqual(["stepSoon commune caseOfficer nam"]);
  });

  test("nothing is said while the clock of the step stands still, or once the result is there", () => {
    expect(raised({ stepDueAt: null }, at(4, "09:00"))).toEqual([]);
    expect(raised({ finishedAt: at(3, "09:00") }, at(11, "09:00"))).toEqual([]);
  });
});

describe("what was promised", () => {
  const facts = { stepDueAt: null };
  const all = (kind: string) => [
    `${kind} commune caseOfficer nam`,
    `${kind} commune divisionHead *`,
    `${kind} office oneStopClerk *`,
  ];
  // Due on Tuesday the 9th, Monday is off: one working day before is Friday.
  test.for([
    [5, "08:59", []],
    [5, "09:00", all("dossierSoon")],
    [9, "09:00", all("dossierSoon")],
    [9, "09:01", all("dossierLate")],
  ] as const)("on the %ith at %s holder, leader and one-stop office are told %j", ([date, clock, told]) => {
    expect(raised(facts, at(date, clock))).toEqual(told);
  });

  test("a division without a head is answered for by the leader of the agency", () => {
    const told = raised(facts, at(5, "09:00"), (_, role) => role !== "divisionHead");
    expect(told).toContain("dossierSoon commune agencyLeader *");
  });

  test("a leader who holds it is told once, and so is a counter", () => {
    const leader = { ...facts, holderRole: "agencyLeader", holderId: null } as const;
    expect(raised(leader, at(5, "09:00"))).toEqual([
      "dossierSoon commune agencyLeader *",
      "dossierSoon office oneStopClerk *",
    ]);
    const counter = {
      ...facts,
      holderAgencyId: "office",
      holderRole: "oneStopClerk",
      holderId: "say",
    } as const;
    expect(raised(counter, at(5, "09:00"))).toEqual([
      "dossierSoon office oneStopClerk say",
      "dossierSoon office oneStopHead *",
    ]);
  });
});

describe("an online dossier nobody opened", () => {
  // The worked example: filed on a Friday afternoon, late on the Tuesday after the day off at the same hour.
  const filed = {
    channel: "online",
    status: "submitted",
    receivedAt: null,
    dueAt: null,
    stepDueAt: null,
    holderAgencyId: "office",
    holderRole: "oneStopClerk",
    holderId: null,
    stepSince: at(5, "16:20"),
  } as const;
  const told = ["intakeLate office oneStopClerk *", "intakeLate office oneStopHead *"];

  test("is told of to the clerks and their head after eight working hours, not before", () => {
    expect(raised(filed, at(9, "16:20"))).toEqual([]);
    expect(raised(filed, at(9, "16:21"))).toEqual(told);
  });

  test("is not told of once it was received or asked about, nor what was handed in at a counter", () => {
    const now = at(10, "09:00");
    expect(raised({ ...filed, status: "supplement_required" }, now)).toEqual([]);
    expect(raised({ ...filed, status: "in_progress", receivedAt: at(9, "08:00") }, now)).toEqual([]);
    expect(raised({ ...filed, channel: "direct" }, now)).toEqual([]);
  });
});

test("a late opinion is told of to who was asked and to who waits for it", () => {
  const asked = { agencyId: "department", role: "divisionHead", dueAt: at(3, "08:00") } as const;
  const facts = { asked, stepDueAt: null, dueAt: null };
  expect(raised(facts, at(3, "08:00"))).toEqual([]);
  expect(raised(facts, at(3, "08:01"))).toEqual([
    "opinionLate department divisionHead *",
    "opinionLate commune caseOfficer nam",
  ]);
});
