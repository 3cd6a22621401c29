import { describe, expect } from "vitest";
import { businesses, businessMembers } from "#drizzle/schema/accounts.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, visitor } from "#tests/factories/accounts.ts";
import { completeDraft } from "#tests/factories/filed.ts";
import { createWorld, stranger, worldNow } from "#tests/factories/world.ts";
import { getDraftView } from "./draft-view.ts";
import { getFilingStart } from "./filing-start.ts";

const words = { identity: "định danh", profile: "tài khoản" };

describe("getDraftView", () => {
  test("is not found by anybody but its author", async ({ db }) => {
    const world = await createWorld(db);
    const { draftId } = await completeDraft(db, world);
    const look = (actor: Parameters<typeof contextOf>[1]) =>
      getDraftView(contextOf(db, actor), draftId, words);
    await expect(look(stranger)).rejects.toMatchObject({ code: "notFound" });
    for (const forged of ["01900000-0000-7000-8000-000000000000", "1", "' or true --"])
      await expect(getDraftView(contextOf(db, world.citizen.actor), forged, words)).rejects.toMatchObject({
        code: "notFound",
      });
    await expect(look(visitor)).rejects.toMatchObject({ code: "signInRequired" });
    await expect(look(world.officer.actor)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("says which steps are complete, which papers are missing and what is owed", async ({ db }) => {
    const world = await createWorld(db);
    const bare = await completeDraft(db, world, { withPapers: false });
    const view = await getDraftView(bare.context, bare.draftId, words);
    expect(view.steps.map(({ key, isComplete }) => [key, isComplete])).toEqual([
      ["person", true],
      ["copies", true],
      ["papers", false],
      ["delivery", true],
      ["review", false],
    ]);
    expect(view.missingPapers).toEqual(["proof"]);
    expect(view.fees.map(({ totalDong }) => totalDong)).toEqual([0]);
    expect(view.known["citizen.fullName"]).toMatchObject({ source: "định danh", isVerified: true });
    expect(view.reception?.id).toBe(world.office.id);
  });
});

describe("getFilingStart", () => {
  test("tells a visitor what is needed and where it may go, and nothing of anybody", async ({ db }) => {
    const world = await createWorld(db);
    await completeDraft(db, world);
    const start = await getFilingStart(contextOf(db, visitor), world.procedure.code);
    expect(start).toMatchObject({ isCitizen: false, minutes: 5, drafts: [], businesses: [] });
    expect(start.agencies.map(({ id }) => id)).toEqual([world.commune.id]);
  });

  test("offers one's own drafts, and businesses one may file for but not those one may only look at", async ({
    db,
  }) => {
    const world = await createWorld(db, { audience: ["citizen", "business"] });
    const { draftId } = await completeDraft(db, world);
    const made = await db
      .insert(businesses)
      .values(["0100109106", "0101248141"].map((taxCode) => ({ name: `Công ty ${taxCode}`, taxCode })))
      .returning();
    const roles = ["filer", "viewer"] as const;
    await db.insert(businessMembers).values(
      made.map(({ id }, place) => ({
        businessId: id,
        citizenId: world.citizen.id,
        role: roles[place] ?? "viewer",
      })),
    );
    const start = await getFilingStart(contextOf(db, world.citizen.actor, worldNow), world.procedure.code);
    expect(start.drafts.map(({ id }) => id)).toEqual([draftId]);
    expect(start.businesses.map(({ taxCode }) => taxCode)).toEqual(["0100109106"]);
    const forPeople = await createWorld(db, { audience: ["citizen"] });
    expect(
      await getFilingStart(contextOf(db, world.citizen.actor, worldNow), forPeople.procedure.code),
    ).toMatchObject({ businesses: [] });
    const other = await getFilingStart(contextOf(db, stranger, worldNow), world.procedure.code);
    expect(other.drafts).toEqual([]);
  });
});
