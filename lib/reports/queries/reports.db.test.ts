import { eq, inArray } from "drizzle-orm";
import { describe, expect } from "vitest";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import type { Role } from "#lib/accounts/actor.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createOfficer, visitor } from "#tests/factories/accounts.ts";
import { dossierAt, fileDossier } from "#tests/factories/filed.ts";
import { createWorld, type World } from "#tests/factories/world.ts";
import { listLateDossiers } from "./late-dossiers.ts";
import { getMonthReport } from "./month-report.ts";

/** Ten in the morning of the last day of March 2027. */
const now = new Date("2027-03-31T03:00:00Z");
const at = (text: string) => new Date(`2027-${text}:00+07:00`);

type Times = { receivedAt: Date; dueAt: Date | null; finishedAt?: Date; channel?: "direct" };

/** A dossier of the world that lived at these times. */
async function dossierOf(db: Database, world: World, times: Times) {
  const code = await dossierAt(db, world, "assignment");
  await db.update(dossiers).set(times).where(eq(dossiers.code, code));
  return code;
}

/** What was on the tables of a commune in March: one each of what the form tells apart, and what it leaves out. */
async function march(db: Database) {
  const world = await createWorld(db);
  const make = (times: Times) => dossierOf(db, world, times);
  const early = { receivedAt: at("03-01T00:30"), dueAt: at("03-04T09:00"), finishedAt: at("03-03T16:59") };
  const onTheDay = { receivedAt: at("03-02T08:00"), dueAt: at("03-09T08:00"), finishedAt: at("03-09T08:00") };
  const overdue = { receivedAt: at("02-22T08:00"), dueAt: at("03-10T08:00"), finishedAt: at("03-10T08:01") };
  await make(early);
  await make(onTheDay);
  await make({ ...overdue, channel: "direct" });
  const within = await make({ receivedAt: at("03-30T08:00"), dueAt: at("04-02T08:00"), channel: "direct" });
  const late = await make({ receivedAt: at("03-18T08:00"), dueAt: at("03-25T08:00") });
  const later = await make({ receivedAt: at("03-26T08:00"), dueAt: at("03-31T09:59") });
  await make({ receivedAt: at("02-10T08:00"), dueAt: at("02-12T08:00"), finishedAt: at("02-28T23:59") });
  await fileDossier(db, world);
  return { world, within, late, later };
}

const marchCounts = {
  received: 6,
  online: 4,
  direct: 1,
  carriedOver: 1,
  resolved: 3,
  early: 1,
  onTime: 1,
  overdue: 1,
  inProgress: 3,
  within: 1,
  pastDue: 2,
};

