import { expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer } from "#tests/factories/accounts.ts";
import { systemContext } from "#tests/factories/procedures.ts";
import { officeHours } from "../queries/work-calendar.ts";
import { setOfficeHours } from "./office-hours.ts";

const monday = { weekday: 1, sessions: [["07:30", "11:30"]] as [string, string][] };
const saturday = { weekday: 6, sessions: [["08:00", "11:00"]] as [string, string][] };

test("setOfficeHours sets the weekdays it names and leaves the others; on record", async ({ db }) => {
  await setOfficeHours(systemContext(db), [monday, saturday]);
  await setOfficeHours(systemContext(db), [{ weekday: 6, sessions: [] }]);
  expect(await officeHours(systemContext(db))).toEqual([monday]);
  const entries = await db.select().from(auditEntries);
  expect(entries.map(({ act }) => act)).toEqual(["officeHoursChanged", "officeHoursChanged"]);
});

test("setOfficeHours refuses hours that end before they begin, and whoever does not keep the calendar", async ({
  db,
}) => {
  const wrong = { weekday: 1, sessions: [["11:30", "07:30"]] as [string, string][] };
  await expect(setOfficeHours(systemContext(db), [wrong])).rejects.toMatchObject({ code: "invalid" });
  const { id } = await createAgency(db);
  const clerk = await createOfficer(db, { agencyId: id, roles: ["oneStopClerk"] });
  await expect(setOfficeHours(contextOf(db, clerk.actor), [monday])).rejects.toMatchObject({
    code: "forbidden",
  });
});
