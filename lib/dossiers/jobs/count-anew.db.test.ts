import { asc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { officeSessions } from "#drizzle/schema/agencies.ts";
import { calendarChanges, calendarMoves } from "#drizzle/schema/recounts.ts";
import { addCalendarDay, removeCalendarDay } from "#lib/agencies/commands/calendar-days.ts";
import { noteCalendarChange } from "#lib/agencies/commands/note-calendar-change.ts";
import { setOfficeHours } from "#lib/agencies/commands/office-hours.ts";
import { officeCalendar } from "#lib/deadlines/queries/office-calendar.ts";
import type { Database } from "#lib/platform/db.ts";
import { stepOf } from "#lib/processes/steps.ts";
import { promisedJobs } from "#tests/database/jobs.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createOfficer } from "#tests/factories/accounts.ts";
import { rowOf } from "#tests/factories/dossier-rows.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { createWorld, processWith, type World } from "#tests/factories/world.ts";
import { consult, endConsultation } from "../commands/consult.ts";
import { extendDossier } from "../commands/extend.ts";
import { returnToStep } from "../commands/move.ts";
import { answerSupplement, requestSupplement } from "../commands/supplement.ts";
import { withdrawDossier } from "../commands/withdraw.ts";
import { countedAnew } from "../count-anew.ts";
import { calendarReport } from "../queries/calendar-report.ts";
import { clockRules } from "../queries/clock-rules.ts";
import { eventsOf, lockedById } from "../queries/lock-dossier.ts";
import { budgetOf } from "../step-clock.ts";
import { countAnew } from "./count-anew.ts";

const off = { on: "2027-03-04", kind: "off", name: "Nghỉ bão", source: "Công điện" } as const;
const as = (db: Database, { actor }: World["clerk"], minutes: number) => contextOf(db, actor, later(minutes));

/** Whoever changes the calendar, at 11:00. */
async function controllerOf(db: Database, world: World) {
  const officer = await createOfficer(db, { agencyId: world.commune.id, roles: ["procedureController"] });
  return contextOf(db, officer.actor, later(150));
}

/** Runs what a change promised. */
async function run(db: Database) {
  const [change] = await db.select().from(calendarChanges).orderBy(asc(calendarChanges.id));
  if (!change) throw new Error("nothing was promised");
  await countAnew(db, change.id, later(155));
  const [after] = await db.select().from(calendarChanges).where(eq(calendarChanges.id, change.id));
  return { ...after, moves: await db.select().from(calendarMoves) };
}

const asked = { items: [{ target: "other", reason: "Ảnh mờ" }], legalBasis: "" };

/** Histories in which the clocks ran in every way there is. */
const histories: Record<string, (db: Database, world: World) => Promise<string>> = {
  "at reception": (db, world) => dossierAt(db, world, "reception"),
  assigned: (db, world) => dossierAt(db, world, "appraisal"),
  signed: (db, world) => dossierAt(db, world, "numbering"),
  "sent back": async (db, world) => {
    const code = await dossierAt(db, world, "signing");
    await returnToStep(as(db, world.leader, 130), { code, to: "appraisal", reason: "Thiếu căn cứ" });
    return code;
  },
  "waiting for the applicant": async (db, world) => {
    const code = await dossierAt(db, world, "appraisal");
    await requestSupplement(as(db, world.officer, 100), { code, ...asked });
    return code;
  },
  "gone on after a supplement": async (db, world) => {
    const code = await dossierAt(db, world, "appraisal");
    await requestSupplement(as(db, world.officer, 100), { code, ...asked });
    await answerSupplement(contextOf(db, world.citizen.actor, later(140)), { code, answers: {}, note: "" });
    return code;
  },
  "gone on after an opinion": async (db, world) => {
    const code = await dossierAt(db, world, "appraisal");
    await consult(as(db, world.officer, 100), { code, agencyId: world.province.id, question: "Có đồng ý?" });
    const [open] = (await rowOf(db, code)).openConsultations;
    await endConsultation(as(db, world.officer, 130), {
      code,
      consultationId: open?.id ?? "",
      reason: "Không cần nữa",
    });
    return code;
  },
  "given a new appointment": async (db, world) => {
    const code = await dossierAt(db, world, "appraisal");
    await extendDossier(as(db, world.leader, 95), {
      code,
      appointedOn: "2027-03-11",
      reason: "Phải xác minh",
      legalBasis: "",
    });
    return code;
  },
};

const consulting = processWith("appraisal", {
  actions: [{ kind: "consult", workingMinutes: 240, pauses: true }],
});

describe("by the calendar it was counted with", () => {
  test.for(Object.keys(histories))("a dossier %s comes out as it stands", async (name, { db }) => {
    const world = await createWorld(db, {}, consulting);
    const code = await histories[name]?.(db, world);
    const { id, dueAt, stepDueAt } = await rowOf(db, code ?? "");
    const context = contextOf(db, { kind: "system", id: "test" }, later(145));
    const dossier = await lockedById(context, id);
    const budget = budgetOf(stepOf(dossier.process, dossier.stepKey ?? ""), dossier.channel);
    const rules = { ...(await clockRules(context, dossier)), calendar: await officeCalendar(context) };
    expect(countedAnew(await eventsOf(db, id), rules, budget)).toEqual({ dueAt, stepDueAt });
  });

  test("nothing moves, and no history grows", async ({ db }) => {
    const world = await createWorld(db, {}, consulting);
    const codes = [];
    for (const bring of Object.values(histories)) codes.push(await bring(db, world));
    await noteCalendarChange(await controllerOf(db, world));
    expect(await run(db)).toMatchObject({ checked: codes.length, moves: [], finishedAt: later(155) });
    for (const code of codes) {
      const types = (await eventsOf(db, (await rowOf(db, code)).id)).map(({ type }) => type);
      expect(types).not.toContain("dueRecomputed");
    }
  });
});

describe("countAnew", () => {
  test("moves what is promised past a new day off, says so in its history, and tells the applicant", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    const before = await rowOf(db, code);
    await addCalendarDay(await controllerOf(db, world), off);
    expect((await promisedJobs(db)).map(({ name }) => name)).toContain("calendar-changed");
    const { moves, checked } = await run(db);
    // 09:00 on Friday the 5th becomes 09:00 on Tuesday the 9th: Monday is off as well.
    const dueAt = new Date("2027-03-09T02:00:00Z");
    const row = await rowOf(db, code);
    expect(row).toMatchObject({ dueAt, stepDueAt: before.stepDueAt });
    expect(checked).toBe(1);
    expect(moves).toMatchObject([{ formerDueAt: before.dueAt, dueAt, formerStepDueAt: before.stepDueAt }]);
    expect((await eventsOf(db, row.id)).at(-1)).toMatchObject({
      type: "dueRecomputed",
      details: { former: before.dueAt?.toISOString(), dueAt: dueAt.toISOString() },
    });
  });

  test("what is taken back brings it back; run again it moves nothing again", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    const before = await rowOf(db, code);
    const context = await controllerOf(db, world);
    await addCalendarDay(context, off);
    await run(db);
    await db.update(calendarChanges).set({ finishedAt: null, lastDossierId: null });
    const { revision } = await rowOf(db, code);
    await run(db);
    expect((await rowOf(db, code)).revision).toBe(revision);
    await removeCalendarDay({ ...context, now: later(160) }, off);
    const [, second] = await db.select().from(calendarChanges).orderBy(asc(calendarChanges.id));
    await countAnew(db, second?.id ?? "", later(165));
    expect((await rowOf(db, code)).dueAt).toEqual(before.dueAt);
  });

  test("whoever may change the calendar reads what moved, by code; nobody else does", async ({ db }) => {
    const world = await createWorld(db);
    const codes = [await dossierAt(db, world, "appraisal"), await dossierAt(db, world, "signing")].toSorted();
    await dossierAt(db, world, "reception");
    const context = await controllerOf(db, world);
    expect(await calendarReport(context)).toBeNull();
    await addCalendarDay(context, off);
    expect(await calendarReport(context)).toMatchObject({ finishedAt: null, checked: 0, moves: [] });
    await run(db);
    const report = await calendarReport(context);
    expect(report).toMatchObject({ changedBy: "Trần Văn Minh", checked: 3, moved: 2, nextAfter: null });
    expect(report?.moves.map(({ code }) => code)).toEqual(codes);
    // Their steps end before the day off: what moved is the appointment at 09:00 on Friday alone.
    expect(report?.earliestAt).toEqual(new Date("2027-03-05T02:00:00Z"));
    expect((await calendarReport(context, codes[0]))?.moves.map(({ code }) => code)).toEqual([codes[1]]);
    await expect(calendarReport(as(db, world.leader, 160))).rejects.toMatchObject({ code: "forbidden" });
  });

  test("shorter office hours move the end of a step", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    const before = await rowOf(db, code);
    const mornings = [1, 2, 3, 4, 5].map((weekday) => ({
      weekday,
      sessions: [["07:00", "11:30"] as [string, string]],
    }));
    await setOfficeHours(await controllerOf(db, world), mornings);
    expect(await db.select().from(officeSessions)).toHaveLength(5);
    await run(db);
    const after = await rowOf(db, code);
    expect(after.stepDueAt?.getTime()).toBeGreaterThan(before.stepDueAt?.getTime() ?? 0);
  });

  test("what is closed never changes", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    await withdrawDossier(contextOf(db, world.citizen.actor, later(140)), { code, reason: "Thôi" });
    const before = await rowOf(db, code);
    await addCalendarDay(await controllerOf(db, world), off);
    expect(await run(db)).toMatchObject({ checked: 0, moves: [] });
    expect(await rowOf(db, code)).toEqual(before);
  });
});
