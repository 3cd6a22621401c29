import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer } from "#tests/factories/accounts.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { createWorld, processWith } from "#tests/factories/world.ts";
import { consult } from "../commands/consult.ts";
import type { ListFilters, WorkScope } from "../list-schema.ts";
import { listConsulted } from "./consulted.ts";
import { searchDossiers } from "./search.ts";
import { countScopes, countWork, listWork } from "./work.ts";

async function codesIn(
  db: Database,
  actor: Actor,
  scope: WorkScope,
  filters: ListFilters = {},
  now = later(300),
) {
  const context = contextOf(db, actor, now);
  const { items } = await listWork(context, { scope, tab: "todo", filters });
  const { todo } = await countWork(context, { scope, filters });
  expect(todo).toBe(items.length);
  return items.map(({ code }) => code).sort();
}

describe("the scopes of work", () => {
  test("are one's own, one's desks whoever has it, and all that is open at one's agency; each counted", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const elsewhere = await createWorld(db);
    await dossierAt(db, elsewhere, "appraisal");
    const atOfficer = await dossierAt(db, world, "appraisal");
    const atHead = await dossierAt(db, world, "assignment");
    const unopened = await dossierAt(db, world, "reception");
    const other = world.otherOfficer.actor;

    expect(await codesIn(db, other, "mine")).toEqual([]);
    expect(await codesIn(db, other, "unit")).toEqual([atOfficer]);
    expect(await codesIn(db, other, "agency")).toEqual([atOfficer, atHead, unopened].sort());
    expect(await countScopes(contextOf(db, other))).toEqual({ mine: 0, unit: 1, agency: 3, consulted: 0 });
    expect(await codesIn(db, world.officer.actor, "mine")).toEqual([atOfficer]);
  });

  test("one's own holds that of a colleague on leave", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    const deputy = { ...world.otherOfficer.actor, standsFor: [world.officer.id] };
    expect(await codesIn(db, deputy, "mine")).toEqual([code]);
    expect(await countScopes(contextOf(db, deputy))).toMatchObject({ mine: 1, unit: 1 });
  });

  test("an agency's is nothing for whoever never sees dossiers there", async ({ db }) => {
    const world = await createWorld(db);
    await dossierAt(db, world, "appraisal");
    const helper = await createOfficer(db, { agencyId: world.commune.id, roles: ["populationLookup"] });
    expect(await codesIn(db, helper.actor, "agency")).toEqual([]);
  });
});

describe("opinions asked of an agency", () => {
  test("are listed for its officers with their deadline, until they are given", async ({ db }) => {
    const process = processWith("appraisal", {
      actions: [{ kind: "consult", workingMinutes: 480, pauses: false }],
    });
    const world = await createWorld(db, {}, process);
    const department = await createAgency(db, { parentId: world.province.id });
    const asked = await createOfficer(db, { agencyId: department.id, roles: ["divisionHead"] });
    const code = await dossierAt(db, world, "appraisal");
    const question = "Thửa đất có nằm trong quy hoạch không?";
    await consult(contextOf(db, world.officer.actor, later(95)), { code, agencyId: department.id, question });

    const context = contextOf(db, asked.actor, later(100));
    expect((await listConsulted(context)).items).toMatchObject([{ code, question, isLate: false }]);
    expect((await countScopes(context)).consulted).toBe(1);
    expect((await listConsulted({ ...context, now: later(60 * 24 * 9) })).items).toMatchObject([
      { isLate: true },
    ]);
    expect((await listConsulted(contextOf(db, world.officer.actor))).items).toEqual([]);
  });
});

describe("filters", () => {
  test.for<[string, ListFilters, boolean]>([
    ["a status it has", { status: "in_progress" }, true],
    ["a status it has not", { status: "submitted" }, false],
    ["the way it was filed", { channel: "online" }, true],
    ["another way", { channel: "postal" }, false],
    ["the role that holds it", { role: "caseOfficer" }, true],
    ["another role", { role: "agencyLeader" }, false],
    ["another procedure", { procedure: "9.999999" }, false],
    ["another field", { field: "nothingSuch" }, false],
    ["the day of its reception", { from: "2027-03-02", to: "2027-03-02" }, true],
    ["days after it", { from: "2027-03-03" }, false],
    ["days before it", { to: "2027-03-01" }, false],
    ["another agency", { holder: "00000000-0000-4000-8000-000000000000" }, false],
  ])("by %s", async ([, filters, isThere], { db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    const expected = isThere ? [code] : [];
    expect(await codesIn(db, world.officer.actor, "mine", filters)).toEqual(expected);
    const { items } = await searchDossiers(contextOf(db, world.officer.actor), { q: "", ...filters });
    expect(items.map((item) => item.code)).toEqual(expected);
  });

  test("by its own procedure, field and agency, all at once", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    const { code: procedure, content } = world.procedure;
    const filters = { procedure, field: content.field, holder: world.commune.id };
    expect(await codesIn(db, world.officer.actor, "agency", filters)).toEqual([code]);
  });

  test("by what is due: late, today and this week are told apart", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    const due = (day: string) =>
      db
        .update(dossiers)
        .set({ stepDueAt: new Date(day), dueAt: null })
        .where(eq(dossiers.code, code));
    const windows = async () => {
      const found = [];
      for (const window of ["late", "today", "week"] as const)
        if ((await codesIn(db, world.officer.actor, "mine", { due: window })).length > 0) found.push(window);
      return found;
    };
    // It is half past one in the afternoon of Tuesday 2 March 2027.
    await due("2027-03-02T06:00:00Z");
    expect(await windows()).toEqual(["late"]);
    await due("2027-03-02T16:59:00Z");
    expect(await windows()).toEqual(["today", "week"]);
    await due("2027-03-07T16:59:00Z");
    expect(await windows()).toEqual(["week"]);
    await due("2027-03-07T17:00:00Z");
    expect(await windows()).toEqual([]);
  });
});
