import { describe, expect } from "vitest";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { rowOf } from "#tests/factories/dossier-rows.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { createWorld } from "#tests/factories/world.ts";
import { declareInterest } from "./declare-interest.ts";
import { handOnWork } from "./hand-on.ts";
import { assignDossier } from "./move.ts";

const reason = "Chuyển công tác";

describe("handOnWork", () => {
  test("gives a colleague every dossier on an officer's name, each with its clock as it was", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const codes = [await dossierAt(db, world, "appraisal"), await dossierAt(db, world, "appraisal")];
    const before = await rowOf(db, codes[0] ?? "");
    const { id: fromId } = world.officer;
    const handed = await handOnWork(contextOf(db, world.head.actor, later(150)), {
      fromId,
      toId: world.otherOfficer.id,
      reason,
    });

    expect(handed).toEqual({ handedOn: expect.arrayContaining(codes), kept: [] });
    expect(await rowOf(db, codes[0] ?? "")).toMatchObject({
      holderId: world.otherOfficer.id,
      stepDueAt: before.stepDueAt,
      stepSince: before.stepSince,
    });
  });

  test("keeps what the other may not hold, and says which and why", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "assignment");
    const head = contextOf(db, world.head.actor, later(60));
    await assignDossier(head, { code, officerId: world.otherOfficer.id, opinion: "" });
    await declareInterest(contextOf(db, world.otherOfficer.actor, later(61)), { code, relation: "sibling" });
    await assignDossier(contextOf(db, world.head.actor, later(62)), {
      code,
      officerId: world.officer.id,
      opinion: "",
    });

    const toOther = { fromId: world.officer.id, toId: world.otherOfficer.id, reason };
    expect((await handOnWork(contextOf(db, world.head.actor, later(63)), toOther)).kept).toEqual([
      { code, because: "separation" },
    ]);
    const toRecords = { ...toOther, toId: world.records.id };
    expect((await handOnWork(contextOf(db, world.head.actor, later(64)), toRecords)).kept).toEqual([
      { code, because: "noPost" },
    ]);
    expect((await rowOf(db, code)).holderId).toBe(world.officer.id);
  });

  test("is for the officer themselves and their head", async ({ db }) => {
    const world = await createWorld(db);
    await dossierAt(db, world, "appraisal");
    const handing = { fromId: world.officer.id, toId: world.otherOfficer.id, reason };
    await expect(handOnWork(contextOf(db, world.otherOfficer.actor), handing)).rejects.toMatchObject({
      code: "notFound",
    });
    await expect(handOnWork(contextOf(db, world.clerk.actor), handing)).rejects.toMatchObject({
      code: "notFound",
    });
  });
});
