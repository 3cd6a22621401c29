import { describe, expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { searchMisses } from "#drizzle/schema/search.ts";
import type { Role } from "#lib/accounts/actor.ts";
import type { AgencyKind } from "#lib/agencies/kinds.ts";
import type { Cache } from "#lib/platform/cache.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer } from "#tests/factories/accounts.ts";
import { createProcedure } from "#tests/factories/procedures.ts";
import { browseProcedures } from "../queries/search-procedures.ts";
import { listMisses, listSynonyms, trySearch } from "../queries/synonyms.ts";
import { synonymSchema } from "../synonym-schema.ts";
import { keepMiss } from "./keep-misses.ts";
import { addSynonym, removeSynonym } from "./synonyms.ts";

const redBook = { words: "sổ đỏ", meaning: "giấy chứng nhận đất" };
const both = (vi: string) => ({ vi, en: vi });

async function contextFor(db: Database, role: Role = "procedureController", kind: AgencyKind = "province") {
  const { id } = await createAgency(db, { kind });
  return contextOf(db, (await createOfficer(db, { agencyId: id, roles: [role] })).actor);
}

describe("synonyms", () => {
  test("what is added is found by at once, and what is removed no more", async ({ db }) => {
    const context = await contextFor(db);
    await createProcedure(db, "1.000001", { name: both("Cấp giấy chứng nhận đất đai") });
    const found = async () => (await browseProcedures(contextOf(db), { q: "so do", page: 1 })).total;
    expect(await found()).toBe(0);
    await addSynonym(context, redBook);
    expect(await found()).toBe(1);
    expect(await listSynonyms(context)).toEqual([redBook]);
    const tried = await trySearch(context, "sổ đỏ");
    expect(tried).toMatchObject({ with: [{ code: "1.000001", reason: { through: "sổ đỏ" } }], without: [] });
    await removeSynonym(context, redBook);
    expect(await found()).toBe(0);
  });

  test("are remembered apart from the catalogue, and forgotten with a change", async ({ db }) => {
    const cache: Cache = new Map();
    const context = { ...(await contextFor(db)), cache };
    await createProcedure(db, "1.000001", { name: both("Cấp giấy chứng nhận đất đai") });
    const found = async () => (await browseProcedures(context, { q: "sổ đỏ", page: 1 })).total;
    expect(await found()).toBe(0);
    await addSynonym(context, redBook);
    cache.delete("synonyms");
    expect(await found()).toBe(1);
  });

  test("each change is recorded with both words", async ({ db }) => {
    const context = await contextFor(db);
    await addSynonym(context, redBook);
    await removeSynonym(context, redBook);
    const entries = await db.select().from(auditEntries);
    expect(entries.map(({ act, details }) => [act, details])).toEqual([
      ["synonymsChanged", { added: redBook }],
      ["synonymsChanged", { removed: redBook }],
    ]);
  });

  test("one that is known is refused, and so is removing one that is not", async ({ db }) => {
    const context = await contextFor(db);
    await addSynonym(context, redBook);
    await expect(addSynonym(context, redBook)).rejects.toMatchObject({
      code: "conflict",
      fieldErrors: { words: "synonymKnown" },
    });
    await expect(removeSynonym(context, { ...redBook, meaning: "khác" })).rejects.toMatchObject({
      code: "notFound",
    });
  });

  test("are kept by procedure control of the province; officers look, others do not", async ({ db }) => {
    const clerk = await contextFor(db, "oneStopClerk");
    await expect(addSynonym(clerk, redBook)).rejects.toMatchObject({ code: "forbidden" });
    await expect(removeSynonym(clerk, redBook)).rejects.toMatchObject({ code: "forbidden" });
    for (const kind of ["department", "commune"] as const) {
      const elsewhere = await contextFor(db, "procedureController", kind);
      await expect(addSynonym(elsewhere, redBook)).rejects.toMatchObject({ code: "forbidden" });
    }
    expect(await listSynonyms(clerk)).toEqual([]);
    await expect(listSynonyms(contextOf(db))).rejects.toMatchObject({ code: "signInRequired" });
    await expect(listMisses(contextOf(db))).rejects.toMatchObject({ code: "signInRequired" });
  });

  test("are plain words, and never the same on both sides", () => {
    expect(synonymSchema.parse({ words: " sổ   đỏ ", meaning: "giấy đất" })).toEqual({
      words: "sổ đỏ",
      meaning: "giấy đất",
    });
    for (const input of [
      { words: "x", meaning: "giấy" },
      { words: "Giấy", meaning: "giấy" },
      { words: "??", meaning: "giấy" },
      { words: "x".repeat(81), meaning: "giấy" },
    ])
      expect(synonymSchema.safeParse(input).success, JSON.stringify(input)).toBe(false);
  });
});

describe("words that found nothing", () => {
  test("are counted together and shown from the third time on, until a synonym teaches them", async ({
    db,
  }) => {
    const context = await contextFor(db);
    for (const typed of ["Giấy đi đường", "giấy  đi đường", "khác"]) await keepMiss(context, typed);
    await keepMiss(context, "giấy đi đường", true);
    expect(await listMisses(context)).toEqual([{ words: "giấy đi đường", count: 3, lastOn: "2027-03-02" }]);
    await addSynonym(context, { words: "giấy đi đường", meaning: "giấy thông hành" });
    expect(await listMisses(context)).toEqual([]);
  });

  test("are never more than five hundred, and two processes count them at once", async ({
    ownDatabase: { db },
  }) => {
    const context = contextOf(db);
    const rare = Array.from({ length: 500 }, (_, place) => ({
      words: `từ hiếm ${String.fromCodePoint(97 + (place % 26))}${"x".repeat(1 + Math.floor(place / 26))}`,
      count: 1,
      lastOn: "2027-02-01",
    }));
    await db.insert(searchMisses).values(rare);
    await Promise.all([
      keepMiss(context, "giấy đi đường", true),
      keepMiss(context, "giấy qua cầu", true),
      keepMiss(context, "giấy đi đường", true),
    ]);
    const kept = await db.select().from(searchMisses);
    expect(kept).toHaveLength(500);
    const counts = new Map(kept.map(({ words, count }) => [words, count]));
    expect([counts.get("giấy đi đường"), counts.get("giấy qua cầu")]).toEqual([2, 1]);
  });

  test("are not kept where they may tell of a person, nor half a year after the last time", async ({
    db,
  }) => {
    const context = await contextFor(db);
    await db.insert(searchMisses).values({ words: "cũ", count: 9, lastOn: "2026-08-01" });
    for (const typed of ["0912345678", "Nguyễn Thị Hoa", "mới"]) await keepMiss(context, typed, true);
    expect((await db.select().from(searchMisses)).map(({ words }) => words)).toEqual(["mới"]);
  });
});
