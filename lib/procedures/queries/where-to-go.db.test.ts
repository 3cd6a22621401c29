import { describe, expect } from "vitest";
import { calendarDays, officeSessions, oneStopSites } from "#drizzle/schema/agencies.ts";
import { openNow } from "#lib/deadlines/queries/open-now.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, visitor } from "#tests/factories/accounts.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { whereToGo } from "./where-to-go.ts";

const at = (text: string) => new Date(`${text}:00+07:00`);

async function createOffices(db: Database) {
  const province = await createAgency(db, { kind: "province", name: "Tỉnh Mẫu" });
  const [one, other] = [
    await createAgency(db, {
      kind: "commune",
      name: "Xã Một",
      administrativeCode: "90001",
      parentId: province.id,
    }),
    await createAgency(db, { kind: "commune", name: "Xã Hai", parentId: province.id }),
  ];
  const office = (name: string, parentId: string) => createAgency(db, { kind: "oneStop", name, parentId });
  const centre = await office("Trung tâm", province.id);
  await office("Một cửa xã Một", one.id);
  await office("Một cửa xã Hai", other.id);
  await db
    .insert(oneStopSites)
    .values({ officeId: centre.id, name: "Cơ sở 1", nameEn: "Site 1", address: "Số 1, phường Một" });
  return { one, other };
}

const hours = (db: Database) =>
  db.insert(officeSessions).values([
    { weekday: 3, opensAt: "07:30", closesAt: "11:30" },
    { weekday: 3, opensAt: "13:30", closesAt: "17:00" },
  ]);

describe("whereToGo", () => {
  test("a procedure of communes offers them to choose from, by the official code or the key of a place", async ({
    db,
  }) => {
    const { other } = await createOffices(db);
    const ask = (commune: string) => whereToGo(contextOf(db), sampleContent(), commune);
    const found = await ask("");
    expect(found.communes.map(({ of }) => of.code)).toEqual([other.key, "90001"]);
    expect(found.centres).toEqual([]);
    expect(found.chosen).toBeNull();
    expect((await ask("90001")).chosen?.name).toBe("Một cửa xã Một");
    expect((await ask(other.key)).chosen?.name).toBe("Một cửa xã Hai");
    expect((await ask("no such place")).chosen).toBeNull();
  });

  test("a procedure of a department names the centre with its sites, and nothing to choose", async ({
    db,
  }) => {
    await createOffices(db);
    const content = sampleContent({ handledBy: { department: "STP" }, agencyLevels: ["province"] });
    const found = await whereToGo(contextOf(db), content, "90001");
    expect(found.centres.map(({ name, sites }) => [name, sites.map(({ address }) => address)])).toEqual([
      ["Trung tâm", ["Số 1, phường Một"]],
    ]);
    expect(found.communes).toEqual([]);
    expect(found.chosen).toBeNull();
  });
});

describe("openNow", () => {
  test("says whether the offices are open, and names a day off and a day worked in exchange", async ({
    db,
  }) => {
    await hours(db);
    await db.insert(calendarDays).values([
      { on: "2026-12-09", kind: "off", name: "Ngày hội", source: "QĐ 1" },
      { on: "2026-12-05", kind: "makeup", like: 3, name: "swap", source: "QĐ 1" },
      { on: "2026-12-05", kind: "off", name: "Ngày nghỉ", source: "QĐ 2" },
    ]);
    const ask = (text: string) => openNow(contextOf(db, visitor, at(text)));
    expect(await ask("2026-12-02T12:00")).toMatchObject({ isOpen: false, reason: "break", dayName: null });
    expect(await ask("2026-12-02T14:00")).toMatchObject({ isOpen: true, dayName: null });
    expect(await ask("2026-12-09T14:00")).toMatchObject({ reason: "dayOff", dayName: "Ngày hội" });
    expect(await ask("2026-12-05T14:00")).toMatchObject({ isOpen: true, isMakeUpDay: true, dayName: "swap" });
  });

  test("says nothing as long as nobody has entered the hours", async ({ db }) => {
    expect(await openNow(contextOf(db))).toBeNull();
  });
});
