import { describe, expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { formVersions, procedureVersions, processVersions } from "#drizzle/schema/procedures.ts";
import { generalApplication } from "#drizzle/seed/forms-general.ts";
import { processes } from "#drizzle/seed/processes.ts";
import { addCalendarDay } from "#lib/agencies/commands/calendar-days.ts";
import { setOfficeHours } from "#lib/agencies/commands/office-hours.ts";
import type { Database } from "#lib/platform/db.ts";
import { carrySubstitutions } from "#lib/procedures/commands/carry-substitutions.ts";
import { carryWords } from "#lib/procedures/commands/carry-words.ts";
import { importRecord } from "#lib/procedures/commands/import-record.ts";
import { ownFormat } from "#lib/procedures/own-format.ts";
import { readOwnRecord } from "#lib/procedures/read-record.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer } from "#tests/factories/accounts.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { systemContext } from "#tests/factories/procedures.ts";
import type { Configuration } from "../configuration.ts";
import { configurationText, readConfiguration } from "../queries/configuration.ts";
import { configurationDifference } from "../queries/configuration-difference.ts";
import { applyConfiguration } from "./apply-configuration.ts";
import { noteConfigurationTaken } from "./hand-over.ts";
import { publishForm, publishProcess } from "./publish-definition.ts";

const process = processes.communeSimple;
const both = (text: string) => ({ vi: text, en: text });

const fee = {
  part: "fees",
  value: [
    {
      channels: null,
      caseKey: null,
      fees: [{ name: both("Lệ phí"), kind: "charge", status: "fixed", amountDong: 5000 }],
    },
  ],
  layer: "province",
  agency: both("UBND tỉnh Mẫu"),
  ground: { number: "01/2026/NQ-HĐND" },
  at: "2026-02-01T00:00:00Z",
};
const ofCommune = { ...fee, layer: "commune", agency: both("UBND xã Mẫu") };

function own(code: string, more: object = {}) {
  return {
    format: ownFormat,
    code,
    effectiveOn: "2026-01-01",
    content: sampleContent({ field: "rareField" }),
    ...more,
  };
}

/** An installation with something of every part. */
async function fill(db: Database) {
  const context = systemContext(db);
  await createAgency(db, { kind: "commune", key: "xaMau" });
  await setOfficeHours(context, [{ weekday: 1, sessions: [["07:30", "11:30"]] }]);
  await addCalendarDay(context, { on: "2027-02-05", kind: "off", name: "Nghỉ Tết", source: "Thông báo" });
  await addCalendarDay(context, {
    on: "2027-02-20",
    kind: "makeup",
    like: "1",
    name: "Làm bù",
    source: "Thông báo",
  });
  await publishForm(context, { key: "general-form", definition: generalApplication });
  await publishProcess(context, { key: "communeSimple", definition: process });
  await carryWords(context, {
    fields: [{ key: "rareField", name: both("Lĩnh vực hiếm") }],
    synonyms: [{ words: "giấy hiếm", meaning: "giấy mẫu" }],
  });
  const records = [
    own("1.000001", {
      overrides: [fee],
      communes: [{ agency: "xaMau", effectiveOn: "2026-03-01", overrides: [ofCommune] }],
    }),
    own("1.000002", {
      origin: { source: "national", retrievedOn: "2026-01-05", record: { ma_thu_tuc: "1.000002" } },
    }),
  ];
  for (const value of records) {
    const reading = readOwnRecord(value);
    if ("record" in reading) await importRecord(context, reading.record);
  }
  await carrySubstitutions(context, [
    {
      procedureCode: "1.000001",
      paper: "Giấy cũ",
      database: both("Cơ sở dữ liệu mẫu"),
      databaseKeys: ["land"],
      databaseOwner: null,
      basis: "Nghị quyết mẫu",
      isPartial: false,
      validFrom: "2026-01-01",
      validTo: null,
      endedOn: null,
      documentKeys: ["paper"],
      isConfirmed: true,
    },
  ]);
}

async function exported(db: Database): Promise<Configuration> {
  const pieces: string[] = [];
  await configurationText(systemContext(db), async (piece) => void pieces.push(piece));
  return readConfiguration(JSON.parse(pieces.join("")));
}

describe("applyConfiguration", () => {
  test("an empty installation becomes like the one it came from, and says the same when asked for its own", async ({
    db,
    ownDatabase,
  }) => {
    await fill(db);
    const configuration = await exported(db);
    expect(configuration.procedures).toHaveLength(2);

    const empty = ownDatabase.db;
    await createAgency(empty, { kind: "commune", key: "xaMau" });
    const applied = await applyConfiguration(systemContext(empty), configuration);
    expect(applied).toMatchObject({ refused: [], waiting: [] });
    expect(await exported(empty)).toEqual(configuration);
  });

  test("the same again changes nothing and records nothing", async ({ db }) => {
    await fill(db);
    const configuration = await exported(db);
    const before = await db.select().from(auditEntries);
    expect(await applyConfiguration(systemContext(db), configuration)).toMatchObject({
      applied: 0,
      refused: [],
    });
    expect(await db.select().from(auditEntries)).toEqual(before);
    expect(await configurationDifference(systemContext(db), configuration)).toMatchObject({ changes: [] });
  });

  test("what differs is shown first, then becomes a new version; what is only here stays", async ({ db }) => {
    await fill(db);
    const configuration = await exported(db);
    const changed: Configuration = {
      ...configuration,
      synonyms: [],
      forms: [{ key: "general-form", definition: { ...generalApplication, version: 2 } }],
      processes: [{ key: "communeSimple", definition: { ...process, decisionNo: "9/QĐ-UBND" } }],
      calendarDays: configuration.calendarDays.map((day) => ({ ...day, name: "Tên khác" })),
      procedures: [
        own("1.000001", { content: sampleContent({ field: "rareField", serviceLevel: 2 }) }),
        own("1.000003"),
      ],
    };
    const { changes, faults } = await configurationDifference(systemContext(db), changed);
    expect(faults).toEqual([]);
    expect(changes.map(({ part, name, kind }) => `${kind} ${part} ${name}`)).toEqual([
      "changed calendarDays 2027-02-05 off",
      "changed calendarDays 2027-02-20 makeup",
      "changed forms general-form",
      "changed processes communeSimple",
      "changed procedures 1.000001",
      "new procedures 1.000003",
    ]);

    const applied = await applyConfiguration(systemContext(db), changed);
    expect(applied).toMatchObject({ refused: [], waiting: [] });
    expect((await db.select().from(formVersions)).map(({ number, state }) => [number, state])).toEqual([
      [1, "superseded"],
      [2, "published"],
    ]);
    expect(await db.select().from(processVersions)).toHaveLength(2);
    expect((await configurationDifference(systemContext(db), changed)).changes).toEqual([]);
    expect((await exported(db)).synonyms).toEqual(configuration.synonyms);
    expect((await exported(db)).procedures).toHaveLength(3);
  });

  test("what is faulty is refused and named, and the rest goes on", async ({ db }) => {
    const faulty = readConfiguration({
      format: "mot-cua/configuration@1",
      officeHours: [{ weekday: 1, sessions: [["11:00", "10:00"]] }],
      processes: [{ key: "broken", definition: { ...process, steps: process.steps.slice(1) } }],
      procedures: [{ format: ownFormat, code: "1.000009" }, own("1.000001")],
    });
    const { refused, applied } = await applyConfiguration(systemContext(db), faulty);
    expect(refused.map(({ part, name }) => [part, name])).toEqual([
      ["officeHours", ""],
      ["processes", "broken"],
      ["procedures", "1.000009"],
    ]);
    expect(applied).toBe(1);
    expect(await db.select().from(procedureVersions)).toHaveLength(1);
  });

  test("is for procedure control; administrators of the system see what differs", async ({ db }) => {
    const { id } = await createAgency(db, { kind: "province" });
    const commune = await createAgency(db, { kind: "commune" });
    const configuration = await exported(db);
    const by = async (role: "systemAdministrator" | "procedureController" | "oneStopHead", agencyId = id) =>
      contextOf(db, (await createOfficer(db, { agencyId, roles: [role] })).actor);
    const administrator = await by("systemAdministrator");
    await expect(applyConfiguration(administrator, configuration)).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await configurationDifference(administrator, configuration)).toMatchObject({ changes: [] });
    expect(await applyConfiguration(await by("procedureController"), configuration)).toMatchObject({
      applied: 0,
    });
    for (const stranger of [await by("oneStopHead"), await by("procedureController", commune.id)])
      await expect(configurationDifference(stranger, configuration)).rejects.toMatchObject({
        code: "notFound",
      });
    const ofCommune = await by("procedureController", commune.id);
    await expect(applyConfiguration(ofCommune, configuration)).rejects.toMatchObject({ code: "forbidden" });
  });

  test.for([[null], [[]], [{ format: "mot-cua/configuration@2" }]])("%j is no configuration", ([value]) => {
    expect(() => readConfiguration(value)).toThrow(expect.objectContaining({ code: "invalid" }));
  });
});

test("noteConfigurationTaken records who took it along, and refuses others", async ({ db }) => {
  await noteConfigurationTaken(systemContext(db));
  expect(await db.select().from(auditEntries)).toMatchObject([
    { act: "dataExported", subject: "configuration" },
  ]);
  await expect(noteConfigurationTaken(contextOf(db))).rejects.toMatchObject({ code: "forbidden" });
});
