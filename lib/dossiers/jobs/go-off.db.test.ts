import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { alarms } from "#drizzle/schema/notifications.ts";
import type { Database } from "#lib/platform/db.ts";
import type { ProcessStep } from "#lib/processes/definition.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { rowOf } from "#tests/factories/dossier-rows.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { createWorld, processWith } from "#tests/factories/world.ts";
import { requestSupplement } from "../commands/supplement.ts";
import { takeUpDossier } from "../commands/take-up.ts";
import { eventsOf } from "../queries/lock-dossier.ts";
import { timersGoOff } from "./go-off.ts";

/** A dossier that came to appraisal at 09:30, and the timers of that step. */
async function timed(db: Database, timers: ProcessStep["timers"]) {
  const world = await createWorld(db, {}, processWith("appraisal", { timers }));
  const code = await dossierAt(db, world, "appraisal");
  const { id } = await rowOf(db, code);
  const told = () =>
    db
      .select({ kind: alarms.kind, role: alarms.role, officerId: alarms.officerId, dueAt: alarms.dueAt })
      .from(alarms)
      .where(eq(alarms.dossierId, id));
  const types = async () => (await eventsOf(db, id)).map(({ type }) => type);
  return { world, code, told, types };
}

const remind = { afterWorkingMinutes: 30, effect: "remind" } as const;
const escalate = { afterWorkingMinutes: 60, effect: "escalate" } as const;

describe("timersGoOff", () => {
  test("reminds the holder, then tells who answers for them, each once and in the history", async ({
    db,
  }) => {
    const { world, code, told, types } = await timed(db, [remind, escalate]);
    await timersGoOff(db, later(89));
    expect(await told()).toEqual([]);
    for (const minutes of [90, 95, 119]) await timersGoOff(db, later(minutes));
    expect(await told()).toEqual([
      { kind: "reminder", role: "caseOfficer", officerId: world.officer.id, dueAt: later(90) },
    ]);
    expect((await rowOf(db, code)).nextTimerAt).toEqual(later(120));
    await timersGoOff(db, later(125));
    expect(await told()).toContainEqual({
      kind: "escalation",
      role: "divisionHead",
      officerId: null,
      dueAt: later(120),
    });
    expect((await types()).filter((type) => type === "timerWent")).toHaveLength(2);
    expect((await rowOf(db, code)).nextTimerAt).toBeNull();
  });

  test("a machine that slept lets all of them go off at once", async ({ db }) => {
    const { told } = await timed(db, [remind, escalate]);
    await timersGoOff(db, later(500));
    expect((await told()).map(({ kind }) => kind).toSorted()).toEqual(["escalation", "reminder"]);
  });

  test("takes the dossier over the step, in nobody's name", async ({ db }) => {
    const { code, types } = await timed(db, [{ afterWorkingMinutes: 30, effect: "moveOn", to: "signing" }]);
    await timersGoOff(db, later(95));
    expect(await rowOf(db, code)).toMatchObject({ stepKey: "signing", nextTimerAt: null });
    expect((await types()).at(-1)).toBe("movedOn");
  });

  test("who takes the dossier up hears no timer that has gone off", async ({ db }) => {
    const world = await createWorld(db, {}, processWith("reception", { timers: [remind, escalate] }));
    const code = await dossierAt(db, world, "reception");
    await timersGoOff(db, later(35));
    await takeUpDossier(contextOf(db, world.clerk.actor, later(40)), { code, reason: "" });
    expect((await rowOf(db, code)).nextTimerAt).toEqual(later(60));
    await timersGoOff(db, later(45));
    expect(await db.select({ kind: alarms.kind }).from(alarms)).toEqual([{ kind: "reminder" }]);
  });

  test("waits while the applicant is asked for something", async ({ db }) => {
    const { world, code, told } = await timed(db, [remind]);
    await requestSupplement(contextOf(db, world.officer.actor, later(70)), {
      code,
      items: [{ target: "other", reason: "Ảnh chụp bị mờ" }],
      legalBasis: "",
    });
    await timersGoOff(db, later(95));
    expect(await told()).toEqual([]);
    expect((await rowOf(db, code)).stepKey).toBe("appraisal");
  });
});

test("two machines at once let each timer go off once", async ({ ownDatabase }) => {
  const { db } = ownDatabase;
  const { told, types } = await timed(db, [remind]);
  await Promise.all([timersGoOff(db, later(95)), timersGoOff(db, later(95)), timersGoOff(db, later(95))]);
  expect(await told()).toHaveLength(1);
  expect((await types()).filter((type) => type === "timerWent")).toHaveLength(1);
});
