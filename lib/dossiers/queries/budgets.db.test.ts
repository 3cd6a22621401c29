import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { apiClients } from "#drizzle/schema/accounts.ts";
import { agencies } from "#drizzle/schema/agencies.ts";
import type { Actor } from "#lib/accounts/actor.ts";
import { openSession } from "#lib/accounts/commands/sessions.ts";
import { actorOfClient, actorOfSession } from "#lib/accounts/queries/actors.ts";
import { tokenHash } from "#lib/accounts/tokens.ts";
import type { Cache } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { statementsOf } from "#tests/database/overheard.ts";
import { test } from "#tests/database/test.ts";
import { visitor } from "#tests/factories/accounts.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { createWorld, sampleAnswers, worldNow } from "#tests/factories/world.ts";
import { fileDossier } from "../commands/file-dossier.ts";
import { getDeskView } from "./desk-view.ts";
import { listViews } from "./saved-views.ts";
import { stepNames } from "./step-names.ts";
import { getProgress } from "./track.ts";
import { countScopes, countWork, listWork } from "./work.ts";

type Db = Context["db"];

/**
 * How many statements a screen costs once the process remembers what does not change. A number that grows is a screen
 * that asks row by row: it must not grow with the dossiers, and hardly ever at all.
 */
describe("statements", () => {
  test("of the work queue are five, however long it is", async ({ ownDatabase: { sql, db } }) => {
    const world = await createWorld(db);
    await dossierAt(db, world, "appraisal");
    await dossierAt(db, world, "appraisal");
    const sessionId = await openSession(db, { officerId: world.officer.id }, null, later(200));
    const page = async (on: Db, cache: Cache) => {
      const actor = await actorOfSession(on, sessionId, later(300));
      const context = { actor, db: on, now: later(300), cache };
      const [, , , { items }] = await Promise.all([
        countScopes(context),
        listViews(context),
        countWork(context),
        listWork(context, { tab: "todo" }),
      ]);
      await stepNames(context, items);
      expect(items).toHaveLength(2);
    };
    expect(await warm(sql, page)).toHaveLength(5);
  });

  test("of a dossier on its desk are six", async ({ ownDatabase: { sql, db } }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    const page = (on: Db, cache: Cache) =>
      getDeskView({ actor: world.officer.actor, db: on, now: later(300), cache }, code, "vi");
    expect(await warm(sql, page)).toHaveLength(6);
  });

  test("of a submission by a system are five", async ({ ownDatabase: { sql, db } }) => {
    const world = await createWorld(db);
    await db
      .insert(apiClients)
      .values({ name: "Cổng thử", tokenHash: tokenHash("token"), scopes: ["dossiers:write"] });
    const handlingAgency = "02683";
    await db
      .update(agencies)
      .set({ administrativeCode: handlingAgency })
      .where(eq(agencies.id, world.commune.id));
    const submit = async (on: Db, cache: Cache) => {
      const asked = { actor: visitor as Actor, db: on, now: worldNow, cache };
      const actor = await actorOfClient(asked, "token");
      const input = {
        procedureCode: world.procedure.code,
        handlingAgency,
        submitter: { kind: "person" as const, name: "Lò Thị Mai" },
        answers: sampleAnswers,
        deliveryMethod: "online" as const,
        deliveryAddress: "",
      };
      await fileDossier({ ...asked, actor }, input, crypto.randomUUID());
    };
    expect(await warm(sql, submit)).toHaveLength(5);
  });

  test("of public progress is one", async ({ ownDatabase: { sql, db } }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    const progress = (on: Db, cache: Cache) =>
      getProgress({ actor: visitor, db: on, now: later(300), cache }, code);
    expect(await warm(sql, progress)).toHaveLength(1);
  });
});

/** The statements of `work` when it is done a second time. */
async function warm(
  sql: Parameters<typeof statementsOf>[0],
  work: (db: Db, cache: Cache) => Promise<unknown>,
) {
  const cache: Cache = new Map();
  await statementsOf(sql, (db) => work(db, cache));
  return (await statementsOf(sql, (db) => work(db, cache))).map(({ query }) => query);
}
