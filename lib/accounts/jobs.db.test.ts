import { expect } from "vitest";
import { rateLimits, sessions, signInCodes } from "#drizzle/schema/accounts.ts";
import { test } from "#tests/database/test.ts";
import { createCitizen, testNow } from "#tests/factories/accounts.ts";
import { sweepSignIns } from "./jobs.ts";

const hours = (count: number) => new Date(testNow.getTime() + count * 3_600_000);

test("what signing in leaves behind is swept away once it says nothing any more, and not before", async ({
  db,
}) => {
  const { id: citizenId } = await createCitizen(db);
  await db.insert(sessions).values([
    { citizenId, userAgent: "over", expiresAt: hours(-1) },
    { citizenId, userAgent: "open", expiresAt: hours(1) },
  ]);
  const code = { codeHash: "x" };
  await db.insert(signInCodes).values([
    { ...code, email: "old", expiresAt: hours(-25) },
    { ...code, email: "recent", expiresAt: hours(-23) },
  ]);
  await db.insert(rateLimits).values([
    { key: "old", windowStart: hours(-25), count: 5 },
    { key: "recent", windowStart: hours(-23), count: 5 },
  ]);

  await sweepSignIns(db, testNow);
  await sweepSignIns(db, testNow);

  expect((await db.select().from(sessions)).map(({ userAgent }) => userAgent)).toEqual(["open"]);
  expect((await db.select().from(signInCodes)).map(({ email }) => email)).toEqual(["recent"]);
  expect((await db.select().from(rateLimits)).map(({ key }) => key)).toEqual(["recent"]);
});
