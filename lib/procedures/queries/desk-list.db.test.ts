import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { findingTicks, procedureRecords, procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { catalogue as seeded } from "#drizzle/seed/catalogue/all.ts";
import type { Database } from "#lib/platform/db.ts";
import { plansOf } from "#tests/database/overheard.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer, testNow } from "#tests/factories/accounts.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { listedProcedures } from "#tests/search/listed.ts";
import type { ProcedureContent } from "../content.ts";
import type { DeskFilter } from "../desk/desk-filter.ts";
import type { Finding } from "../findings.ts";
import { phraseOf } from "../search/fold.ts";
import type { VersionState } from "../versions.ts";
import { deskList } from "./desk-list.ts";

const both = (vi: string) => ({ vi, en: vi });
const clerk = { kind: "officer", id: "00000000-0000-7000-8000-000000000000", posts: [] } as const;

type Made = {
  state?: VersionState;
  number?: number;
  agencyId?: string | null;
  effectiveOn?: string;
  closedOn?: string;
  findings?: Finding[];
  content?: Partial<ProcedureContent>;
};

async function keep(
  db: Database,
  code: string,
  { state = "published", number = 1, agencyId = null, findings, content, ...days }: Made = {},
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
    agencyId,
    number,
    state,
    effectiveOn: "2026-01-01",
    ...days,
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
    expect(rows.map(({ code, errors, warnings }) => [code, errors, warnings])).toEqual([
      ["1.000001", 0, 1],
      ["1.000002", 1, 1],
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

  test("takes one statement, and unpacks only what the page shows", async ({ ownDatabase: { sql, db } }) => {
    // Too long to be kept in its row, and too disorderly to be made shorter.
    const content = sampleContent({ whoFor: both(randomBytes(12_000).toString("base64")) });
    const codes = Array.from({ length: 300 }, (_, place) => ({
      code: `1.${String(place).padStart(6, "0")}`,
    }));
    const made = await db.insert(procedures).values(codes).returning();
    const version = { number: 1, state: "published", effectiveOn: "2026-01-01", content } as const;
    for (let from = 0; from < made.length; from += 100)
      await db
        .insert(procedureVersions)
        .values(made.slice(from, from + 100).map(({ id: procedureId }) => ({ procedureId, ...version })));
    await sql`analyze`;
    const [plan, ...others] = await plansOf(sql, "procedure_versions", (listening) =>
      deskList(contextOf(listening, clerk), { tab: "inForce" }),
    );
    expect(others).toEqual([]);
    // A content alone takes five blocks and more.
    expect(plan?.blocks).toBeGreaterThan(50 * 5);
    expect(plan?.blocks).toBeLessThan(300 * 5);
  });

  test.for<[string, Partial<DeskFilter>, string[]]>([
    ["words at any place of the name, without marks", { words: "KHAI sinh" }, ["1.000001"]],
    ["words as some people spell them", { words: "trich luc ki" }, ["2.000986"]],
    ["the beginning of a code", { words: "2.0" }, ["2.000986"]],
    ["whole words only", { words: "hai sin" }, []],
    ["signs that are no words: everything", { words: "%_" }, ["1.000001", "2.000986"]],
    ["who handles it", { agency: "STP" }, ["2.000986"]],
    ["communes", { agency: "commune" }, ["1.000001"]],
    ["the field", { field: "land" }, ["2.000986"]],
    ["the level", { level: 3 }, ["2.000986"]],
  ])("is narrowed down by %s", async ([, filter, codes], { db }) => {
    await keep(db, "1.000001", {
      content: { name: both("Đăng ký khai sinh"), field: "civilStatus", serviceLevel: 4 },
    });
    const name = both("Cấp bản sao trích lục ký, chứng thực");
    const handledBy = { department: "STP" };
    await keep(db, "2.000986", { content: { name, handledBy, field: "land", serviceLevel: 3 } });
    const { rows, counts } = await deskList(contextOf(db, clerk), { tab: "inForce", ...filter });
    expect(rows.map(({ code }) => code)).toEqual(codes);
    expect(counts.inForce).toBe(codes.length);
  });

  test("folds names as the search does", async ({ db }) => {
    const names = [...seeded, ...listedProcedures()].map(({ content }) => content.name.vi);
    expect(names.length).toBeGreaterThan(50);
    for (let from = 0; from < names.length; from += 200) {
      const part = names.slice(from, from + 200);
      const made = await db
        .insert(procedures)
        .values(part.map((_, place) => ({ code: `7.${String(from + place).padStart(6, "0")}` })))
        .returning();
      const versions = made.map(({ id: procedureId }, place) => ({
        procedureId,
        number: 1,
        state: "published" as const,
        effectiveOn: "2026-01-01",
        content: sampleContent({ name: both(part[place] ?? "") }),
      }));
      const rows = await db.insert(procedureVersions).values(versions).returning();
      expect(rows.map(({ nameWords }) => nameWords)).toEqual(part.map(phraseOf));
    }
  });

  test("goes by the day: what was set for today is in force, though nobody has noted it yet", async ({
    db,
  }) => {
    await keep(db, "1.000001");
    await keep(db, "1.000001", { number: 2, state: "scheduled", effectiveOn: "2027-03-02" });
    await keep(db, "1.000002");
    await keep(db, "1.000002", { number: 2, state: "scheduled", effectiveOn: "2027-03-03" });
    await keep(db, "1.000003", { closedOn: "2027-03-02" });
    const { rows, counts } = await deskList(contextOf(db, clerk), { tab: "inForce" });
    expect(rows).toMatchObject([
      { code: "1.000001", number: 2, state: "published", scheduledOn: null },
      { code: "1.000002", number: 1, state: "published", scheduledOn: "2027-03-03" },
    ]);
    expect(counts).toMatchObject({ inForce: 2, scheduled: 1, closed: 1 });
  });

  test("of what was abolished nothing waits any more; a note asks nobody", async ({ db }) => {
    const content = { processKey: null };
    await keep(db, "1.000001", { state: "closed", findings: [doubt("warning")], content });
    await keep(db, "1.000002", { findings: [doubt("note")] });
    const { counts, kinds } = await deskList(contextOf(db, clerk), { tab: "findings" });
    expect(counts).toMatchObject({ inForce: 1, findings: 0, unset: 0, closed: 1 });
    expect(kinds).toEqual([]);
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
