import { expect } from "vitest";
import { listMostFiled } from "#lib/procedures/queries/overview.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { fileDossier } from "#tests/factories/filed.ts";
import { createWorld, worldNow } from "#tests/factories/world.ts";
import { countByStatus } from "./count-by-status.ts";

test("dossiers are counted by status, and what was filed is what is called usual", async ({ db }) => {
  const world = await createWorld(db);
  await fileDossier(db, world);
  await fileDossier(db, world);
  expect(await countByStatus(db)).toMatchObject({ submitted: 2, returned: 0 });
  const [usual] = await listMostFiled(contextOf(db, world.citizen.actor, worldNow), 6);
  expect(usual?.code).toBe(world.procedure.code);
});
