import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { alarms } from "#drizzle/schema/notifications.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, visitor } from "#tests/factories/accounts.ts";
import { rowOf } from "#tests/factories/dossier-rows.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { createWorld, stranger, type World } from "#tests/factories/world.ts";
import { moveDossier } from "../commands/move.ts";
import { seeAlarms } from "../commands/see-alarms.ts";
import { sweepAlarms } from "../jobs/sweep-alarms.ts";
import { countAlarms, listAlarms } from "./alarms.ts";

const late = 31 + 3 * 24 * 60;

/** A dossier in appraisal that missed its appointment, swept. */
async function lateDossier(db: Database) {
  const world = await createWorld(db);
  const code = await dossierAt(db, world, "appraisal");
  await sweepAlarms(db, later(late));
  return { world, code };
}

const as = (db: Database, { actor }: World["clerk"], minutes = late + 1) =>
  contextOf(db, actor, later(minutes));

describe("listAlarms", () => {
  test("shows holder, leader and one-stop office what is theirs, and nobody else", async ({ db }) => {
    const { world, code } = await lateDossier(db);
    const kinds = async (officer: World["clerk"]) =>
      (await listAlarms(as(db, officer), "late")).items.map(({ kind }) => kind).toSorted();
    expect(await kinds(world.officer)).toEqual(["dossierLate", "stepLate"]);
    expect(await kinds(world.head)).toEqual(["dossierLate"]);
    expect(await kinds(world.clerk)).toEqual(["dossierLate"]);
    expect(await kinds(world.otherOfficer)).toEqual([]);
    expect(await kinds(world.records)).toEqual([]);
    expect(await countAlarms(as(db, world.officer))).toEqual({ late: 2, soon: 0 });
    expect((await listAlarms(as(db, world.head), "late")).items[0]).toMatchObject({
      code,
      dueAt: expect.any(Date),
    });
  });

  test("shows who stands in what is for the colleague on leave", async ({ db }) => {
    const { world } = await lateDossier(db);
    const deputy = { ...world.otherOfficer.actor, standsFor: [world.officer.id] };
    expect(await countAlarms(contextOf(db, deputy, later(late + 1)))).toEqual({ late: 2, soon: 0 });
  });

  test("says nothing any more of a step that was left, before the next sweep as well", async ({ db }) => {
    const { world, code } = await lateDossier(db);
    await moveDossier(as(db, world.officer), { code, kind: "forward", to: "signing", opinion: "" });
    expect(await countAlarms(as(db, world.officer, late + 2))).toEqual({ late: 0, soon: 0 });
    expect(await countAlarms(as(db, world.clerk, late + 2))).toEqual({ late: 1, soon: 0 });
  });

  test("is for officers only", async ({ db }) => {
    await expect(countAlarms(contextOf(db, visitor))).rejects.toMatchObject({ code: "signInRequired" });
    await expect(listAlarms(contextOf(db, stranger), "late")).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("seeAlarms", () => {
  test("puts them away for good, and says who saw them", async ({ db }) => {
    const { world, code } = await lateDossier(db);
    const { items } = await listAlarms(as(db, world.head), "late");
    await seeAlarms(as(db, world.head), { ids: items.map(({ id }) => id) });
    await sweepAlarms(db, later(late + 5));
    expect(await countAlarms(as(db, world.head, late + 6))).toEqual({ late: 0, soon: 0 });
    const { id } = await rowOf(db, code);
    const rows = await db.select().from(alarms).where(eq(alarms.dossierId, id));
    expect(rows.filter(({ seenById }) => seenById === world.head.id)).toHaveLength(1);
  });

  test("leaves alone what is for another desk", async ({ db }) => {
    const { world } = await lateDossier(db);
    const { items } = await listAlarms(as(db, world.head), "late");
    const ids = items.map(({ id }) => id);
    await expect(seeAlarms(as(db, world.clerk), { ids })).rejects.toMatchObject({ code: "notFound" });
    expect(await countAlarms(as(db, world.head))).toEqual({ late: 1, soon: 0 });
  });
});
