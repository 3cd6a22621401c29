import { describe, expect } from "vitest";
import type { Actor } from "#lib/accounts/actor.ts";
import { refusalIn } from "#lib/platform/errors.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, visitor } from "#tests/factories/accounts.ts";
import { dossierAt, fileDossier, later } from "#tests/factories/filed.ts";
import { createWorld, stranger, worldNow } from "#tests/factories/world.ts";
import { getDossier } from "./get-dossier.ts";
import { listOwnDossiers } from "./list-own.ts";
import { searchDossiers } from "./search.ts";
import { getProgress, getTracked } from "./track.ts";
import { countWork, listWork } from "./work.ts";

describe("getDossier", () => {
  test("is not found by a stranger or another commune's officer, and asks a visitor to sign in", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const elsewhere = await createWorld(db);
    const { code } = await fileDossier(db, world);
    for (const actor of [stranger, elsewhere.officer.actor, elsewhere.citizen.actor])
      await expect(getDossier(contextOf(db, actor), code)).rejects.toMatchObject({ code: "notFound" });
    await expect(getDossier(contextOf(db, visitor), code)).rejects.toMatchObject({ code: "signInRequired" });
  });

  test("a helper of the community team never sees it, even at the office that received it", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const { code } = await fileDossier(db, world);
    const helper: Actor = {
      kind: "officer",
      id: world.clerk.id,
      posts: [{ agencyId: world.office.id, role: "communityDigitalTeam" }],
    };
    await expect(getDossier(contextOf(db, helper), code)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("shows the due moment and why", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "assignment");
    const view = await getDossier(contextOf(db, world.citizen.actor, later(100)), code);
    expect(view.clock.dueAt).toEqual(new Date("2027-03-05T02:00:00Z"));
    expect(view.clock.reasons.map(({ kind }) => kind)).toContain("workingDaysCounted");
    expect(view.clock.lateMinutes).toBe(0);
  });
});

describe("listWork", () => {
  test("is what lies on the actor's desks, not given to somebody else, nearest deadline first", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const [mine, atHead] = [
      await dossierAt(db, world, "appraisal"),
      await dossierAt(db, world, "assignment"),
    ];
    const codesOf = async (actor: Actor) =>
      (await listWork(contextOf(db, actor, later(300)), { tab: "todo" })).items.map(({ code }) => code);
    expect(await codesOf(world.officer.actor)).toEqual([mine]);
    expect(await codesOf(world.otherOfficer.actor)).toEqual([]);
    expect(await codesOf(world.head.actor)).toEqual([atHead]);
    expect(await countWork(contextOf(db, world.officer.actor, later(300)))).toEqual({
      todo: 1,
      waiting: 0,
      ready: 0,
      late: 0,
    });
    const muchLater = new Date("2027-03-20T01:00:00Z");
    expect((await countWork(contextOf(db, world.officer.actor, muchLater))).late).toBe(1);
  });

  test("pages hold every dossier once", async ({ db }) => {
    const world = await createWorld(db);
    const filed = new Set<string>();
    for (let count = 0; count < 30; count++) filed.add((await fileDossier(db, world)).code);
    const context = contextOf(db, world.clerk.actor, worldNow);
    const first = await listWork(context, { tab: "todo" });
    const second = await listWork(context, { tab: "todo", after: first.next ?? undefined });
    const seen = [...first.items, ...second.items].map(({ code }) => code);
    expect(seen).toHaveLength(30);
    expect(new Set(seen)).toEqual(filed);
    expect(second.next).toBeNull();
  });

  test("is for officers", async ({ db }) => {
    await expect(listWork(contextOf(db, stranger), { tab: "todo" })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(countWork(contextOf(db, visitor))).rejects.toMatchObject({ code: "signInRequired" });
  });
});

describe("searchDossiers", () => {
  test.for(["nguyen thi hoang", "Đào", "dao", "0912345678", "84912345678", "091234", "the code", "its end"])(
    "finds by %s",
    async (q, { db }) => {
      const world = await createWorld(db);
      const { code } = await fileDossier(db, world);
      const typed = q.replace("the code", code).replace("its end", code.slice(-11));
      const found = await searchDossiers(contextOf(db, world.officer.actor), { q: typed });
      expect(found.items.map((item) => item.code)).toEqual([code]);
    },
  );

  test("finds nothing of other agencies, whatever is asked", async ({ db }) => {
    const world = await createWorld(db);
    const elsewhere = await createWorld(db);
    await fileDossier(db, world);
    const context = contextOf(db, elsewhere.officer.actor);
    for (const q of ["dao", "", "' | 'dao", "ag:*"])
      expect((await searchDossiers(context, { q })).items).toEqual([]);
  });
});

test("a code that no text can be is a refusal, not a fault of ours", async ({ db }) => {
  const error = await getProgress(contextOf(db, visitor), "a\u0000b").catch((caught: unknown) => caught);
  expect(refusalIn(error)).toMatchObject({ code: "invalid" });
});

describe("tracking", () => {
  test("tells anybody the code and how far it is, and nothing else", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    expect(await getProgress(contextOf(db, visitor), code)).toEqual({ code, level: "handling", percent: 60 });
    await expect(getProgress(contextOf(db, visitor), "000.00.00.H38-270302-9999")).rejects.toMatchObject({
      code: "notFound",
    });
  });

  test("shows the way of the dossier to who knows the last digits, not what is written in it", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const { code } = await fileDossier(db, world);
    const tracked = await getTracked(contextOf(db, visitor), code, "5678");
    expect(tracked.timeline.map(({ type }) => type)).toEqual(["submitted"]);
    expect(Object.keys(tracked)).not.toContain("answers");
    await expect(getTracked(contextOf(db, visitor), code, "0000")).rejects.toMatchObject({
      code: "codeWrong",
    });
  });

  test("bears five guesses in a quarter of an hour, then refuses even the right one", async ({ db }) => {
    const world = await createWorld(db);
    const { code } = await fileDossier(db, world);
    for (const guess of ["0001", "0002", "0003", "0004", "0005"])
      await getTracked(contextOf(db, visitor), code, guess).catch(() => {});
    await expect(getTracked(contextOf(db, visitor), code, "5678")).rejects.toMatchObject({
      code: "tooManyAttempts",
    });
  });
});

test("a citizen's list holds their own dossiers only, newest first", async ({ db }) => {
  const world = await createWorld(db);
  const elsewhere = await createWorld(db);
  const [first, second] = [await fileDossier(db, world), await fileDossier(db, world)];
  await fileDossier(db, elsewhere);
  const { items } = await listOwnDossiers(contextOf(db, world.citizen.actor));
  expect(items.map(({ code }) => code)).toEqual([second.code, first.code]);
});
