import { describe, expect } from "vitest";
import { test } from "#tests/database/test.ts";
import { contextOf, visitor } from "#tests/factories/accounts.ts";
import { dossierAt, fileDossier, later } from "#tests/factories/filed.ts";
import { createWorld, type stranger } from "#tests/factories/world.ts";
import { getDeskView } from "./desk-view.ts";
import { getIntake } from "./intake.ts";
import { handlingAgenciesOf } from "./offices.ts";

describe("getDeskView", () => {
  test("offers the holder exactly the actions of the step, and others of the agency none", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    const kinds = async (officer: typeof world.officer) => {
      const { offered } = await getDeskView(contextOf(db, officer.actor, later(200)), code, "vi");
      return offered.map(({ kind, to }) => (to ? `${kind}>${to}` : kind));
    };
    expect(await kinds(world.officer)).toEqual([
      "forward>signing",
      "requestSupplement",
      "decline>signing",
      "returnToStep>assignment",
      "declareInterest",
    ]);
    expect(await kinds(world.otherOfficer)).toEqual(["declareInterest"]);
    expect(await kinds(world.leader)).toEqual(["extend"]);
    expect(await kinds(world.head)).toEqual(["assign>appraisal", "extend"]);
    expect(await kinds(world.clerk)).toEqual(["withdraw"]);
  });

  test("reads the answers in words and names whom the dossier may be given to, with their load", async ({
    db,
  }) => {
    const world = await createWorld(db);
    await dossierAt(db, world, "appraisal");
    const code = await dossierAt(db, world, "assignment");
    const view = await getDeskView(contextOf(db, world.head.actor, later(200)), code, "vi");
    expect(view.sections[0]?.blocks[0]?.rows[0]).toMatchObject({ label: "Họ tên", value: "Lò Thị Mai" });
    expect(view.assignees.map(({ name, open }) => [name, open])).toEqual([
      ["Hà Thị Lan", 0],
      ["Lò Văn Nam", 1],
    ]);
    expect(view.questions.map(({ path }) => path)).toContain("fullName");
  });

  test("is for officers who may see the dossier", async ({ db }) => {
    const world = await createWorld(db);
    const { code } = await fileDossier(db, world);
    const elsewhere = await createWorld(db);
    const look = (actor: typeof stranger) => getDeskView(contextOf(db, actor), code, "vi");
    await expect(look(world.citizen.actor)).rejects.toMatchObject({ code: "forbidden" });
    await expect(look(visitor)).rejects.toMatchObject({ code: "signInRequired" });
    await expect(look(elsewhere.officer.actor)).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("getIntake", () => {
  test("offers the clerk's own counter and commune first", async ({ db }) => {
    const world = await createWorld(db);
    const intake = await getIntake(contextOf(db, world.clerk.actor), world.procedure.code);
    expect(intake.counters.map(({ id }) => id)).toEqual([world.office.id]);
    expect(intake.ownAgencyId).toBe(world.commune.id);
    expect(intake.documents.map(({ key }) => key)).toEqual(["proof", "extra"]);
  });

  test("is for who stands at a counter", async ({ db }) => {
    const world = await createWorld(db);
    for (const { actor } of [world.officer, world.citizen])
      await expect(getIntake(contextOf(db, actor), world.procedure.code)).rejects.toMatchObject({
        code: "forbidden",
      });
  });
});

test("a commune without a one-stop office is not offered", async ({ db }) => {
  const world = await createWorld(db);
  const offered = await handlingAgenciesOf(contextOf(db, visitor), world.procedure.content);
  expect(offered.map(({ id }) => id)).toEqual([world.commune.id]);
});
