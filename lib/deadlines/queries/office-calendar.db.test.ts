import { expect } from "vitest";
import { officeSessions } from "#drizzle/schema/agencies.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { officeCalendarIfKnown } from "./office-calendar.ts";

test("as long as nobody has entered the hours of the offices there is no calendar, and no error", async ({
  db,
}) => {
  await db.delete(officeSessions);
  expect(await officeCalendarIfKnown(contextOf(db))).toBeNull();
  await db.insert(officeSessions).values({ weekday: 1, opensAt: "07:30", closesAt: "11:30" });
  expect((await officeCalendarIfKnown(contextOf(db)))?.weekly[0]).toEqual([450, 690]);
});
