import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Cache } from "#lib/platform/cache.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency } from "#tests/factories/accounts.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { createProcedure, recordOf, systemContext } from "#tests/factories/procedures.ts";
import { adoptRecord } from "../commands/adopt-record.ts";
import { searchProceduresSchema } from "../schema.ts";
import { getProcedure } from "./get-procedure.ts";
import { listLifeEvents, listMostFiled } from "./overview.ts";
import { browseProcedures, searchProcedures } from "./search-procedures.ts";

const asked = (input: object) => searchProceduresSchema.parse(input);
const both = (vi: string) => ({ vi, en: vi });

async function manyProcedures(db: Database, count: number) {
  for (let place = 1; place <= count; place++) {
    const name = { vi: `Cấp giấy số ${place}`, en: `Paper ${place}` };
    await createProcedure(db, `1.${String(place).padStart(6, "0")}`, { name });
  }
}

describe("searchProcedures", () => {
  test("walking the cursor sees everything once, in the same order as one long page", async ({ db }) => {
    await manyProcedures(db, 7);
    const context = contextOf(db);
    const whole = await searchProcedures(context, asked({ q: "giay", limit: "100" }));
    const walked: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await searchProcedures(context, asked({ q: "giay", limit: 3, ...(cursor && { cursor }) }));
      walked.push(...page.items.map(({ code }) => code));
      cursor = page.nextCursor;
    } while (cursor);
    expect(walked).toEqual(whole.items.map(({ code }) => code));
    expect(whole.total).toBe(7);
  });

  test("a cursor goes on when the procedure it ended with is gone from the results", async ({ db }) => {
    await manyProcedures(db, 2);
    const page = await searchProcedures(contextOf(db), asked({ q: "giấy", cursor: "999~9.999999" }));
    expect(page.items).toHaveLength(2);
  });

  test("a made-up cursor, level or limit is refused by the schema", () => {
    for (const input of [
      { cursor: "x" },
      { level: "district" },
      { limit: 101 },
      { limit: 0 },
      { q: "x".repeat(201) },
    ])
      expect(searchProceduresSchema.safeParse(input).success, JSON.stringify(input)).toBe(false);
  });

  test("fields are found by key and by name, agencies by any of their codes", async ({ db }) => {
    await createAgency(db, { kind: "department", shortName: "STP", agencyCode: "H38.9" });
    await createAgency(db, { kind: "commune", administrativeCode: "02647" });
    await createProcedure(db, "1.000001", { field: "certification", handledBy: { department: "STP" } });
    await createProcedure(db, "1.000002");
    const codes = async (input: object) =>
      (await searchProcedures(contextOf(db), asked(input))).items.map(({ code }) => code);

    expect(await codes({ field: "certification" })).toEqual(["1.000001"]);
    expect(await codes({ field: "chung thuc" })).toEqual(["1.000001"]);
    expect(await codes({ agency: "STP" })).toEqual(["1.000001"]);
    expect(await codes({ agency: "H38.9" })).toEqual(["1.000001"]);
    expect(await codes({ agency: "02647" })).toEqual(["1.000002"]);
    expect(await codes({ agency: "commune" })).toEqual(["1.000002"]);
    expect(await codes({ agency: "nobody" })).toEqual([]);
  });
});

describe("browseProcedures", () => {
  test("pages by number; a page beyond the last is the last", async ({ db }) => {
    await manyProcedures(db, 21);
    const browse = (page: number) => browseProcedures(contextOf(db), { q: "", page });
    expect(await browse(1)).toMatchObject({ total: 21, page: 1, pageCount: 2 });
    expect((await browse(9)).items).toHaveLength(1);
  });

  test("says why each was found, and offers the nearest when nothing was", async ({ db }) => {
    await createProcedure(db, "1.000001", { name: both("Đăng ký khai sinh"), synonyms: ["giấy con nít"] });
    const found = await browseProcedures(contextOf(db), { q: "con nit", page: 1 });
    expect(found.items[0]?.reason).toEqual({ by: "synonym", text: "giấy con nít" });
    const filtered = await browseProcedures(contextOf(db), { q: "khai sinh", serviceLevel: "1", page: 1 });
    expect(filtered).toMatchObject({ total: 0, nearest: [{ code: "1.000001" }] });
    expect(filtered.facets.serviceLevel.get("4")).toBe(1);
  });
});

