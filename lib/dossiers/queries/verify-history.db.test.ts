import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { verifyAuditChain } from "#lib/audit/queries.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { testNow } from "#tests/factories/accounts.ts";
import { dossierAt } from "#tests/factories/filed.ts";
import { createWorld } from "#tests/factories/world.ts";
import { sealHistory } from "../jobs/seal-history.ts";
import { verifyHistory } from "./verify-history.ts";

/** Three dossiers some steps on their way, and how many events that makes. */
async function threeDossiers(db: Database) {
  const world = await createWorld(db);
  const codes: string[] = [];
  for (let n = 0; n < 3; n++) codes.push(await dossierAt(db, world, "appraisal"));
  const [row] = await db.execute<{ events: number }>(sql`select count(*)::int as events from dossier_events`);
  return { codes, code: codes[1] ?? "", events: row?.events ?? 0 };
}

/** What only somebody who owns the server can do: the triggers sleep. */
function pastTheTriggers(db: Database, change: ReturnType<typeof sql>) {
  return db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(change);
  });
}

const eventAt = async (db: Database, code: string, place: number) => {
  const rows = await db.execute<{ id: string }>(sql`
    select dossier_events.id from dossier_events join dossiers on dossiers.id = dossier_id
    where code = ${code} order by dossier_events.id`);
  return Number(rows.at(place)?.id);
};

describe("verifyHistory", () => {
  test("holds over what the commands wrote, sealed or not", async ({ ownDatabase: { db } }) => {
    const { events } = await threeDossiers(db);
    expect(events).toBeGreaterThan(6);
    expect(await verifyHistory(db)).toEqual({ checked: events, sealedUpTo: 0 });

    expect(await sealHistory(db, testNow)).toBe(events);
    const { sealedUpTo } = await verifyHistory(db);
    expect(sealedUpTo).toBeGreaterThanOrEqual(events);
    expect(await verifyAuditChain(db)).toEqual({ checked: 1 });
  });

  test("names the event that was altered, and its dossier", async ({ ownDatabase: { db } }) => {
    const { code } = await threeDossiers(db);
    const eventId = await eventAt(db, code, 1);
    await pastTheTriggers(db, sql`update dossier_events set actor_name = 'x' where id = ${eventId}`);
    expect(await verifyHistory(db)).toMatchObject({ broken: { code, eventId, why: "altered" } });
  });

  test("sees every part of an event", async ({ ownDatabase: { db } }) => {
    const { code } = await threeDossiers(db);
    const eventId = await eventAt(db, code, 1);
    for (const change of [
      sql`type = 'paid'`,
      sql`actor = '{"kind": "visitor"}'`,
      sql`details = details || '{"x": 1}'`,
      sql`at = at + interval '1 millisecond'`,
    ]) {
      await db
        .transaction(async (tx) => {
          await tx.execute(sql`set local session_replication_role = replica`);
          await tx.execute(sql`update dossier_events set ${change} where id = ${eventId}`);
          expect(await verifyHistory(tx)).toMatchObject({ broken: { code, eventId } });
          throw new Error("not kept");
        })
        .catch((error: Error) => expect(error.message).toBe("not kept"));
    }
  });

  test("names where events were removed: in the middle, the first, the last", async ({
    ownDatabase: { db },
  }) => {
    const { code } = await threeDossiers(db);
    for (const [gone, named] of [
      [1, 2],
      [0, 1],
      [-1, -2],
    ] as const) {
      const eventId = await eventAt(db, code, named);
      const removed = await eventAt(db, code, gone);
      await db
        .transaction(async (tx) => {
          await tx.execute(sql`set local session_replication_role = replica`);
          await tx.execute(sql`delete from dossier_events where id = ${removed}`);
          expect(await verifyHistory(tx)).toMatchObject({ broken: { code, eventId, why: "removed" } });
          throw new Error("not kept");
        })
        .catch((error: Error) => expect(error.message).toBe("not kept"));
    }
  });

  test("names an event that was slipped in", async ({ ownDatabase: { db } }) => {
    const { code } = await threeDossiers(db);
    await db.execute(sql`insert into dossier_events (dossier_id, type, actor, actor_name, details, at)
      select id, 'paid', '{"kind": "visitor"}', '', '{}', now() from dossiers where code = ${code}`);
    const eventId = await eventAt(db, code, -1);
    expect(await verifyHistory(db)).toMatchObject({ broken: { code, eventId, why: "added" } });
  });

  test("a seal shows what was cut off the end with every trace beside it", async ({
    ownDatabase: { db },
  }) => {
    const { code } = await threeDossiers(db);
    await sealHistory(db, testNow);
    const eventId = await eventAt(db, code, -1);
    await pastTheTriggers(db, sql`delete from dossier_events where id = ${eventId}`);
    await db.execute(sql`update dossiers set revision = revision - 1 where code = ${code}`);
    expect(await verifyHistory(db)).toMatchObject({ broken: { eventId, why: "removed" } });
  });

  test("a seal shows a history that was written anew, chain and all", async ({ ownDatabase: { db } }) => {
    const { code } = await threeDossiers(db);
    await sealHistory(db, testNow);
    const eventId = await eventAt(db, code, -1);
    await pastTheTriggers(
      db,
      sql`update dossier_events event set actor_name = 'x', hash = event_hash(
          (select hash from dossier_events former where former.dossier_id = event.dossier_id and former.id < event.id
            order by id desc limit 1),
          id, dossier_id, type, actor, 'x', details, at)
        where id = ${eventId}`,
    );
    expect(await verifyHistory(db)).toMatchObject({ broken: { why: "rewritten" } });
  });
});
