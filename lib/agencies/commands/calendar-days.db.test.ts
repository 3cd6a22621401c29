import { describe, expect } from "vitest";
import { officeSessions } from "#drizzle/schema/agencies.ts";
import { auditEntries } from "#drizzle/schema/audit.ts";
import type { Role } from "#lib/accounts/actor.ts";
import type { Cache } from "#lib/platform/cache.ts";
import { obeyForget } from "#lib/platform/cache.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer } from "#tests/factories/accounts.ts";
import { listCalendarDays, workCalendar } from "../queries/work-calendar.ts";
import { addCalendarDaySchema } from "../schema.ts";
import { addCalendarDay, removeCalendarDay } from "./calendar-days.ts";

const dayOff = {
  on: "2027-02-05",
  kind: "off",
  name: "Nghỉ Tết",
  source: "Bộ luật Lao động, Điều 112",
} as const;
const makeUpDay = { ...dayOff, on: "2027-02-20", kind: "makeup", like: "1", name: "Làm bù" } as const;

async function contextFor(db: Database, role: Role) {
  const { id } = await createAgency(db);
  return contextOf(db, (await createOfficer(db, { agencyId: id, roles: [role] })).actor);
}

async function openMondays(db: Database) {
  await db.insert(officeSessions).values({ weekday: 1, opensAt: "07:00", closesAt: "11:30" });
}

describe("addCalendarDay", () => {
  test("a day off and a make-up day reach the calendar that deadlines are counted with", async ({ db }) => {
    const context = await contextFor(db, "procedureController");
    await openMondays(db);
    await addCalendarDay(context, dayOff);
    await addCalendarDay(context, makeUpDay);
    expect(await workCalendar(context)).toEqual({
      sessions: { 1: [["07:00", "11:30"]] },
      holidays: ["2027-02-05"],
      makeUpDays: [{ date: "2027-02-20", like: 1 }],
    });
    expect(await listCalendarDays(context, 2026)).toEqual([]);
    expect((await listCalendarDays(context, 2027)).map(({ on }) => on)).toEqual(["2027-02-05", "2027-02-20"]);
  });

  test("is recorded with what was added", async ({ db }) => {
    const context = await contextFor(db, "systemAdministrator");
    await addCalendarDay(context, dayOff);
    const [entry] = await db.select().from(auditEntries);
    expect(entry).toMatchObject({
      act: "calendarChanged",
      subject: "day:2027-02-05",
      actor: context.actor,
      details: { added: { kind: "off", name: "Nghỉ Tết" } },
    });
  });

  test("a day that is known already is refused, and nothing is recorded", async ({ db }) => {
    const context = await contextFor(db, "procedureController");
    await addCalendarDay(context, dayOff);
    await expect(addCalendarDay(context, { ...dayOff, name: "Khác" })).rejects.toMatchObject({
      code: "conflict",
      fieldErrors: { on: "dayKnown" },
    });
    expect(await db.select().from(auditEntries)).toHaveLength(1);
  });

  test("a make-up day cannot be like a weekday on which nobody works", async ({ db }) => {
    const context = await contextFor(db, "procedureController");
    await openMondays(db);
    await expect(addCalendarDay(context, { ...makeUpDay, like: "7" })).rejects.toMatchObject({
      fieldErrors: { like: "noOfficeHours" },
    });
  });

  test("is for administrators of the system and procedure control only", async ({ db }) => {
    for (const role of ["oneStopHead", "unitAdministrator"] as const) {
      const context = await contextFor(db, role);
      await expect(addCalendarDay(context, dayOff)).rejects.toMatchObject({ code: "forbidden" });
      await expect(removeCalendarDay(context, dayOff)).rejects.toMatchObject({ code: "forbidden" });
    }
    expect(await listCalendarDays(contextOf(db), 2027)).toEqual([]);
  });

  test.for([
    [{ ...dayOff, on: "2027-02-30" }, "on"],
    [{ ...makeUpDay, like: "" }, "like"],
    [{ ...makeUpDay, like: "8" }, "like"],
    [{ ...dayOff, name: " " }, "name"],
  ] as const)("the form refuses %j", ([input, field]) => {
    const parsed = addCalendarDaySchema.safeParse(input);
    expect(parsed.error?.issues[0]?.path).toEqual([field]);
  });
});

describe("removeCalendarDay", () => {
  test("takes out that entry only, and records what it was", async ({ db }) => {
    const context = await contextFor(db, "procedureController");
    await openMondays(db);
    await addCalendarDay(context, dayOff);
    await addCalendarDay(context, { ...makeUpDay, on: dayOff.on });
    await removeCalendarDay(context, { on: dayOff.on, kind: "off" });
    expect((await listCalendarDays(context, 2027)).map(({ kind }) => kind)).toEqual(["makeup"]);
    const entries = await db.select().from(auditEntries).orderBy(auditEntries.id);
    expect(entries.at(-1)?.details).toMatchObject({ removed: { kind: "off", name: "Nghỉ Tết" } });
  });

  test("a day that is not there is not found", async ({ db }) => {
    const context = await contextFor(db, "procedureController");
    await expect(removeCalendarDay(context, { on: "2027-02-05", kind: "off" })).rejects.toMatchObject({
      code: "notFound",
    });
  });
});

test("whoever remembers the calendar forgets it when a day is added or removed", async ({ ownDatabase }) => {
  const cache: Cache = new Map();
  await obeyForget(cache, ownDatabase.sql);
  const context = { ...(await contextFor(ownDatabase.db, "procedureController")), cache };
  const daysOff = async () => (await workCalendar(context)).holidays;

  expect(await daysOff()).toEqual([]);
  await addCalendarDay(context, dayOff);
  await expect.poll(daysOff).toEqual(["2027-02-05"]);
  await removeCalendarDay(context, dayOff);
  await expect.poll(daysOff).toEqual([]);
});
