import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Database } from "#lib/platform/db.ts";
import { promisedJobs } from "#tests/database/jobs.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { createWorld, stranger, type World } from "#tests/factories/world.ts";
import { stateOf } from "../projection.ts";
import { getDossier } from "../queries/get-dossier.ts";
import { eventsOf } from "../queries/lock-dossier.ts";
import { assignDossier, declineDossier, moveDossier, returnToStep } from "./move.ts";
import { receiveDossier, refuseDossier } from "./receive.ts";
import { withdrawDossier } from "./withdraw.ts";

const reason = "Hồ sơ cần xem lại phần người đề nghị";

async function rowOf(db: Database, code: string) {
  const [row] = await db.select().from(dossiers).where(eq(dossiers.code, code));
  if (!row) throw new Error("no such dossier");
  return row;
}

const as = (db: Database, { actor }: { actor: Actor }, minutes = 200) => contextOf(db, actor, later(minutes));

describe("receiveDossier", () => {
  test("starts the clock, promises the due moment and moves to the head of division", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "reception");
    await receiveDossier(as(db, world.clerk, 30), code);
    // 09:00 on Tuesday plus three working days, none of them off.
    expect(await rowOf(db, code)).toMatchObject({
      status: "in_progress",
      stepKey: "assignment",
      holderRole: "divisionHead",
      receivedById: world.clerk.id,
      dueAt: new Date("2027-03-05T02:00:00Z"),
      stepDueAt: new Date("2027-03-02T03:00:00Z"),
    });
  });

  test("is for the clerk of that office only: others are told it is not found or not theirs", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "reception");
    const elsewhere = await createWorld(db);
    await expect(receiveDossier(as(db, world.officer), code)).rejects.toMatchObject({
      code: "stepNotAvailable",
    });
    await expect(receiveDossier(as(db, elsewhere.clerk), code)).rejects.toMatchObject({ code: "notFound" });
    await expect(receiveDossier(as(db, world.citizen), code)).rejects.toMatchObject({
      code: "stepNotAvailable",
    });
    await expect(receiveDossier(contextOf(db, stranger), code)).rejects.toMatchObject({ code: "notFound" });
    expect((await rowOf(db, code)).status).toBe("submitted");
  });

  test("of two clerks at the same instant one wins and the other is told", async ({
    ownDatabase: { db },
  }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "reception");
    const outcomes = await Promise.allSettled([
      receiveDossier(as(db, world.clerk), code),
      receiveDossier(as(db, world.clerk), code),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "stepNotAvailable" },
    });
  });
});

describe("refuseDossier", () => {
  test("closes the dossier with its reason and tells the applicant", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "reception");
    await refuseDossier(as(db, world.clerk), { code, reason, competentAgency: "UBND xã Y Tý" });
    expect(await rowOf(db, code)).toMatchObject({ status: "refused", stepKey: null, holderAgencyId: null });
    const view = await getDossier(as(db, world.citizen), code);
    expect(view.timeline.at(-1)).toMatchObject({ type: "refused", text: reason });
    expect(await promisedJobs(db)).toHaveLength(2);
  });
});

describe("assignDossier", () => {
  test("gives it to an officer of the agency, who alone may act on it then", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    const forward = { code, kind: "forward", to: "signing", opinion: "" } as const;
    await expect(moveDossier(as(db, world.otherOfficer), forward)).rejects.toMatchObject({
      code: "stepNotAvailable",
    });
    await moveDossier(as(db, world.officer), forward);
    expect((await rowOf(db, code)).draftedById).toBe(world.officer.id);
  });

  test("refuses somebody who is no officer there", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "assignment");
    for (const { id } of [world.clerk, (await createWorld(db)).officer])
      await expect(
        assignDossier(as(db, world.head), { code, officerId: id, opinion: "" }),
      ).rejects.toMatchObject({ fieldErrors: { officerId: "invalidChoice" } });
  });

  test("a head of division may give it to another officer while the first is away", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    await assignDossier(as(db, world.head), { code, officerId: world.otherOfficer.id, opinion: "" });
    expect((await rowOf(db, code)).holderId).toBe(world.otherOfficer.id);
  });
});

describe("moveDossier", () => {
  test("refuses a step the action does not lead to, and an action of another step", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    for (const wrong of [
      { kind: "forward", to: "numbering" },
      { kind: "approve", to: "numbering" },
    ] as const)
      await expect(moveDossier(as(db, world.officer), { code, ...wrong, opinion: "" })).rejects.toMatchObject(
        { code: "stepNotAvailable" },
      );
  });

  test("who drafted does not sign, even when they hold the leader's post too", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "signing");
    const both: Actor = {
      ...world.officer.actor,
      posts: [...world.officer.actor.posts, { agencyId: world.commune.id, role: "agencyLeader" }],
    };
    const approve = { code, kind: "approve", to: "numbering", opinion: "" } as const;
    await expect(moveDossier(contextOf(db, both, later(120)), approve)).rejects.toMatchObject({
      code: "stepNotAvailable",
    });
    await moveDossier(as(db, world.leader), approve);
    expect((await rowOf(db, code)).outcome).toBe("approved");
  });
});

describe("returnToStep", () => {
  test("goes back to the officer who did that step, with the reason kept from the applicant", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "signing");
    await returnToStep(as(db, world.leader), { code, to: "appraisal", reason });
    expect(await rowOf(db, code)).toMatchObject({ stepKey: "appraisal", holderId: world.officer.id });
    const official = await getDossier(as(db, world.leader), code);
    const applicant = await getDossier(as(db, world.citizen), code);
    expect(official.timeline.at(-1)?.text).toBe(reason);
    expect(applicant.timeline.at(-1)?.text).toBeNull();
  });
});

describe("declineDossier", () => {
  test("records a negative outcome that goes on to be signed", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    await declineDossier(as(db, world.officer), { code, to: "signing", reason });
    expect(await rowOf(db, code)).toMatchObject({
      outcome: "declined",
      stepKey: "signing",
      status: "in_progress",
    });
  });
});

describe("withdrawDossier", () => {
  test("stops it at the applicant's wish until something is decided", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    await withdrawDossier(as(db, world.citizen), { code, reason });
    expect(await rowOf(db, code)).toMatchObject({ status: "withdrawn", holderAgencyId: null });

    const decided = await dossierAt(db, world, "numbering");
    await expect(withdrawDossier(as(db, world.citizen), { code: decided, reason })).rejects.toMatchObject({
      code: "stepNotAvailable",
    });
  });

  test("the clerk may record it for somebody at the counter, a stranger may not", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    await expect(withdrawDossier(contextOf(db, stranger), { code, reason })).rejects.toMatchObject({
      code: "notFound",
    });
    await withdrawDossier(as(db, world.clerk), { code, reason });
    expect((await rowOf(db, code)).status).toBe("withdrawn");
  });
});

test("the columns of a dossier are what its events say, whatever happened to it", async ({ db }) => {
  const world: World = await createWorld(db);
  const codes = await Promise.all([dossierAt(db, world, "numbering"), dossierAt(db, world, "appraisal")]);
  await withdrawDossier(as(db, world.citizen), { code: codes[1] ?? "", reason });
  for (const code of codes) {
    const row = await rowOf(db, code);
    expect(row).toMatchObject(stateOf(await eventsOf(db, row.id)));
  }
});
