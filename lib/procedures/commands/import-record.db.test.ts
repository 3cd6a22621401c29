import { asc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { findingTicks, procedureFields, procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer } from "#tests/factories/accounts.ts";
import { feeOf, timeLimitOf } from "#tests/factories/overrides.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { systemContext } from "#tests/factories/procedures.ts";
import type { Finding } from "../findings.ts";
import { ownFormat } from "../own-format.ts";
import { carried, type InForce, written } from "../own-writing.ts";
import { eachInForce } from "../queries/each-in-force.ts";
import { latestRecords } from "../queries/latest-records.ts";
import { type ReadableRecord, readOwnRecord } from "../read-record.ts";
import { acceptReading } from "./accept-reading.ts";
import { carryLayers } from "./carry-layers.ts";
import { importRecord } from "./import-record.ts";

const code = "1.000001";

function own(more: object = {}): ReadableRecord {
  const reading = readOwnRecord({
    format: ownFormat,
    code,
    effectiveOn: "2026-01-01",
    content: sampleContent(),
    ...more,
  });
  if ("faults" in reading) throw new Error(JSON.stringify(reading.faults));
  return reading.record;
}

const fee = carried(feeOf(5000));
const limit = carried(timeLimitOf(2));

const warning: Finding = {
  kind: "unitMissing",
  severity: "warning",
  part: "channels",
  excerpt: "15",
  done: "keptPrinted",
};
const doubtful = () =>
  own({ content: sampleContent({ printed: { channels: "Trực tuyến15" } }), findings: [warning] });

async function inForce(db: Database) {
  const { number, state, overrides, content, effectiveOn } = procedureVersions;
  return db
    .select({ number, overrides, content, effectiveOn })
    .from(procedureVersions)
    .where(eq(state, "published"))
    .orderBy(asc(number));
}

async function allInForce(db: Database) {
  const found: InForce[] = [];
  await eachInForce(systemContext(db), (each) => void found.push(each));
  return found;
}

describe("importRecord", () => {
  test("a new record is in force with what was set upon it, from its own day", async ({ db }) => {
    const imported = await importRecord(systemContext(db), own({ overrides: [fee] }));
    expect(imported).toMatchObject({ outcome: "created", state: "published", kept: [], layersWait: false });
    const [version, ...others] = await inForce(db);
    expect(others).toEqual([]);
    expect(version).toMatchObject({
      effectiveOn: "2026-01-01",
      overrides: [{ part: "fees", against: 1, authorId: null }],
    });
    expect(version?.content.channels[0]?.fees).toMatchObject([{ amountDong: 5000 }]);
  });

  test("the same again changes nothing and records nothing", async ({ db }) => {
    await importRecord(systemContext(db), own({ overrides: [fee] }));
    const before = await db.select().from(auditEntries);
    expect(await importRecord(systemContext(db), own({ overrides: [fee] }))).toMatchObject({
      outcome: "unchanged",
    });
    expect(await db.select().from(auditEntries)).toEqual(before);
  });

  test("the field of a record gets its name with it", async ({ db }) => {
    const fieldName = { vi: "Lĩnh vực hiếm", en: "Rare field" };
    await importRecord(systemContext(db), own({ content: sampleContent({ field: "rareField" }), fieldName }));
    expect(await db.select().from(procedureFields)).toEqual([{ key: "rareField", name: fieldName }]);
  });

  test("what fails leaves nothing behind, not even the name of a field", async ({ db }) => {
    const broken = own({ content: sampleContent({ field: "rareField" }), fieldName: { vi: "Hiếm" } });
    await expect(importRecord(systemContext(db), { ...broken, raw: { text: "a\u0000b" } })).rejects.toThrow();
    expect(await db.select().from(procedureFields)).toEqual([]);
    expect(await db.select().from(procedures)).toEqual([]);
  });

  test("layers of a record that waits for a decision are left for later, and said to be", async ({ db }) => {
    const wrong = own({ findings: [{ ...warning, severity: "error" }], overrides: [fee] });
    expect(await importRecord(systemContext(db), wrong)).toMatchObject({ state: "draft", layersWait: true });
  });

  test("is for those who keep the catalogue", async ({ db }) => {
    const { id } = await createAgency(db);
    const { actor } = await createOfficer(db, { agencyId: id, roles: ["oneStopClerk"] });
    const context = contextOf(db, actor);
    await expect(importRecord(context, own())).rejects.toMatchObject({ code: "forbidden" });
    await importRecord(systemContext(db), own());
    await expect(carryLayers(context, own({ overrides: [fee] }), { replace: true })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

describe("importRecord with accepted warnings", () => {
  test("shows the structure instead of the printed words, ticked by nobody in person, on record", async ({
    db,
  }) => {
    await importRecord(systemContext(db), doubtful(), { acceptWarnings: true });
    expect((await inForce(db))[0]?.content.printed).toBeUndefined();
    expect(await db.select().from(findingTicks)).toMatchObject([{ finding: 0, officerId: null }]);
    const acts = (await db.select().from(auditEntries)).map(({ act }) => act);
    expect(acts).toContain("findingsConfirmed");
  });

  test("confirms what was imported before in a version of its own, once", async ({ db }) => {
    await importRecord(systemContext(db), doubtful());
    expect((await inForce(db))[0]?.content.printed).toBeDefined();
    expect(await importRecord(systemContext(db), doubtful(), { acceptWarnings: true })).toMatchObject({
      outcome: "updated",
      state: "published",
    });
    expect(await inForce(db)).toMatchObject([{ number: 2 }]);
    expect((await inForce(db))[0]?.content.printed).toBeUndefined();
    expect(await importRecord(systemContext(db), doubtful(), { acceptWarnings: true })).toMatchObject({
      outcome: "unchanged",
    });
  });
});

test("acceptReading leaves a draft that somebody writes to them", async ({ db }) => {
  const arrived = await importRecord(systemContext(db), doubtful());
  const [version] = await db.select().from(procedureVersions);
  if (!version) throw new Error("no version");
  const { id: _id, ...draft } = { ...version, number: 2, state: "draft" as const };
  await db.insert(procedureVersions).values(draft);
  const unchanged = { ...arrived, outcome: "unchanged" as const };
  expect(await acceptReading(systemContext(db), code, unchanged)).toEqual(unchanged);
  expect(await db.select().from(findingTicks)).toEqual([]);
});

describe("carryLayers", () => {
  test("sets upon what came into force today, though nobody has noted it yet", async ({ db }) => {
    await importRecord(systemContext(db), own());
    const [first] = await db.select().from(procedureVersions);
    const { id: _id, ...version } = first ?? expect.fail("nothing was imported");
    const next = { ...version, number: 2, state: "scheduled" as const, effectiveOn: "2027-03-02" };
    await db.insert(procedureVersions).values({ ...next, content: sampleContent({ decisionNo: "2/QĐ" }) });

    expect(await importRecord(systemContext(db), own({ overrides: [fee] }))).toMatchObject({
      outcome: "updated",
      layersWait: false,
    });
    const { number, state, overrides, effectiveOn } = procedureVersions;
    const rows = await db
      .select({ number, state, overrides, effectiveOn })
      .from(procedureVersions)
      .orderBy(asc(number));
    expect(rows).toMatchObject([
      { number: 1, state: "superseded" },
      { number: 2, state: "superseded" },
      { number: 3, state: "published", effectiveOn: "2027-03-02", overrides: [{ part: "fees" }] },
    ]);
  });

  test("a rule of this installation stays and is named; what nobody set here is added", async ({ db }) => {
    await importRecord(systemContext(db), own({ overrides: [fee] }));
    const other = own({ overrides: [carried(feeOf(9000)), limit] });
    expect(await importRecord(systemContext(db), other)).toMatchObject({
      outcome: "updated",
      kept: ["fees"],
    });
    expect((await inForce(db))[0]?.overrides.map(({ part }) => part)).toEqual(["fees", "timeLimits"]);
    expect((await inForce(db))[0]?.content.channels[0]).toMatchObject({
      fees: [{ amountDong: 5000 }],
      timeLimit: { amount: 2 },
    });
  });

  test("where it is told to replace, everything is as it was handed over", async ({ db }) => {
    await importRecord(systemContext(db), own({ overrides: [fee, limit] }));
    const other = own({ overrides: [carried(feeOf(9000))] });
    await importRecord(systemContext(db), other, { replace: true });
    expect((await inForce(db))[0]?.content.channels[0]).toMatchObject({
      fees: [{ amountDong: 9000 }],
      timeLimit: { amount: 3 },
    });
  });

  test("a commune has its own version; one that is not known here is named", async ({ db }) => {
    const { id } = await createAgency(db, { kind: "commune", key: "xaMau" });
    const own9000 = [carried(feeOf(9000, { layer: "commune" }))];
    const communes = ["xaMau", "xaLa"].map((agency) => ({
      agency,
      effectiveOn: "2026-02-01",
      overrides: own9000,
    }));
    const imported = await importRecord(systemContext(db), own({ communes }));
    expect(imported).toMatchObject({ unknownCommunes: ["xaLa"] });
    const rows = await db.select().from(procedureVersions).where(eq(procedureVersions.agencyId, id));
    expect(rows).toMatchObject([{ number: 1, state: "published", effectiveOn: "2026-02-01" }]);
    expect(rows[0]?.content.channels[0]?.fees).toMatchObject([{ amountDong: 9000 }]);
  });

  test("a draft that somebody writes stays the newest version", async ({ db }) => {
    await importRecord(systemContext(db), own());
    const [{ procedureId, content } = { procedureId: "", content: sampleContent() }] = await db
      .select()
      .from(procedureVersions);
    const draft = { procedureId, content, number: 2, state: "draft" as const, effectiveOn: "2026-01-01" };
    await db.insert(procedureVersions).values(draft);
    await carryLayers(systemContext(db), own({ overrides: [fee] }), { replace: false });
    const rows = await db.select().from(procedureVersions).orderBy(procedureVersions.number);
    expect(rows.map(({ number, state }) => [number, state])).toEqual([
      [1, "superseded"],
      [2, "published"],
      [3, "draft"],
    ]);
  });

  test("a procedure that is not in force cannot carry any", async ({ db }) => {
    await expect(carryLayers(systemContext(db), own(), { replace: false })).rejects.toMatchObject({
      code: "notFound",
    });
  });
});

describe("eachInForce", () => {
  test("what is written of it is read back as the same", async ({ db }) => {
    await createAgency(db, { kind: "commune", key: "xaMau" });
    const national = { source: "national", retrievedOn: "2026-01-03", record: { ma_thu_tuc: code, x: "Đ" } };
    const communes = [{ agency: "xaMau", effectiveOn: "2026-02-01", overrides: [fee] }];
    await importRecord(
      systemContext(db),
      own({ overrides: [limit], communes, origin: national, findings: [warning], ticked: [0] }),
    );
    const [first] = await allInForce(db);
    const text = first && JSON.stringify(written(first));
    const again = readOwnRecord(JSON.parse(text ?? "null"));
    if (!("record" in again)) throw new Error("was not read back");
    expect(again.ignored).toEqual([]);
    expect(await importRecord(systemContext(db), again.record)).toMatchObject({ outcome: "unchanged" });
    expect((await allInForce(db)).map((each) => JSON.stringify(written(each)))).toEqual([text]);
  });

  test("gives more procedures than it holds at once, each once and by code", async ({ db }) => {
    for (let number = 1; number <= 120; number++)
      await importRecord(systemContext(db), own({ code: `2.${String(number).padStart(6, "0")}` }));
    const codes = (await allInForce(db)).map((each) => each.code);
    expect(codes).toHaveLength(120);
    expect(codes).toEqual([...new Set(codes)].sort());
  });
});

test("latestRecords knows the newest record of each procedure, and who waits", async ({ db }) => {
  await importRecord(systemContext(db), own());
  await importRecord(systemContext(db), own({ content: sampleContent({ serviceLevel: 2 }) }));
  await importRecord(
    systemContext(db),
    own({ code: "1.000002", findings: [{ ...warning, severity: "error" }] }),
  );
  const latest = await latestRecords(systemContext(db), [code, "1.000002", "1.000003"]);
  expect([...latest].map(([each, { waits }]) => [each, waits])).toEqual([
    [code, false],
    ["1.000002", true],
  ]);
  expect(await latestRecords(systemContext(db), [])).toEqual(new Map());
});
