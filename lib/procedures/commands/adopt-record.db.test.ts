import { asc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { findingTicks, procedureRecords, procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { type Cache, obeyForget } from "#lib/platform/cache.ts";
import type { Database } from "#lib/platform/db.ts";
import { statementsOf } from "#tests/database/overheard.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer } from "#tests/factories/accounts.ts";
import { feeOf, timeLimitOf } from "#tests/factories/overrides.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { recordOf, systemContext } from "#tests/factories/procedures.ts";
import type { Finding } from "../findings.ts";
import type { LayerOverride } from "../overrides.ts";
import { getProcedure } from "../queries/get-procedure.ts";
import { searchProcedures } from "../queries/search-procedures.ts";
import { adoptRecord } from "./adopt-record.ts";

const code = "1.000001";
const first = recordOf(code);
const days = (amount: number) =>
  sampleContent().channels.map((terms) => ({
    ...terms,
    timeLimit: { amount, unit: "workingDay" as const, assumed: false },
  }));
const changed = recordOf(code, { channels: days(10) }, { effectiveOn: "2026-07-01" });

const finding = (severity: Finding["severity"], rest: Partial<Finding> = {}): Finding => ({
  kind: "unitMissing",
  severity,
  part: "channels",
  excerpt: "15",
  done: "keptPrinted",
  ...rest,
});

async function versionsOf(db: Database) {
  const { number, state, effectiveOn, questions, overrides, content } = procedureVersions;
  return db
    .select({ number, state, effectiveOn, questions, overrides, content })
    .from(procedureVersions)
    .orderBy(asc(number));
}

/** What the province set itself upon the version in force. */
async function provinceSets(db: Database, ...overrides: LayerOverride[]) {
  await db.update(procedureVersions).set({ overrides }).where(eq(procedureVersions.state, "published"));
}

describe("adoptRecord: what comes into force", () => {
  test("a new procedure begins with version 1, published", async ({ db }) => {
    expect(await adoptRecord(systemContext(db), first)).toMatchObject({
      number: 1,
      outcome: "created",
      state: "published",
      questions: [],
    });
    expect(await versionsOf(db)).toMatchObject([{ number: 1, state: "published" }]);
    expect(await db.select().from(procedureRecords)).toMatchObject([
      { number: 1, raw: first.raw, source: "own" },
    ]);
  });

  test("the next record supersedes the version before, whose content stays as it was", async ({ db }) => {
    await adoptRecord(systemContext(db), first);
    expect(await adoptRecord(systemContext(db), changed)).toMatchObject({ number: 2, outcome: "updated" });
    expect(await versionsOf(db)).toMatchObject([
      { number: 1, state: "superseded", content: { channels: days(3) } },
      { number: 2, state: "published", content: { channels: days(10) } },
    ]);
    expect((await getProcedure(systemContext(db), code)).content.channels).toEqual(days(10));
  });

  test("the same record again writes nothing, whatever the order of its keys", async ({ db }) => {
    await adoptRecord(systemContext(db), first);
    const turned = Object.fromEntries(Object.entries(first.raw as object).reverse());
    const again = await adoptRecord(systemContext(db), { ...first, raw: turned });
    expect(again).toMatchObject({ number: 1, outcome: "unchanged", state: "published" });
    expect(await versionsOf(db)).toHaveLength(1);
    expect(await db.select().from(procedureRecords)).toHaveLength(1);
    expect(await db.select().from(auditEntries)).toHaveLength(1);
  });

  test("another file that reads the same is kept, and makes no version", async ({ db }) => {
    await adoptRecord(systemContext(db), first);
    const again = await adoptRecord(systemContext(db), { ...first, raw: "the same in other words" });
    expect(again).toMatchObject({ number: 1, outcome: "unchanged" });
    expect(await versionsOf(db)).toHaveLength(1);
    expect(await db.select().from(procedureRecords)).toHaveLength(2);
  });

  test("the record in force again, as another installation hands it over, leaves a newer one that waits", async ({
    db,
  }) => {
    await adoptRecord(systemContext(db), first);
    await provinceSets(db, timeLimitOf(2));
    expect(await adoptRecord(systemContext(db), changed)).toMatchObject({ state: "draft" });
    const before = await versionsOf(db);
    expect(await adoptRecord(systemContext(db), first)).toMatchObject({
      outcome: "unchanged",
      state: "draft",
    });
    expect(await versionsOf(db)).toEqual(before);

    const takenBack = { ...first, retrievedOn: "2027-03-02" };
    expect(await adoptRecord(systemContext(db), takenBack)).toMatchObject({ outcome: "updated" });
  });

  test("what the province set is kept where the record leaves that part alone", async ({ db }) => {
    await adoptRecord(systemContext(db), first);
    await provinceSets(db, feeOf(5000));
    expect(await adoptRecord(systemContext(db), changed)).toMatchObject({
      state: "published",
      questions: [],
    });
    const [, second] = await versionsOf(db);
    expect(second).toMatchObject({ overrides: [feeOf(5000)] });
    expect(second?.content.channels[0]).toMatchObject({
      timeLimit: { amount: 10 },
      fees: [{ amountDong: 5000 }],
    });
  });

  test("a record of a day to come is set for that day", async ({ db }) => {
    await adoptRecord(systemContext(db), first);
    const soon = { ...changed, effectiveOn: "2027-03-03" };
    expect(await adoptRecord(systemContext(db), soon)).toMatchObject({ state: "scheduled", number: 2 });
    expect((await getProcedure(systemContext(db), code)).number).toBe(1);
  });

  test("a day before that of the version in force is refused, and leaves nothing behind", async ({ db }) => {
    await adoptRecord(systemContext(db), changed);
    await expect(adoptRecord(systemContext(db), first)).rejects.toMatchObject({
      fieldErrors: { effectiveOn: "beforeFormer" },
    });
    expect(await db.select().from(procedureRecords)).toHaveLength(1);
  });
});

describe("adoptRecord: what somebody has to decide", () => {
  test("a part that the province set and the record changes: what holds stays, a draft asks", async ({
    db,
  }) => {
    await adoptRecord(systemContext(db), first);
    await provinceSets(db, timeLimitOf(2), feeOf(5000));
    expect(await adoptRecord(systemContext(db), changed)).toMatchObject({
      outcome: "updated",
      state: "draft",
      questions: ["timeLimits"],
    });
    expect(await versionsOf(db)).toMatchObject([
      { number: 1, state: "published", questions: [] },
      {
        number: 2,
        state: "draft",
        questions: ["timeLimits"],
        content: { channels: [{ timeLimit: { amount: 2 } }] },
      },
    ]);
    expect(await adoptRecord(systemContext(db), changed)).toMatchObject({
      outcome: "unchanged",
      state: "draft",
      questions: ["timeLimits"],
    });
  });

  test("a second such record finds the draft and is put under it", async ({ db }) => {
    await adoptRecord(systemContext(db), first);
    await provinceSets(db, timeLimitOf(2));
    await adoptRecord(systemContext(db), changed);
    await adoptRecord(systemContext(db), recordOf(code, { channels: days(20), serviceLevel: 2 }));
    const versions = await versionsOf(db);
    expect(versions).toMatchObject([
      { state: "published" },
      { state: "draft", questions: ["timeLimits"], content: { serviceLevel: 2 } },
    ]);
  });

  test("a record with an error waits, and one without takes its place", async ({ db }) => {
    const broken = { ...first, raw: "broken", findings: [finding("error")] };
    expect(await adoptRecord(systemContext(db), broken)).toMatchObject({
      outcome: "created",
      state: "draft",
    });
    await expect(getProcedure(systemContext(db), code)).rejects.toMatchObject({ code: "notFound" });
    expect(await adoptRecord(systemContext(db), first)).toMatchObject({ state: "published", number: 1 });
    expect(await versionsOf(db)).toHaveLength(1);
  });

  test("a warning keeps nobody from publishing", async ({ db }) => {
    const doubtful = { ...first, findings: [finding("warning")] };
    expect(await adoptRecord(systemContext(db), doubtful)).toMatchObject({ state: "published" });
  });

  test("a record of another source waits", async ({ db }) => {
    await adoptRecord(systemContext(db), first);
    const national = { ...changed, source: "national" as const };
    expect(await adoptRecord(systemContext(db), national)).toMatchObject({ state: "draft", questions: [] });
    expect((await getProcedure(systemContext(db), code)).number).toBe(1);
  });

  test("what was abolished does not come back by itself", async ({ db }) => {
    await adoptRecord(systemContext(db), first);
    await db.update(procedureVersions).set({ state: "closed", closedOn: "2026-12-01" });
    expect(await adoptRecord(systemContext(db), changed)).toMatchObject({ state: "draft", number: 2 });
  });

  test("what an officer writes in a draft is put upon the record that comes into force", async ({ db }) => {
    const officer = await createOfficer(db);
    const { number } = await adoptRecord(systemContext(db), first);
    const [version] = await db.select().from(procedureVersions).where(eq(procedureVersions.number, number));
    if (!version) throw new Error("no version");
    const { id: _, ...rest } = version;
    const draft = { number: 2, state: "draft" as const, authorId: officer.id, overrides: [feeOf(7000)] };
    await db.insert(procedureVersions).values({ ...rest, ...draft });

    await adoptRecord(systemContext(db), changed);
    expect(await versionsOf(db)).toMatchObject([
      { number: 1, state: "superseded" },
      { number: 2, state: "published", overrides: [] },
      {
        number: 3,
        state: "draft",
        overrides: [{ part: "fees" }],
        content: { channels: [{ timeLimit: { amount: 10 } }] },
      },
    ]);
  });
});

describe("adoptRecord: around it", () => {
  test("what was confirmed of a record stays confirmed in the next", async ({ db }) => {
    const doubtful = { findings: [finding("warning")] };
    const printed = { channels: "Trực tiếp 15" };
    await adoptRecord(systemContext(db), recordOf(code, { printed }, doubtful));
    const [record] = await db.select().from(procedureRecords);
    await db.insert(findingTicks).values({ recordId: record?.id ?? "", finding: 0, at: new Date() });
    await adoptRecord(systemContext(db), recordOf(code, { printed, serviceLevel: 2 }, doubtful));
    expect((await getProcedure(systemContext(db), code)).content).not.toHaveProperty("printed");
    expect(await db.select().from(findingTicks)).toHaveLength(2);
  });

  test("is recorded with who did it, the number and the decision", async ({ db }) => {
    const { id } = await createAgency(db, { kind: "province" });
    const officer = await createOfficer(db, { agencyId: id, roles: ["procedureController"] });
    await adoptRecord(contextOf(db, officer.actor), recordOf(code, { decisionNo: "12/QĐ-UBND" }));
    const [entry] = await db.select().from(auditEntries);
    expect(entry).toMatchObject({
      act: "procedureChanged",
      actor: officer.actor,
      subject: `procedure:${code}`,
      details: { number: 1, effectiveOn: "2026-01-01", decisionNo: "12/QĐ-UBND", state: "published" },
    });
  });

  test("is for procedure control of the province only; a refused attempt leaves nothing behind", async ({
    db,
  }) => {
    const { id } = await createAgency(db);
    const clerk = await createOfficer(db, { agencyId: id, roles: ["oneStopClerk", "systemAdministrator"] });
    const elsewhere = await createOfficer(db, { agencyId: id, roles: ["procedureController"] });
    for (const actor of [clerk.actor, elsewhere.actor, { kind: "visitor" } as const])
      await expect(adoptRecord(contextOf(db, actor), first)).rejects.toMatchObject({ code: "forbidden" });
    expect(await db.select().from(procedures)).toEqual([]);
  });

  test("two that come at once become two versions, one after the other", async ({ ownDatabase }) => {
    const context = systemContext(ownDatabase.db);
    await Promise.allSettled([adoptRecord(context, first), adoptRecord(context, changed)]);
    const kept = await versionsOf(ownDatabase.db);
    expect(kept.filter(({ state }) => state === "published")).toHaveLength(1);
    expect(kept.map(({ number }) => number)).toEqual(kept.map((_, place) => place + 1));
  });

  test("takes few statements: two for a record seen before, seven for a change", async ({ ownDatabase }) => {
    const count = async (record: typeof first) =>
      (await statementsOf(ownDatabase.sql, (db) => adoptRecord(systemContext(db), record))).length;
    expect(await count(first)).toBeLessThanOrEqual(6);
    expect(await count(first)).toBeLessThanOrEqual(2);
    expect(await count(changed)).toBeLessThanOrEqual(7);
  });

  test("is found by every process that remembered the version before", async ({ ownDatabase }) => {
    const cache: Cache = new Map();
    await obeyForget(cache, ownDatabase.sql);
    const context = { ...systemContext(ownDatabase.db), cache };
    const levels = async () =>
      (await searchProcedures(context, { q: "mẫu", limit: 20 })).items.map(
        ({ serviceLevel }) => serviceLevel,
      );

    await adoptRecord(context, first);
    await expect.poll(levels).toEqual([4]);
    await adoptRecord(context, recordOf(code, { serviceLevel: 2 }));
    await expect.poll(levels).toEqual([2]);
  });
});