describe("browsing as people do", () => {
  test("a commune leaves what communes handle, and marks what it has rules of its own for", async ({
    db,
  }) => {
    const { id } = await createAgency(db, { kind: "commune", administrativeCode: "02647" });
    await createProcedure(db, "1.000001");
    await createProcedure(db, "1.000002");
    await createProcedure(db, "1.000003", { handledBy: { department: "STP" } });
    const [procedure] = await db.select().from(procedures).where(eq(procedures.code, "1.000002"));
    const own = { agencyId: id, number: 1, state: "published", content: sampleContent() } as const;
    await db
      .insert(procedureVersions)
      .values({ ...own, procedureId: procedure?.id ?? "", effectiveOn: "2026-02-01" });

    const browse = async (question: object) =>
      (await browseProcedures(contextOf(db), { q: "", page: 1, ...question })).items.map(
        ({ code, isCommunes }) => [code, isCommunes],
      );
    expect(await browse({ commune: "02647" })).toEqual([
      ["1.000001", false],
      ["1.000002", true],
    ]);
    expect(await browse({ commune: "99999" })).toEqual([
      ["1.000001", false],
      ["1.000002", false],
    ]);
    expect(await browse({})).toHaveLength(3);
  });

  test("a list may stand by name, or with what came into force last at its head", async ({ db }) => {
    const named = (vi: string) => ({ name: both(vi) });
    await createProcedure(db, "1.000001", named("Thủ tục cấp giấy ba, giấy"));
    await adoptRecord(
      systemContext(db),
      recordOf("1.000002", named("Cấp giấy hai"), { effectiveOn: "2026-03-01" }),
    );
    await adoptRecord(
      systemContext(db),
      recordOf("1.000003", named("Cấp giấy"), { effectiveOn: "2026-02-01" }),
    );
    const browse = async (order?: "name" | "newest") =>
      (await browseProcedures(contextOf(db), { q: "giấy", page: 1, order })).items.map(({ code }) => code);
    expect(await browse("name")).toEqual(["1.000003", "1.000001", "1.000002"]);
    expect(await browse("newest")).toEqual(["1.000002", "1.000003", "1.000001"]);
  });

  test("it is told whether something found may well be what was meant", async ({ db }) => {
    await createProcedure(db, "1.000001", {
      name: both("Đăng ký khai sinh cho trẻ em mới sinh ở bệnh viện"),
    });
    const isAnswered = async (q: string) =>
      (await browseProcedures(contextOf(db), { q, page: 1 })).isAnswered;
    expect(await isAnswered("khai sinh")).toBe(true);
    expect(await isAnswered("")).toBe(true);
    expect(await isAnswered("giấy phép xuất khẩu ô tô điện viện")).toBe(false);
    expect(await isAnswered("xyzzy")).toBe(false);
  });
});

describe("what is in force", () => {
  test("only published versions, and of those only what has begun", async ({ db }) => {
    const context = systemContext(db);
    await adoptRecord(context, recordOf("1.000001", {}, { effectiveOn: "2027-03-02" }));
    expect(await getProcedure(context, "1.000001")).toMatchObject({
      number: 1,
      offer: { canFileOnline: true },
    });

    const yesterday = systemContext(db, new Date("2027-03-01T16:59:00Z")); // 23:59 of 1 March in Vietnam
    await expect(getProcedure(yesterday, "1.000001")).rejects.toMatchObject({ code: "notFound" });
    expect((await searchProcedures(yesterday, asked({}))).total).toBe(0);
    const midnight = systemContext(db, new Date("2027-03-01T17:00:00Z"));
    expect((await searchProcedures(midnight, asked({}))).total).toBe(1);
  });

  test("what is remembered changes with what is in force, and does not grow with the days", async ({
    db,
  }) => {
    await createProcedure(db, "1.000001");
    await adoptRecord(systemContext(db), recordOf("1.000002", {}, { effectiveOn: "2027-03-02" }));
    const cache: Cache = new Map();
    const totalOn = async (now: string) => {
      const context = { ...systemContext(db, new Date(now)), cache };
      await getProcedure(context, "1.000001");
      return (await searchProcedures(context, asked({}))).total;
    };
    expect(await totalOn("2027-03-01T05:00:00Z")).toBe(1);
    expect(await totalOn("2027-03-02T05:00:00Z")).toBe(2);
    const size = cache.get("procedures")?.size;
    expect(await totalOn("2027-03-03T05:00:00Z")).toBe(2);
    expect(cache.get("procedures")?.size).toBe(size);
  });

  test("a code nobody has is not found", async ({ db }) => {
    await expect(getProcedure(contextOf(db), "9.999999")).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("the overview of the home page", () => {
  test("lists life events that lead somewhere, with how many procedures", async ({ db }) => {
    await createProcedure(db, "1.000001", { lifeEvents: ["birth", "papers"] });
    await createProcedure(db, "1.000002", { lifeEvents: ["birth"] });
    expect(await listLifeEvents(contextOf(db))).toEqual([
      { key: "birth", count: 2 },
      { key: "papers", count: 1 },
    ]);
  });

  test("nothing was filed: nothing is called usual", async ({ db }) => {
    await createProcedure(db, "1.000001");
    expect(await listMostFiled(contextOf(db), 6)).toEqual([]);
  });
});
