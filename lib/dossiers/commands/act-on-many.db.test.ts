import { describe, expect } from "vitest";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { rowOf } from "#tests/factories/dossier-rows.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { createWorld, processWith } from "#tests/factories/world.ts";
import { actOnManySchema } from "../batch.ts";
import { actOnMany } from "./act-on-many.ts";

describe("actOnMany", () => {
  test("receives each dossier by itself: one that cannot be received leaves the others done", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const [first, second] = [
      await dossierAt(db, world, "reception"),
      await dossierAt(db, world, "reception"),
    ];
    const done = await dossierAt(db, world, "assignment");
    const context = contextOf(db, world.clerk.actor, later(60));
    const results = await actOnMany(context, { codes: [first, done, "nothing", second], act: "receive" });
    expect(results).toEqual([
      { code: first, refusal: null },
      { code: done, refusal: "stepNotAvailable" },
      { code: "nothing", refusal: "notFound" },
      { code: second, refusal: null },
    ]);
    for (const code of [first, second]) expect((await rowOf(db, code)).stepKey).toBe("assignment");
  });

  test("assigns to one officer, forwards the one way there is, and takes up", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "assignment");
    const by = (officer: typeof world.head, minutes: number) => contextOf(db, officer.actor, later(minutes));
    const fine = [{ code, refusal: null }];
    const toOfficer = { codes: [code], act: "assign" as const, officerId: world.officer.id };
    expect(await actOnMany(by(world.head, 60), toOfficer)).toEqual(fine);
    expect((await rowOf(db, code)).holderId).toBe(world.officer.id);
    expect(await actOnMany(by(world.officer, 90), { codes: [code], act: "forward" })).toEqual(fine);
    expect(await actOnMany(by(world.leader, 95), { codes: [code], act: "takeUp" })).toEqual(fine);
    expect(await rowOf(db, code)).toMatchObject({ stepKey: "signing", holderId: world.leader.id });
  });

  test("does not choose between several ways on", async ({ db }) => {
    const world = await createWorld(
      db,
      {},
      processWith("appraisal", { actions: [{ kind: "forward", to: "numbering" }] }),
    );
    const code = await dossierAt(db, world, "appraisal");
    const results = await actOnMany(contextOf(db, world.officer.actor, later(90)), {
      codes: [code],
      act: "forward",
    });
    expect(results).toEqual([{ code, refusal: "stepNotAvailable" }]);
    expect((await rowOf(db, code)).stepKey).toBe("appraisal");
  });

  test("asks for something ticked, and for an officer to assign to", () => {
    const faults = (input: object) =>
      actOnManySchema.safeParse(input).error?.issues.map(({ path }) => path[0]);
    expect(faults({ act: "receive" })).toEqual(["codes"]);
    expect(faults({ act: "assign", codes: "A", officerId: "" })).toEqual(["officerId"]);
    expect(faults({ act: "takeUp", codes: ["A", "B"], officerId: "" })).toBeUndefined();
  });
});
