import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import type { Database } from "#lib/platform/db.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createCitizen, visitor } from "#tests/factories/accounts.ts";
import { rowOf } from "#tests/factories/dossier-rows.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { createProcedure, createWorld, processWith, sampleProcess } from "#tests/factories/world.ts";
import { spawnDossier } from "../commands/spawn.ts";
import { getDeskView } from "./desk-view.ts";
import { listOwnLinked } from "./linked.ts";
import { getOwnDossier } from "./own-dossier.ts";
import { getTracked } from "./track.ts";

const linkedCode = "9.000001";
const spawning: ProcessDefinition = processWith("appraisal", {
  actions: [{ kind: "spawn", procedure: linkedCode }],
});

/** A dossier from which another one was opened. */
async function linkedPair(db: Database) {
  const world = await createWorld(db, {}, spawning);
  await createProcedure(db, {}, sampleProcess, linkedCode);
  const code = await dossierAt(db, world, "appraisal");
  const opened = await spawnDossier(contextOf(db, world.officer.actor, later(95)), {
    code,
    procedure: linkedCode,
  });
  return { world, code, linkedCode: opened.linkedCode };
}

describe("linked dossiers", () => {
  test("are shown to their applicant on both sides, with where each is", async ({ db }) => {
    const { world, code, linkedCode: childCode } = await linkedPair(db);
    const citizen = contextOf(db, world.citizen.actor, later(100));
    const [parent, child] = [
      await getOwnDossier(citizen, code, "vi"),
      await getOwnDossier(citizen, childCode, "vi"),
    ];
    expect(parent.linked).toMatchObject([
      {
        relation: "child",
        code: childCode,
        status: "submitted",
        stepName: { vi: "reception" },
        agency: { name: "Bộ phận Một cửa xã Bát Xát" },
        mayOpen: true,
      },
    ]);
    expect(child.linked).toMatchObject([{ relation: "parent", code, stepName: { vi: "appraisal" } }]);
  });

  test("are not shown to an applicant whose they are not, nor to anybody who may know of none", async ({
    db,
  }) => {
    const { code } = await linkedPair(db);
    const parent = { ...(await rowOf(db, code)), timeline: [{ type: "linkedOpened" as const }] };
    const stranger = await createCitizen(db);
    expect(await listOwnLinked(contextOf(db, stranger.actor, later(100)), parent)).toEqual([]);
    await expect(async () => listOwnLinked(contextOf(db, visitor, later(100)), parent)).rejects.toMatchObject(
      {
        code: "signInRequired",
      },
    );
  });

  test("are told to an officer of one of them, who opens only what their agency may see", async ({ db }) => {
    const { world, code, linkedCode: childCode } = await linkedPair(db);
    const officer = contextOf(db, world.officer.actor, later(100));
    expect((await getDeskView(officer, code, "vi")).linked).toMatchObject([
      { code: childCode, mayOpen: true },
    ]);

    const elsewhere = await createAgency(db, { kind: "department", name: "Sở Y tế" });
    const there = {
      receptionOfficeId: elsewhere.id,
      handlingAgencyId: elsewhere.id,
      competentAuthorityId: elsewhere.id,
    };
    await db.update(dossiers).set(there).where(eq(dossiers.code, childCode));
    expect((await getDeskView(officer, code, "vi")).linked).toMatchObject([
      { code: childCode, mayOpen: false },
    ]);
  });

  test("are told to who tracks one, if they are of the same owner, and not opened", async ({ db }) => {
    const { code, linkedCode: childCode } = await linkedPair(db);
    const context = contextOf(db, visitor, later(100));
    const tracked = () => getTracked(context, code, "5678");
    expect((await tracked()).linked).toMatchObject([{ code: childCode, mayOpen: false }]);

    const owner = { ...(await rowOf(db, code)).owner, name: "Người khác" };
    await db.update(dossiers).set({ owner }).where(eq(dossiers.code, childCode));
    expect((await tracked()).linked).toEqual([]);
  });
});
