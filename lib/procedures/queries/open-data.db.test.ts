import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { dataSubstitutions, procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency } from "#tests/factories/accounts.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { openDataHead, openDataRows } from "./open-data.ts";

const codeOf = (place: number) => `1.${String(place).padStart(6, "0")}`;

/** So many procedures in force, all alike but for their code. */
async function createCatalogue(db: Database, count: number, state: "published" | "draft" = "published") {
  const codes = Array.from({ length: count }, (_, place) => ({ code: codeOf(place) }));
  const rows = await db.insert(procedures).values(codes).returning();
  const document = {
    key: "birthCertificate",
    name: { vi: "Giấy khai sinh", en: "Birth certificate" },
    originals: 1,
    copies: 0,
    required: true,
    handling: "submit" as const,
  };
  const content = sampleContent({ documents: [document] });
  await db.insert(procedureVersions).values(
    rows.map(({ id: procedureId }) => ({
      procedureId,
      number: 1,
      state,
      effectiveOn: "2026-01-01",
      publishedAt: new Date("2026-02-01T00:00:00Z"),
      content,
    })),
  );
  return rows;
}

async function codesOf(context: Context) {
  const codes: string[] = [];
  for await (const { code, url } of openDataRows(context, "vi", (code) => `http://x/${code}`)) {
    codes.push(code);
    expect(url).toBe(`http://x/${code}`);
  }
  return codes;
}

describe("openDataRows", () => {
  test("tells every procedure in force once, by code, however many there are", async ({ db }) => {
    await createCatalogue(db, 120);
    expect(await codesOf(contextOf(db))).toEqual(Array.from({ length: 120 }, (_, place) => codeOf(place)));
  });

  test("leaves out drafts, what a commune has for itself, and what is not yet in force", async ({ db }) => {
    const [first, second, third] = await createCatalogue(db, 4);
    const commune = await createAgency(db, { kind: "commune" });
    const change = (id = "", to: object) =>
      db.update(procedureVersions).set(to).where(sql`${procedureVersions.procedureId} = ${id}`);
    await change(first?.id, { state: "draft" });
    await change(second?.id, { agencyId: commune.id });
    await change(third?.id, { effectiveOn: "2027-12-31" });
    expect(await codesOf(contextOf(db))).toEqual([codeOf(3)]);
  });

  test("says of a paper that data stand in for it", async ({ db }) => {
    await createCatalogue(db, 1);
    await db.insert(dataSubstitutions).values({
      procedureCode: codeOf(0),
      paper: "Giấy khai sinh",
      database: { vi: "Cơ sở dữ liệu hộ tịch", en: "Civil status database" },
      basis: "NQ 66.7/2025/NQ-CP",
      validFrom: "2026-01-01",
      documentKeys: ["birthCertificate"],
      confirmedAt: new Date("2026-03-01T00:00:00Z"),
    });
    for await (const { documents } of openDataRows(contextOf(db), "en", () => "http://x/"))
      expect(documents[0]?.replacedBy).toEqual({
        database: "Civil status database",
        basis: "NQ 66.7/2025/NQ-CP",
      });
  });
});

describe("openDataHead", () => {
  test("is the same until something changes: a version, or data that stand in for a paper", async ({
    db,
  }) => {
    const [first] = await createCatalogue(db, 2);
    const ask = async (now?: Date) => openDataHead(contextOf(db, undefined, now), "vi", undefined);
    const before = await ask();
    expect(before.head.modifiedAt).toBe("2026-02-01T00:00:00.000Z");
    expect(await ask()).toEqual(before);

    await db.insert(dataSubstitutions).values({
      procedureCode: codeOf(0),
      paper: "Giấy khai sinh",
      database: { vi: "Hộ tịch", en: "Civil status" },
      basis: "NQ",
      validFrom: "2027-02-01",
      validTo: "2027-02-28",
      confirmedAt: new Date("2026-03-01T00:00:00Z"),
    });
    const during = await ask(new Date("2027-02-10T00:00:00Z"));
    expect(during.mark).not.toBe(before.mark);
    expect(during.head.modifiedAt).toBe("2027-01-31T17:00:00.000Z");
    expect((await ask()).mark).toBe(before.mark);

    await db
      .update(procedureVersions)
      .set({ state: "closed" })
      .where(sql`${procedureVersions.procedureId} = ${first?.id}`);
    expect((await ask()).mark).not.toBe(before.mark);
  });

  test("names who publishes, and says the terms of the province where it has set some", async ({ db }) => {
    const province = await createAgency(db, { kind: "province", name: "UBND tỉnh Mẫu" });
    await createAgency(db, { kind: "oneStop", parentId: province.id });
    const ask = async (licence?: string) => (await openDataHead(contextOf(db), "vi", licence)).head;
    expect(await ask()).toMatchObject({ publisher: "UBND tỉnh Mẫu", modifiedAt: "1970-01-01T00:00:00.000Z" });
    expect((await ask()).licence).toContain("ghi rõ nguồn");
    expect((await ask("Điều khoản của tỉnh")).licence).toBe("Điều khoản của tỉnh");
  });
});
