import { expect } from "vitest";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { createKeepers } from "#tests/factories/keepers.ts";
import { createProcedure } from "#tests/factories/procedures.ts";
import { getDeskProcedure } from "../queries/desk-procedure.ts";
import { openLayer, seeLayer } from "./open-layer.ts";

const code = "1.000001";

test("a layer is opened for every officer, with what holds there and what a draft would be put upon", async ({
  db,
}) => {
  const { clerk, commune } = await createKeepers(db);
  const { versionId } = await createProcedure(db, code);
  expect(await openLayer(clerk.context, db, { code, agencyId: null })).toMatchObject({
    base: { id: versionId },
    draft: null,
    ground: { basedOnId: null },
    against: 1,
    handledBy: "commune",
  });
  expect(await openLayer(clerk.context, db, { code, agencyId: commune.id })).toMatchObject({
    base: null,
    ground: { basedOnId: versionId },
  });
});

test("people outside find none, nor does anybody of a code that nobody has", async ({ db }) => {
  const { clerk } = await createKeepers(db);
  await createProcedure(db, code);
  const citizen = contextOf(db, { kind: "citizen", id: clerk.id, assurance: 2 });
  await expect(openLayer(citizen, db, { code, agencyId: null })).rejects.toMatchObject({ code: "notFound" });
  await expect(openLayer(contextOf(db), db, { code, agencyId: null })).rejects.toMatchObject({
    code: "signInRequired",
  });
  await expect(openLayer(clerk.context, db, { code: "9.999999", agencyId: null })).rejects.toMatchObject({
    code: "notFound",
  });
});

test("a layer is looked at while somebody writes in it: nobody waits for a lock", async ({
  ownDatabase: { db },
}) => {
  const { clerk, editor } = await createKeepers(db);
  await createProcedure(db, code);
  const of = { code, agencyId: null };
  await db.transaction(async (tx) => {
    await openLayer(editor.context, tx, of);
    const waiting = db.transaction(async (other) => {
      await other.execute("set local lock_timeout = '100ms'");
      await openLayer(clerk.context, other, of);
    });
    await expect(waiting).rejects.toMatchObject({ cause: { code: "55P03" } });
    expect(await seeLayer(clerk.context, of)).toMatchObject({ base: { number: 1 } });
    expect((await getDeskProcedure(clerk.context, of)).base).toMatchObject({ number: 1 });
  });
});
