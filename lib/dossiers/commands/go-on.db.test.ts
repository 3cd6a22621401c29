import { expect } from "vitest";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { rowOf } from "#tests/factories/dossier-rows.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { createWorld } from "#tests/factories/world.ts";
import { eventsOf, lockedById } from "../queries/lock-dossier.ts";
import { engine, leaveWait, moveOn, tellParent } from "./go-on.ts";

// That linked dossiers, opinions and payments are waited for is tried beside the commands that bring them about.

test("leaveWait leaves a dossier alone that somebody works on", async ({ db }) => {
  const world = await createWorld(db);
  const code = await dossierAt(db, world, "appraisal");
  const { id } = await rowOf(db, code);
  await leaveWait(contextOf(db, engine, later(95)), id);
  expect((await rowOf(db, code)).stepKey).toBe("appraisal");
});

test("moveOn takes a dossier along the first way on, in nobody's name, and says why", async ({ db }) => {
  const world = await createWorld(db);
  const code = await dossierAt(db, world, "appraisal");
  const context = contextOf(db, engine, later(95));
  const { id } = await rowOf(db, code);
  await moveOn(context, await lockedById(context, id), "timer");
  expect((await rowOf(db, code)).stepKey).toBe("signing");
  expect((await eventsOf(db, id)).at(-1)).toMatchObject({
    type: "movedOn",
    actor: engine,
    details: { because: "timer" },
  });
});

test("tellParent says nothing where a dossier follows from no other", async ({ db }) => {
  const world = await createWorld(db);
  const code = await dossierAt(db, world, "appraisal");
  const context = contextOf(db, engine, later(95));
  const { id } = await rowOf(db, code);
  const before = await eventsOf(db, id);
  await tellParent(context, await lockedById(context, id), "refused");
  expect(await eventsOf(db, id)).toEqual(before);
});
