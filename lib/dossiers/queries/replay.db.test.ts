import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { expect, onTestFinished } from "vitest";
import { dossierParts } from "#drizzle/schema/desk.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { seedDemo } from "#drizzle/seed/demo.ts";
import { test } from "#tests/database/test.ts";
import { dossierAt } from "#tests/factories/filed.ts";
import { createWorld } from "#tests/factories/world.ts";
import { replayHistory } from "./replay.ts";

test("every dossier of the demonstration is where its history leads", async ({ ownDatabase: { db } }) => {
  const dataDir = mkdtempSync(join(tmpdir(), "mot-cua-replay-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true }));
  await seedDemo(db, { now: new Date(), dataDir });
  const { replayed, differs } = await replayHistory(db);
  expect(differs).toBeUndefined();
  expect(replayed).toBeGreaterThan(5);
}, 120_000);

test("the first dossier that is elsewhere is named, with the columns that say so", async ({
  ownDatabase: { db },
}) => {
  const world = await createWorld(db);
  const codes = [
    await dossierAt(db, world, "reception"),
    await dossierAt(db, world, "appraisal"),
    await dossierAt(db, world, "appraisal"),
  ];
  expect(await replayHistory(db)).toEqual({ replayed: 3 });

  const [, code = ""] = codes;
  await db.update(dossiers).set({ holderId: null, dueAt: new Date() }).where(eq(dossiers.code, code));
  expect(await replayHistory(db)).toEqual({ replayed: 1, differs: { code, where: ["dueAt", "holderId"] } });
});

test("a part that no event tells of is named", async ({ ownDatabase: { db } }) => {
  const world = await createWorld(db);
  const code = await dossierAt(db, world, "appraisal");
  const [dossier] = await db.select({ id: dossiers.id }).from(dossiers);
  await db.insert(dossierParts).values({
    dossierId: dossier?.id ?? "",
    kind: "watching",
    stepKey: "appraisal",
    agencyId: world.office.id,
    role: "oneStopClerk",
    beganAt: new Date(),
  });
  expect(await replayHistory(db)).toEqual({ replayed: 0, differs: { code, where: ["parts"] } });
});
