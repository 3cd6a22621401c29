import { asc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Cache } from "#lib/platform/cache.ts";
import { obeyForget } from "#lib/platform/cache.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer } from "#tests/factories/accounts.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { systemContext } from "#tests/factories/procedures.ts";
import { getProcedure } from "../queries/get-procedure.ts";
import { searchProcedures } from "../queries/search-procedures.ts";
import { publishVersion } from "./publish-version.ts";

const code = "1.000001";
const first = { code, effectiveOn: "2026-01-01", content: sampleContent() };
const second = { code, effectiveOn: "2026-07-01", content: sampleContent({ serviceLevel: 2 }) };

async function versionsOf(db: Parameters<typeof systemContext>[0]) {
  return db
    .select({ number: procedureVersions.number, state: procedureVersions.state })
    .from(procedureVersions)
    .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
    .orderBy(asc(procedureVersions.number));
}

describe("publishVersion", () => {
  test("a new procedure begins with version 1, published", async ({ db }) => {
    expect(await publishVersion(systemContext(db), first)).toMatchObject({ number: 1, outcome: "created" });
    expect(await versionsOf(db)).toEqual([{ number: 1, state: "published" }]);
  });

  test("the next version supersedes the former, whose content stays as it was", async ({ db }) => {
    await publishVersion(systemContext(db), first);
    expect(await publishVersion(systemContext(db), second)).toMatchObject({ number: 2, outcome: "updated" });
    expect(await versionsOf(db)).toEqual([
      { number: 1, state: "superseded" },
      { number: 2, state: "published" },
    ]);
    const [former] = await db.select().from(procedureVersions).where(eq(procedureVersions.number, 1));
    expect(former?.content.serviceLevel).toBe(4);
    expect((await getProcedure(systemContext(db), code)).content.serviceLevel).toBe(2);
  });

  test("the same content again changes nothing and records nothing", async ({ db }) => {
    await publishVersion(systemContext(db), first);
    const again = await publishVersion(systemContext(db), { ...first, content: sampleContent() });
    expect(again).toMatchObject({ number: 1, outcome: "unchanged" });
    expect(await versionsOf(db)).toHaveLength(1);
    expect(await db.select().from(auditEntries)).toHaveLength(1);
  });

  test("is recorded with who did it, the number and the decision", async ({ db }) => {
    const { id } = await createAgency(db);
    const officer = await createOfficer(db, { agencyId: id, roles: ["procedureController"] });
    await publishVersion(contextOf(db, officer.actor), {
      ...first,
      content: sampleContent({ decisionNo: "12/QĐ-UBND" }),
    });
    const [entry] = await db.select().from(auditEntries);
    expect(entry).toMatchObject({
      act: "procedureChanged",
      actor: officer.actor,
      subject: `procedure:${code}`,
      details: { number: 1, effectiveOn: "2026-01-01", decisionNo: "12/QĐ-UBND" },
    });
  });

  test("is for procedure control only; a refused attempt leaves nothing behind", async ({ db }) => {
    const { id } = await createAgency(db);
    const clerk = await createOfficer(db, { agencyId: id, roles: ["oneStopClerk", "systemAdministrator"] });
    for (const actor of [clerk.actor, { kind: "visitor" } as const])
      await expect(publishVersion(contextOf(db, actor), first)).rejects.toMatchObject({ code: "forbidden" });
    expect(await db.select().from(procedures)).toEqual([]);
  });

  test("a day to come and a day before the former version are refused", async ({ db }) => {
    const tomorrow = { ...first, effectiveOn: "2027-03-03" };
    await expect(publishVersion(systemContext(db), tomorrow)).rejects.toMatchObject({
      fieldErrors: { effectiveOn: "futureDate" },
    });
    await publishVersion(systemContext(db), second);
    await expect(publishVersion(systemContext(db), first)).rejects.toMatchObject({
      fieldErrors: { effectiveOn: "beforeFormer" },
    });
    expect(await versionsOf(db)).toHaveLength(1);
  });

  test("what two controllers publish at once becomes two versions, one after the other", async ({
    ownDatabase,
  }) => {
    const context = systemContext(ownDatabase.db);
    const published = await Promise.all(
      [publishVersion(context, first), publishVersion(context, second)].map(settle),
    );
    const numbers = published.flatMap((each) => each?.number ?? []).sort();
    const kept = await versionsOf(ownDatabase.db);
    expect(kept.map(({ number }) => number)).toEqual(numbers);
    expect(kept.filter(({ state }) => state === "published")).toHaveLength(1);
  });

  test("a published version is found by every process that remembered the former one", async ({
    ownDatabase,
  }) => {
    const cache: Cache = new Map();
    await obeyForget(cache, ownDatabase.sql);
    const context = { ...systemContext(ownDatabase.db), cache };
    const levels = async () =>
      (await searchProcedures(context, { q: "mẫu", limit: 20 })).items.map(
        ({ serviceLevel }) => serviceLevel,
      );

    await publishVersion(context, first);
    await expect.poll(levels).toEqual([4]);
    await publishVersion(context, second);
    await expect.poll(levels).toEqual([2]);
  });
});

/** Of two that come at once the earlier day may lose: both answers are right. */
function settle<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  return answer.catch(() => undefined);
}
