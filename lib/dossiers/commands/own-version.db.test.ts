import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Cache } from "#lib/platform/cache.ts";
import type { Database } from "#lib/platform/db.ts";
import { getProcedure } from "#lib/procedures/queries/get-procedure.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { completeDraft, fileDossier } from "#tests/factories/filed.ts";
import { timeLimitOf } from "#tests/factories/overrides.ts";
import { createWorld, type World, worldNow } from "#tests/factories/world.ts";
import { filingBasis } from "../queries/filing-basis.ts";
import { startDraft } from "./draft.ts";
import { submitDraft } from "./submit-draft.ts";

/** The commune of the world answers within a day. */
async function communeSets(
  db: Database,
  world: World,
  rest: Partial<typeof procedureVersions.$inferInsert> = {},
) {
  const { procedure, commune } = world;
  const overrides = [timeLimitOf(1, { layer: "commune" })];
  const timeLimit = { amount: 1, unit: "workingDay" as const, assumed: false };
  const content = {
    ...procedure.content,
    channels: procedure.content.channels.map((terms) => ({ ...terms, timeLimit })),
  };
  const [version] = await db
    .insert(procedureVersions)
    .values({
      procedureId: procedure.id,
      agencyId: commune.id,
      basedOnId: procedure.versionId,
      number: 1,
      state: "published",
      effectiveOn: "2027-01-01",
      overrides,
      content,
      ...rest,
    })
    .returning();
  return version?.id ?? "";
}

describe("a commune with a rule of its own", () => {
  test("takes in dossiers under that rule; elsewhere the province's holds", async ({ db }) => {
    const world = await createWorld(db);
    const own = await communeSets(db, world);
    const { code } = await fileDossier(db, world);
    const [row] = await db.select().from(dossiers).where(eq(dossiers.code, code));
    expect(row?.procedureVersionId).toBe(own);

    const context = contextOf(db, world.citizen.actor, worldNow);
    const elsewhere = await filingBasis(context, world.procedure.code, null, world.province.id);
    expect(elsewhere.procedureVersionId).toBe(world.procedure.versionId);
  });

  test("shows it to who asks for that commune, and what is remembered is not mixed up", async ({ db }) => {
    const world = await createWorld(db);
    await communeSets(db, world);
    const cache: Cache = new Map();
    const context = { ...contextOf(db, world.citizen.actor, worldNow), cache };
    const limitAt = async (agencyId: string | null) =>
      (await getProcedure(context, world.procedure.code, agencyId)).content.channels[0]?.timeLimit?.amount;
    expect([await limitAt(null), await limitAt(world.commune.id), await limitAt(null)]).toEqual([3, 1, 3]);
  });

  test("files under what is set for a day from that day on", async ({ db }) => {
    const world = await createWorld(db);
    await communeSets(db, world, { state: "scheduled", effectiveOn: "2027-03-03" });
    const versionOn = async (now: Date) =>
      (
        await filingBasis(
          contextOf(db, world.citizen.actor, now),
          world.procedure.code,
          null,
          world.commune.id,
        )
      ).procedureVersionId;
    expect(await versionOn(worldNow)).toBe(world.procedure.versionId);
    expect(await versionOn(new Date("2027-03-02T17:00:00Z"))).not.toBe(world.procedure.versionId);
  });
});

describe("an abolished procedure", () => {
  const abolish = (db: Database, closedOn: string) => db.update(procedureVersions).set({ closedOn });
  const start = (db: Database, world: World) =>
    startDraft(contextOf(db, world.citizen.actor, worldNow), {
      procedureCode: world.procedure.code,
      caseKey: "",
      handlingAgencyId: world.commune.id,
    });

  test("takes no filing from its day on, and a draft begun before cannot be submitted", async ({ db }) => {
    const world = await createWorld(db);
    const { context, draftId, revision } = await completeDraft(db, world);
    await abolish(db, "2027-03-02");
    await expect(start(db, world)).rejects.toMatchObject({ code: "procedureClosed" });
    await expect(submitDraft(context, { draftId, revision, declared: "on" })).rejects.toMatchObject({
      code: "procedureClosed",
    });
  });

  test("takes filings until the day before", async ({ db }) => {
    const world = await createWorld(db);
    await abolish(db, "2027-03-03");
    expect(await start(db, world)).toMatchObject({ stepKey: "person" });
  });
});
