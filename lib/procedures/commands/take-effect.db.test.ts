import { asc, count } from "drizzle-orm";
import { describe, expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { createKeepers } from "#tests/factories/keepers.ts";
import { createProcedure, recordOf, systemContext } from "#tests/factories/procedures.ts";
import { getProcedure } from "../queries/get-procedure.ts";
import { adoptRecord } from "./adopt-record.ts";
import { closeProcedure } from "./close-procedure.ts";
import { takeEffect } from "./take-effect.ts";

const code = "1.000001";
const on = (db: Database, day: string) => systemContext(db, new Date(`${day}T02:00:00Z`));

async function statesOf(db: Database) {
  const rows = await db.select().from(procedureVersions).orderBy(asc(procedureVersions.number));
  return rows.map(({ number, state }) => `${number} ${state}`);
}

/** In force since 2026; set for 1 April and 1 May 2027. */
async function withTwoToCome(db: Database) {
  await createProcedure(db, code);
  await adoptRecord(systemContext(db), recordOf(code, { serviceLevel: 2 }, { effectiveOn: "2027-04-01" }));
  await adoptRecord(systemContext(db), recordOf(code, { serviceLevel: 3 }, { effectiveOn: "2027-05-01" }));
}

describe("takeEffect", () => {
  test("puts a version in force on its day, not before, and supersedes the former", async ({ db }) => {
    await withTwoToCome(db);
    expect(await takeEffect(on(db, "2027-03-31"))).toEqual({ codes: [] });
    expect(await statesOf(db)).toEqual(["1 published", "2 scheduled", "3 scheduled"]);
    expect(await takeEffect(on(db, "2027-04-01"))).toEqual({ codes: [code] });
    expect(await statesOf(db)).toEqual(["1 superseded", "2 published", "3 scheduled"]);
  });

  test("after a long sleep only the last whose day has come is in force", async ({ db }) => {
    await withTwoToCome(db);
    await takeEffect(on(db, "2027-06-01"));
    expect(await statesOf(db)).toEqual(["1 superseded", "2 superseded", "3 published"]);
  });

  test("run again it changes nothing and records nothing", async ({ db }) => {
    await withTwoToCome(db);
    await takeEffect(on(db, "2027-04-01"));
    const [before] = await db.select({ count: count() }).from(auditEntries);
    expect(await takeEffect(on(db, "2027-04-01"))).toEqual({ codes: [] });
    expect(await db.select({ count: count() }).from(auditEntries)).toEqual([before]);
  });

  test("what people read is right before it has run", async ({ db }) => {
    await withTwoToCome(db);
    const numberOn = async (day: string) => (await getProcedure(on(db, day), code)).number;
    expect(await numberOn("2027-03-31")).toBe(1);
    expect(await numberOn("2027-04-01")).toBe(2);
    expect(await numberOn("2027-05-01")).toBe(3);
  });

  test("is the portal's own work", async ({ db }) => {
    const { controller } = await createKeepers(db);
    await expect(takeEffect(controller.context)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("closeProcedure", () => {
  const closing = { code, closedOn: "2027-03-02", decisionNo: "99/QĐ-UBND", successorCode: null };

  test("today: nothing is in force any more, the last version says why", async ({ db }) => {
    const { controller } = await createKeepers(db);
    await withTwoToCome(db);
    await closeProcedure(controller.context, closing);
    expect(await statesOf(db)).toEqual(["1 closed", "2 superseded", "3 superseded"]);
    const { closed } = await getProcedure(on(db, "2027-03-02"), code);
    expect(closed).toEqual({ on: "2027-03-02", decisionNo: "99/QĐ-UBND", successorCode: null });
  });

  test("on a day to come: in force until then, closed from that day, late as the worker may be", async ({
    db,
  }) => {
    const { controller } = await createKeepers(db);
    await createProcedure(db, code);
    await createProcedure(db, "1.000002");
    await closeProcedure(controller.context, {
      ...closing,
      closedOn: "2027-04-01",
      successorCode: "1.000002",
    });
    expect((await getProcedure(on(db, "2027-03-31"), code)).closed).toBeNull();
    expect((await getProcedure(on(db, "2027-04-01"), code)).closed).toMatchObject({
      successorCode: "1.000002",
    });
    expect(await takeEffect(on(db, "2027-04-01"))).toEqual({ codes: [code] });
    expect((await getProcedure(on(db, "2027-04-01"), code)).closed).toMatchObject({ on: "2027-04-01" });
    expect(await takeEffect(on(db, "2027-04-02"))).toEqual({ codes: [] });
  });

  test("a new record before that day does not undo it", async ({ db }) => {
    const { controller } = await createKeepers(db);
    await createProcedure(db, code);
    await closeProcedure(controller.context, { ...closing, closedOn: "2027-04-01" });
    await adoptRecord(systemContext(db), recordOf(code, { serviceLevel: 2 }));
    expect((await getProcedure(on(db, "2027-04-01"), code)).closed).toMatchObject({
      decisionNo: "99/QĐ-UBND",
    });
  });

  test("is for procedure control of the province, of what is in force, with a successor that exists", async ({
    db,
  }) => {
    const { controller, editor, communeController } = await createKeepers(db);
    await createProcedure(db, code);
    for (const who of [editor, communeController])
      await expect(closeProcedure(who.context, closing)).rejects.toMatchObject({ code: "forbidden" });
    await expect(
      closeProcedure(controller.context, { ...closing, successorCode: "9.999999" }),
    ).rejects.toMatchObject({
      fieldErrors: { successorCode: "unknownProcedure" },
    });
    await expect(
      closeProcedure(controller.context, { ...closing, closedOn: "2027-03-01" }),
    ).rejects.toMatchObject({
      fieldErrors: { closedOn: "pastDay" },
    });
    await closeProcedure(controller.context, closing);
    await expect(closeProcedure(controller.context, closing)).rejects.toMatchObject({
      code: "stepNotAvailable",
    });
  });
});
