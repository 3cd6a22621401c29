import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { findingTicks, procedureRecords, procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Database } from "#lib/platform/db.ts";
import { statementsOf } from "#tests/database/overheard.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer, testNow } from "#tests/factories/accounts.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import type { ProcedureContent } from "../content.ts";
import type { Finding } from "../findings.ts";
import type { VersionState } from "../versions.ts";
import { deskList } from "./desk-list.ts";

const both = (vi: string) => ({ vi, en: vi });
const clerk = { kind: "officer", id: "00000000-0000-7000-8000-000000000000", posts: [] } as const;

type Made = {
  state?: VersionState;
  number?: number;
  agencyId?: string;
  findings?: Finding[];
  content?: Partial<ProcedureContent>;
};

async function keep(
  db: Database,
  code: string,
  { state = "published", number = 1, agencyId, findings, content }: Made = {},
) {
  await db.insert(procedures).values({ code }).onConflictDoNothing();
  const [procedure] = await db.select().from(procedures).where(eq(procedures.code, code));
  const procedureId = procedure?.id ?? "";
  const whole = sampleContent(content);
  const [record] = findings
    ? await db
        .insert(procedureRecords)
        .values({ procedureId, number, source: "national", digest: "", raw: {}, content: whole, findings })
        .returning()
    : [];
  await db.insert(procedureVersions).values({
    procedureId,
    agencyId: agencyId ?? null,
    number,
    state,
    effectiveOn: "2026-01-01",
    recordId: record?.id ?? null,
    content: whole,
  });
  return record?.id ?? "";
}

const doubt = (severity: Finding["severity"], kind = "unitMissing"): Finding => ({
  kind,
  severity,
  part: "channels",
  excerpt: "15",
  done: "assumedWorkingDays",
});

describe("deskList", () => {
  test("shows what holds, or else what is to come, with drafts beside it and counts of every view", async ({
    db,
  }) => {
    const { id: agencyId } = await createAgency(db, { kind: "commune", name: "Xã Bát Xát" });
    await keep(db, "1.000001", { state: "superseded" });
    await keep(db, "1.000001", { number: 2, content: { name: both("Đăng ký khai sinh") } });
    await keep(db, "1.000001", { number: 3, state: "draft" });
    await keep(db, "1.000001", { state: "draft", agencyId });
    await keep(db, "1.000002", { state: "draft", content: { processKey: null } });
    await keep(db, "1.000003", { state: "closed" });

    const { rows, counts } = await deskList(contextOf(db, clerk), { tab: "inForce" });
    expect(rows).toMatchObject([
      { code: "1.000001", number: 2, state: "published", name: both("Đăng ký khai sinh") },
    ]);
    expect(rows[0]?.drafts.map((draft) => draft.agencyId).toSorted()).toEqual([agencyId, null]);
    expect(counts).toEqual({
      inForce: 1,
      drafts: 2,
      questions: 0,
      findings: 0,
      unset: 1,
      scheduled: 0,
      closed: 1,
    });
  });

  test("counts what nobody has confirmed, errors first", async ({ db }) => {
    const recordId = await keep(db, "1.000001", {
      findings: [doubt("warning"), doubt("warning"), doubt("note")],
    });
    await keep(db, "1.000002", {
      state: "draft",
      findings: [doubt("error", "nameIsDecision"), doubt("warning")],
    });
    const officer = await createOfficer(db);
    await db.insert(findingTicks).values({ recordId, finding: 1, officerId: officer.id, at: testNow });

    const { rows, kinds } = await deskList(contextOf(db, clerk), { tab: "findings" });
    expect(
      rows.map(({ code, findings }) => [code, findings.filter(({ severity }) => severity !== "note")]),
    ).toEqual([
      ["1.000001", [{ kind: "unitMissing", severity: "warning", count: 1 }]],
      [
        "1.000002",
        [
          { kind: "nameIsDecision", severity: "error", count: 1 },
          { kind: "unitMissing", severity: "warning", count: 1 },
        ],
      ],
    ]);
    expect(kinds).toEqual([
      { kind: "nameIsDecision", severity: "error", count: 1 },
      { kind: "unitMissing", severity: "warning", count: 2 },
    ]);
    const only = await deskList(contextOf(db, clerk), { tab: "findings", kind: "nameIsDecision" });
    expect(only.rows.map(({ code }) => code)).toEqual(["1.000002"]);
  });

  test("is read on from the last code of a page", async ({ db }) => {
    for (let place = 0; place < 120; place++) await keep(db, `1.${String(place).padStart(6, "0")}`);
    const first = await deskList(contextOf(db, clerk), { tab: "inForce" });
    expect(first.rows).toHaveLength(50);
    expect(first.next).toBe("1.000049");
    const last = await deskList(contextOf(db, clerk), { tab: "inForce", after: "1.000099" });
    expect([last.rows.length, last.next]).toEqual([20, undefined]);
    expect((await deskList(contextOf(db, clerk), { tab: "inForce", after: "9.999999" })).rows).toEqual([]);
  });

  test("takes two statements, whatever its size", async ({ ownDatabase: { sql, db } }) => {
    for (let place = 0; place < 60; place++) await keep(db, `1.${String(place).padStart(6, "0")}`);
    const heard = await statementsOf(sql, async (listening) => {
      const { rows } = await deskList(contextOf(listening, clerk), { tab: "inForce" });
      expect(rows).toHaveLength(50);
    });
    expect(heard).toHaveLength(2);
  });

  test("shows an officer what their own agencies handle", async ({ db }) => {
    const agency = await createAgency(db, { shortName: "STP" });
    const { actor } = await createOfficer(db, { agencyId: agency.id, roles: ["unitAdministrator"] });
    await keep(db, "1.000001");
    await keep(db, "1.000002", { content: { handledBy: { department: "STP" } } });
    const { rows } = await deskList(contextOf(db, actor), { tab: "inForce", agency: "ours" });
    expect(rows.map(({ code }) => code)).toEqual(["1.000002"]);
  });

  test("is for officers", async ({ db }) => {
    await expect(deskList(contextOf(db), { tab: "inForce" })).rejects.toMatchObject({
      code: "signInRequired",
    });
    const citizen = { kind: "citizen", id: clerk.id, assurance: 2 } as const;
    await expect(deskList(contextOf(db, citizen), { tab: "inForce" })).rejects.toMatchObject({
      code: "notFound",
    });
  });
});