describe("getMonthReport", () => {
  test("counts each dossier once in its column; what was never received is in none", async ({ db }) => {
    const { world } = await march(db);
    const { table, onTime } = await getMonthReport(contextOf(db, world.leader.actor, now), "2027-03");
    expect(table.total).toEqual(marchCounts);
    expect(table.rows).toEqual([{ field: world.procedure.content.field, ...marchCounts }]);
    expect(onTime).toEqual({ numerator: 2, denominator: 3 });
  });

  test("a dossier and those that follow from it count once, in sums, trend and the list of the late", async ({
    db,
  }) => {
    const { world, late } = await march(db);
    const [parent] = await db.select({ id: dossiers.id }).from(dossiers).where(eq(dossiers.code, late));
    const times = { receivedAt: at("03-19T08:00"), dueAt: at("03-26T08:00") };
    const linked = [
      await dossierOf(db, world, times),
      await dossierOf(db, world, { ...times, finishedAt: at("03-30T08:00") }),
    ];
    await db.update(dossiers).set({ parentId: parent?.id }).where(inArray(dossiers.code, linked));

    const context = contextOf(db, world.leader.actor, now);
    const { table, trend } = await getMonthReport(context, "2027-03");
    expect(table.total).toEqual(marchCounts);
    expect(trend.at(-1)).toMatchObject({ denominator: marchCounts.resolved });
    expect((await listLateDossiers(context)).total).toBe(2);
  });

  test("a month that is past is told as it was at its end", async ({ db }) => {
    const { world } = await march(db);
    const { table } = await getMonthReport(contextOf(db, world.leader.actor, now), "2027-02");
    expect(table.total).toMatchObject({
      received: 2,
      online: 1,
      direct: 1,
      resolved: 1,
      overdue: 1,
      within: 1,
    });
  });

  test("the days it took are working days, without the day off", async ({ db }) => {
    const { world } = await march(db);
    const { spread } = await getMonthReport(contextOf(db, world.leader.actor, now), "2027-03");
    expect(spread).toEqual({ count: 3, median: 4, ninetieth: 11 });
  });

  test("the trend is six months up to the one asked for, an empty one too", async ({ db }) => {
    const { world } = await march(db);
    const { trend } = await getMonthReport(contextOf(db, world.leader.actor, now), "2027-03");
    expect(trend.map(({ month }) => month)).toEqual([
      "2026-10",
      "2026-11",
      "2026-12",
      "2027-01",
      "2027-02",
      "2027-03",
    ]);
    expect(trend.slice(3)).toEqual([
      { month: "2027-01", numerator: 0, denominator: 0 },
      { month: "2027-02", numerator: 0, denominator: 1 },
      { month: "2027-03", numerator: 2, denominator: 3 },
    ]);
  });

  test("where the law sets no limit nothing is early or late", async ({ db }) => {
    const world = await createWorld(db);
    await dossierOf(db, world, { receivedAt: at("03-02T08:00"), dueAt: null, finishedAt: at("03-30T08:00") });
    await dossierOf(db, world, { receivedAt: at("03-02T08:00"), dueAt: null });
    const { table } = await getMonthReport(contextOf(db, world.leader.actor, now), "2027-03");
    expect(table.total).toMatchObject({ early: 0, onTime: 1, overdue: 0, within: 1, pastDue: 0 });
  });
});

describe("listLateDossiers", () => {
  test("names the undecided whose promise is past, the oldest first, with working days", async ({ db }) => {
    const { world, late, later } = await march(db);
    const { total, items } = await listLateDossiers(contextOf(db, world.leader.actor, now));
    expect(total).toBe(2);
    expect(items.map(({ code, workingDaysLate }) => [code, workingDaysLate])).toEqual([
      [late, 4],
      [later, 0],
    ]);
    expect(items[0]?.agency.vi).toBe("UBND xã Bát Xát");
  });

  test("says nothing of whose they are", async ({ db }) => {
    const { world } = await march(db);
    const list = await listLateDossiers(contextOf(db, world.leader.actor, now));
    expect(JSON.stringify(list)).not.toContain(world.citizen.fullName);
  });
});

describe("who reads reports", () => {
  const officerAt = (db: Database, agencyId: string, role: Role) =>
    createOfficer(db, { agencyId, roles: [role] }).then(({ actor }) => actor);

  test("the office that received and the province see the same dossiers; nobody elsewhere does", async ({
    db,
  }) => {
    const { world } = await march(db);
    const elsewhere = await createWorld(db);
    const seen = async (actor: Awaited<ReturnType<typeof officerAt>>) => {
      const context = contextOf(db, actor, now);
      const { table } = await getMonthReport(context, "2027-03");
      return [table.total.received, (await listLateDossiers(context)).total];
    };
    expect(await seen(await officerAt(db, world.office.id, "oneStopHead"))).toEqual([6, 2]);
    expect(await seen(await officerAt(db, world.province.id, "procedureController"))).toEqual([6, 2]);
    expect(await seen(elsewhere.leader.actor)).toEqual([0, 0]);
    expect(await seen(await officerAt(db, elsewhere.office.id, "oneStopHead"))).toEqual([0, 0]);
  });

  test("who only does the work is refused, and a visitor is asked to sign in", async ({ db }) => {
    const world = await createWorld(db);
    const refusals = [
      [world.officer.actor, "forbidden"],
      [world.clerk.actor, "forbidden"],
      [world.citizen.actor, "forbidden"],
      [visitor, "signInRequired"],
    ] as const;
    for (const [actor, code] of refusals) {
      const context = contextOf(db, actor, now);
      await expect(getMonthReport(context, "2027-03")).rejects.toMatchObject({ code });
      await expect(listLateDossiers(context)).rejects.toMatchObject({ code });
    }
  });
});
