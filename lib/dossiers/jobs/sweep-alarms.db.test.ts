import { asc, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { dossierParts } from "#drizzle/schema/desk.ts";
import { alarms } from "#drizzle/schema/notifications.ts";
import type { Database } from "#lib/platform/db.ts";
import { plansOf } from "#tests/database/overheard.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createOfficer } from "#tests/factories/accounts.ts";
import { rowOf } from "#tests/factories/dossier-rows.ts";
import { dossierAt, fileDossier, later } from "#tests/factories/filed.ts";
import { createWorld } from "#tests/factories/world.ts";
import { extendDossier } from "../commands/extend.ts";
import { moveDossier } from "../commands/move.ts";
import { receiveDossier } from "../commands/receive.ts";
import { sweepAlarms } from "./sweep-alarms.ts";

/** The alarms there are, oldest first, and which of them have lapsed. */
async function toldOf(db: Database) {
  const rows = await db
    .select()
    .from(alarms)
    .orderBy(asc(alarms.raisedAt), asc(alarms.kind), asc(alarms.role));
  return rows.map(({ kind, role, lapsedAt }) => `${kind} ${role}${lapsedAt ? " lapsed" : ""}`);
}

const day = 24 * 60;

// Received at 09:00 on Tuesday 2 March, due at 09:00 on Friday; in appraisal since 09:30 until Wednesday 12:00 or so.
describe("sweepAlarms", () => {
  test("warns the holder before a step ends and tells them after, each once", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    const { stepDueAt } = await rowOf(db, code);
    if (!stepDueAt) throw new Error("the step has no end");
    await sweepAlarms(db, later(95));
    expect(await toldOf(db)).toEqual([]);
    const before = new Date(stepDueAt.getTime() - 60_000);
    for (const at of [before, before]) await sweepAlarms(db, at);
    expect(await toldOf(db)).toEqual(["stepSoon caseOfficer"]);
    for (const after of [1, 5]) await sweepAlarms(db, new Date(stepDueAt.getTime() + after * 60_000));
    expect(await toldOf(db)).toEqual(["stepSoon caseOfficer lapsed", "stepLate caseOfficer"]);
    expect(await db.select({ officerId: alarms.officerId }).from(alarms)).toContainEqual({
      officerId: world.officer.id,
    });
  });

  test("warns holder, leader and one-stop office a working day before what was promised, and again of a new promise", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "signing");
    await sweepAlarms(db, later(30 + 2 * day));
    const soon = (await toldOf(db)).filter((told) => told.startsWith("dossierSoon"));
    expect(soon).toEqual(["dossierSoon agencyLeader", "dossierSoon oneStopClerk"]);
    await extendDossier(contextOf(db, world.leader.actor, later(30 + 2 * day)), {
      code,
      appointedOn: "2027-03-11",
      reason: "Phải xác minh thêm",
      legalBasis: "",
    });
    await sweepAlarms(db, later(35 + 2 * day));
    expect(await toldOf(db)).toContain("dossierSoon agencyLeader lapsed");
    await sweepAlarms(db, later(30 + 8 * day)); // Wednesday, 09:00
    const again = (await toldOf(db)).filter((told) => told === "dossierSoon agencyLeader");
    expect(again).toHaveLength(1);
  });

  test("whoever comes to hold a late dossier is told as well", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    const late = 31 + 3 * day;
    await sweepAlarms(db, later(late));
    expect(await toldOf(db)).toContain("dossierLate divisionHead");
    expect(await toldOf(db)).not.toContain("dossierLate agencyLeader");
    const by = contextOf(db, world.officer.actor, later(late + 1));
    await moveDossier(by, { code, kind: "forward", to: "signing", opinion: "" });
    await sweepAlarms(db, later(late + 5));
    expect(await toldOf(db)).toContain("dossierLate agencyLeader");
    expect(await toldOf(db)).toContain("dossierLate caseOfficer lapsed");
  });

  test("tells clerks and their head of an online dossier nobody opened, until somebody does", async ({
    db,
  }) => {
    const world = await createWorld(db);
    await createOfficer(db, { agencyId: world.office.id, roles: ["oneStopHead"] });
    const { code } = await fileDossier(db, world);
    await sweepAlarms(db, later(day));
    expect((await toldOf(db)).filter((told) => told.startsWith("intake"))).toEqual([]);
    await sweepAlarms(db, later(day + 1));
    const intake = ["intakeLate oneStopClerk", "intakeLate oneStopHead"];
    expect((await toldOf(db)).filter((told) => told.startsWith("intake"))).toEqual(intake);
    await receiveDossier(contextOf(db, world.clerk.actor, later(day + 2)), code);
    await sweepAlarms(db, later(day + 5));
    expect((await toldOf(db)).filter((told) => told.startsWith("intake"))).toEqual(
      intake.map((told) => `${told} lapsed`),
    );
  });

  test("tells who was asked and who waits of an opinion that is late", async ({ db }) => {
    const world = await createWorld(db);
    const { id } = await rowOf(db, await dossierAt(db, world, "appraisal"));
    const part = {
      dossierId: id,
      kind: "consulted",
      stepKey: "appraisal",
      agencyId: world.province.id,
    } as const;
    await db
      .insert(dossierParts)
      .values({ ...part, role: "divisionHead", beganAt: later(95), dueAt: later(100) });
    for (const minutes of [100, 101, 106]) await sweepAlarms(db, later(minutes));
    expect(await toldOf(db)).toEqual(["opinionLate caseOfficer", "opinionLate divisionHead"]);
  });
});

