import { describe, expect } from "vitest";
import type { Database } from "#lib/platform/db.ts";
import { promisedJobs } from "#tests/database/jobs.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { rowOf } from "#tests/factories/dossier-rows.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { createWorld, type World } from "#tests/factories/world.ts";
import { getDossier } from "../queries/get-dossier.ts";
import { extendDossier } from "./extend.ts";

const as = (db: Database, { actor }: World["officer"], minutes: number) =>
  contextOf(db, actor, later(minutes));
const reason = "Phải xác minh thêm tại thực địa do mưa lũ";
const appointment = (code: string, appointedOn: string) => ({ code, appointedOn, reason, legalBasis: "" });

// Received at 09:00 on Tuesday 2 March: due at 09:00 on Friday 5 March. Monday 8 March is a day off.
describe("extendDossier", () => {
  test("gives one new appointment at the same hour, tells the applicant and explains itself", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    await extendDossier(as(db, world.leader, 95), appointment(code, "2027-03-10"));

    expect((await rowOf(db, code)).dueAt).toEqual(new Date("2027-03-10T02:00:00Z"));
    const { clock } = await getDossier(as(db, world.leader, 96), code);
    expect(clock.reasons.at(-1)).toMatchObject({ kind: "extended", workingMinutes: 960 });
    expect(await promisedJobs(db)).not.toHaveLength(0);
    await expect(
      extendDossier(as(db, world.leader, 97), appointment(code, "2027-03-11")),
    ).rejects.toMatchObject({
      code: "stepNotAvailable",
    });
  });

  test("is refused on a day nobody works, and on one that is no later", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    const given = (day: string) => extendDossier(as(db, world.leader, 95), appointment(code, day));
    await expect(given("2027-03-08")).rejects.toMatchObject({
      fieldErrors: { appointedOn: "notWorkingDay" },
    });
    await expect(given("2027-03-05")).rejects.toMatchObject({ fieldErrors: { appointedOn: "notLater" } });
  });

  test("given too late it makes nothing less late", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    const before = await rowOf(db, code);
    // 09:01 on Thursday: less than one working day before what was promised.
    await extendDossier(as(db, world.leader, 31 + 2 * 24 * 60), appointment(code, "2027-03-10"));
    expect((await rowOf(db, code)).dueAt).toEqual(before.dueAt);
    const { timeline } = await getDossier(contextOf(db, world.citizen.actor, later(31 + 2 * 24 * 60)), code);
    expect(timeline.at(-1)).toMatchObject({ type: "extended", dueAt: new Date("2027-03-10T02:00:00Z") });
  });

  test("is for those who answer for the agency, not for who appraises", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    await expect(
      extendDossier(as(db, world.officer, 95), appointment(code, "2027-03-10")),
    ).rejects.toMatchObject({
      code: "stepNotAvailable",
    });
  });
});
