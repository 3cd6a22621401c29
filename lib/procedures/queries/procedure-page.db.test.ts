import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency } from "#tests/factories/accounts.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { createProcedure } from "#tests/factories/procedures.ts";
import { getProcedurePage } from "./procedure-page.ts";

const both = (vi: string) => ({ vi, en: vi });
const options = ["yes", "no"].map((value) => ({ value, label: both(value) }));
const guide = {
  questions: [{ key: "citizen", label: both("Công dân?"), options }],
  exclusions: [
    { when: { field: "citizen", is: "no" }, reason: both("Không"), instead: "1.000002" },
    { when: { field: "citizen", is: "yes" }, reason: both("Không"), instead: "1.000009" },
  ],
};

describe("the page of a procedure", () => {
  test("names what is right instead, as far as it is in force", async ({ db }) => {
    await createProcedure(db, "1.000001", { guide });
    await createProcedure(db, "1.000002", { name: both("Thủ tục khác") });
    const page = await getProcedurePage(contextOf(db), "1.000001");
    expect(page).toMatchObject({ closed: null, scheduled: null, offer: { canFileOnline: true } });
    expect(page.instead).toEqual([{ code: "1.000002", name: both("Thủ tục khác") }]);
  });

  test("says what will be in force from a day to come, and shows what is in force now", async ({ db }) => {
    await createProcedure(db, "1.000001");
    const [now] = await db.select().from(procedureVersions);
    if (!now) throw new Error("nothing was published");
    const { id: _id, ...version } = now;
    const content = sampleContent({ serviceLevel: 2 });
    await db
      .insert(procedureVersions)
      .values({ ...version, number: 2, state: "scheduled", effectiveOn: "2099-01-01", content });
    const page = await getProcedurePage(contextOf(db), "1.000001");
    expect(page).toMatchObject({
      number: 1,
      content: { serviceLevel: 4 },
      scheduled: { effectiveOn: "2099-01-01", content: { serviceLevel: 2 } },
    });
  });

  test("says what holds in a commune with a rule of its own, and elsewhere what the province says", async ({
    db,
  }) => {
    await createProcedure(db, "1.000001");
    const { id: agencyId } = await createAgency(db, { kind: "commune", administrativeCode: "02647" });
    const [version] = await db.select().from(procedureVersions);
    if (!version) throw new Error("nothing was published");
    const { id: _id, ...own } = version;
    await db
      .insert(procedureVersions)
      .values({ ...own, agencyId, content: sampleContent({ serviceLevel: 3 }) });
    const levelFor = async (commune?: string) =>
      (await getProcedurePage(contextOf(db), "1.000001", commune)).content.serviceLevel;
    expect(await levelFor("02647")).toBe(3);
    expect(await levelFor("99999")).toBe(4);
    expect(await levelFor()).toBe(4);
  });

  test("of what was abolished shows the last version, why, and what follows; nothing can be done with it", async ({
    db,
  }) => {
    await createProcedure(db, "1.000001");
    await createProcedure(db, "1.000002", { name: both("Thủ tục mới") });
    const before = await getProcedurePage(contextOf(db), "1.000001");
    const closing = { decisionNo: "9/QĐ-UBND", successorCode: "1.000002" };
    await db
      .update(procedureVersions)
      .set({ state: "closed", closedOn: "2026-02-01", closing })
      .where(eq(procedureVersions.id, before.versionId));
    const page = await getProcedurePage(contextOf(db), "1.000001");
    expect(page.closed).toEqual({
      on: "2026-02-01",
      decisionNo: "9/QĐ-UBND",
      successor: { code: "1.000002", name: both("Thủ tục mới") },
    });
    expect(page.offer).toMatchObject({ canFileOnline: false, blanks: [] });
  });

  test("a code nobody has is not found", async ({ db }) => {
    await expect(getProcedurePage(contextOf(db), "9.999999")).rejects.toMatchObject({ code: "notFound" });
  });
});