test("two machines at once raise each alarm once", async ({ ownDatabase }) => {
  const { db } = ownDatabase;
  await dossierAt(db, await createWorld(db), "appraisal");
  const late = later(31 + 3 * day);
  await Promise.all([sweepAlarms(db, late), sweepAlarms(db, late), sweepAlarms(db, late)]);
  const told = await toldOf(db);
  expect(told.length).toBeGreaterThan(3);
  expect(new Set(told).size).toBe(told.length);
});

test("among years of dossiers only what is nearly due or late is looked at, by the indexes made for it", async ({
  ownDatabase,
}) => {
  const { db, sql: pool } = ownDatabase;
  const code = await dossierAt(db, await createWorld(db), "appraisal");
  const far = later(60 * day).toISOString();
  // The same dossier many times: returned years ago, or promised for a day far ahead.
  const columns = await db.execute<{
    name: string;
  }>(sql`select column_name as name from information_schema.columns
    where table_name = 'dossiers' and table_schema = 'public' and is_generated = 'NEVER'`);
  const names = columns.map(({ name }) => name).join(", ");
  const grow = async (count: number, set: string) => {
    await pool.begin(async (tx) => {
      await tx`create temporary table grown on commit drop as
        select dossiers.*, n from dossiers, generate_series(1, ${count}::int) n where code = ${code}`;
      await tx.unsafe(`update grown set id = uuidv7(), idempotency_key = gen_random_uuid()::text, ${set}`);
      await tx.unsafe(`insert into dossiers (${names}) select ${names} from grown`);
    });
  };
  await grow(
    3000,
    "code = 'C' || n, status = 'returned', holder_agency_id = null, holder_role = null, holder_id = null, step_due_at = null, finished_at = received_at",
  );
  await grow(1500, `code = 'F' || n, step_due_at = '${far}', due_at = '${far}'`);
  await pool`insert into dossier_parts (dossier_id, kind, step_key, agency_id, role, began_at)
    select id, 'held', 'appraisal', handling_agency_id, 'caseOfficer', step_since from dossiers`;
  await pool`analyze`;
  await sweepAlarms(db, later(31 + 3 * day));
  const [{ count } = { count: 0 }] = await db
    .select({ count: sql<number>`count(distinct ${alarms.dossierId})::int` })
    .from(alarms);
  expect(count).toBe(1);

  const plans = await plansOf(pool, "dossiers", (on) => sweepAlarms(on, later(36 + 3 * day)));
  const used = plans.flatMap(({ indexes }) => indexes);
  for (const index of [
    "dossiers_step_due_idx",
    "dossiers_open_due_idx",
    "dossiers_intake_idx",
    "dossier_parts_asked_idx",
  ])
    expect(used).toContain(index);
  expect(plans.reduce((sum, { rowsRead }) => sum + rowsRead, 0)).toBeLessThan(50);
});
