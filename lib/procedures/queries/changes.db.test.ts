import { describe, expect } from "vitest";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency } from "#tests/factories/accounts.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { onlyVietnamese } from "../bilingual.ts";
import { changesPage, recentChanges } from "./changes.ts";
import { listPublished } from "./published.ts";

type Version = Partial<typeof procedureVersions.$inferInsert>;

/** A procedure with these versions, numbered from 1; each says its own number as its name. */
async function create(db: Database, code: string, versions: readonly Version[]) {
  const [procedure] = await db.insert(procedures).values({ code }).returning();
  await db.insert(procedureVersions).values(
    versions.map((version, place) => ({
      procedureId: procedure?.id ?? "",
      number: place + 1,
      state: "published" as const,
      effectiveOn: "2026-01-01",
      publishedAt: new Date("2026-01-01T00:00:00Z"),
      content: sampleContent({ name: onlyVietnamese(String(place + 1)) }),
      ...version,
    })),
  );
}

const at = (text: string) => new Date(`${text}+07:00`);
const said = async (db: Database, now = at("2027-03-02T08:30:00")) =>
  (await recentChanges(contextOf(db, undefined, now))).map(
    ({ code, number, kind, former }) =>
      `${code} v${number} ${kind}${former ? ` after ${former.name.vi}` : ""}`,
  );

describe("recentChanges", () => {
  test("tells on its day what was set for it, though nobody has noted it yet, against what held before", async ({
    db,
  }) => {
    await create(db, "1.000001", [
      { state: "superseded" },
      { state: "scheduled", effectiveOn: "2027-03-02" },
      { effectiveOn: "2026-06-01" },
    ]);
    expect(await said(db)).toEqual([
      "1.000001 v2 changed after 3",
      "1.000001 v3 changed after 1",
      "1.000001 v1 new",
    ]);
    expect(await said(db, at("2027-03-01T23:59:00"))).not.toContain("1.000001 v2 changed after 3");
  });

  test("tells what is new, what says something else than before and what was abolished, newest first", async ({
    db,
  }) => {
    await create(db, "1.000001", [
      { state: "superseded", publishedAt: at("2026-03-01T09:00:00") },
      { state: "draft", publishedAt: null },
      { publishedAt: at("2026-05-01T09:00:00") },
    ]);
    await create(db, "1.000002", [{ publishedAt: at("2026-04-01T09:00:00") }]);
    await create(db, "1.000003", [
      {
        state: "closed",
        publishedAt: at("2026-02-01T09:00:00"),
        closedOn: "2026-06-01",
        closing: { decisionNo: "12/QĐ-UBND", successorCode: null },
      },
    ]);
    expect(await said(db)).toEqual([
      "1.000003 v1 closed",
      "1.000001 v3 changed after 1",
      "1.000002 v1 new",
      "1.000001 v1 new",
      "1.000003 v1 new",
    ]);
  });

  test("happen on the day they come into force, not when they were decided; nothing to come is told", async ({
    db,
  }) => {
    await create(db, "1.000001", [{ effectiveOn: "2026-07-01", publishedAt: at("2026-05-01T09:00:00") }]);
    await create(db, "1.000002", [{ publishedAt: at("2026-06-01T09:00:00") }]);
    await create(db, "1.000003", [{ state: "scheduled", effectiveOn: "2027-12-01" }]);
    expect(await said(db)).toEqual(["1.000001 v1 new", "1.000002 v1 new"]);
    expect(await said(db, at("2026-06-30T23:59:00"))).toEqual(["1.000002 v1 new"]);
    const [first] = await recentChanges(contextOf(db));
    expect(first?.at).toEqual(at("2026-07-01T00:00:00"));
  });

  test("are those of the province: what a commune has for itself is neither told nor anybody's former", async ({
    db,
  }) => {
    const commune = await createAgency(db, { kind: "commune" });
    await create(db, "1.000001", [{ agencyId: commune.id }, {}]);
    expect(await said(db)).toEqual(["1.000001 v2 new"]);
  });

  test("are the latest fifty", async ({ db }) => {
    for (let place = 0; place < 52; place++)
      await create(db, `1.${String(place).padStart(6, "0")}`, [
        { publishedAt: new Date(Date.UTC(2026, 1, 1, 0, place)) },
      ]);
    const found = await said(db);
    expect(found).toHaveLength(50);
    expect(found[0]).toBe("1.000051 v1 new");
  });
});

test("pages of changes go on where the one before ended, none told twice or left out, however many in one moment", async ({
  db,
}) => {
  for (let place = 0; place < 26; place++)
    await create(db, `1.${String(place).padStart(6, "0")}`, [
      place % 4 === 0
        ? { state: "closed", closedOn: "2026-01-01", closing: { decisionNo: "1", successorCode: null } }
        : {},
    ]);
  const first = await changesPage(contextOf(db), undefined);
  expect(first.items).toHaveLength(20);
  const second = await changesPage(contextOf(db), first.next ?? "");
  expect(second.next).toBeNull();
  const told = [...first.items, ...second.items].map(({ versionId, kind }) => `${versionId} ${kind}`);
  expect(new Set(told).size).toBe(33);
  expect(told).toHaveLength(33);
  expect((await changesPage(contextOf(db), "anything else")).items).toEqual(first.items);
});

test("listPublished says since when each procedure in force has said what it says", async ({ db }) => {
  await create(db, "1.000002", [{ effectiveOn: "2026-07-01", publishedAt: at("2026-05-01T09:00:00") }]);
  await create(db, "1.000001", [{ publishedAt: at("2026-06-01T09:00:00") }]);
  await create(db, "1.000003", [{ state: "draft" }]);
  expect(await listPublished(contextOf(db))).toEqual([
    { code: "1.000001", modifiedAt: at("2026-06-01T09:00:00") },
    { code: "1.000002", modifiedAt: at("2026-07-01T00:00:00") },
  ]);
});
