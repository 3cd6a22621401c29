import { describe, expect } from "vitest";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, visitor } from "#tests/factories/accounts.ts";
import { createWorld, worldNow } from "#tests/factories/world.ts";
import { newCode, nextNumber } from "./allocate-code.ts";

describe("newCode", () => {
  test("gives each dossier of a day the next number under the code of its province", async ({ db }) => {
    const { commune, province } = await createWorld(db);
    const context = contextOf(db, visitor, worldNow);
    const codes = [await newCode(context, commune.id), await newCode(context, province.id)];
    expect(codes.map((code) => code.slice(-11))).toEqual(["270302-0001", "270302-0002"]);
    expect(codes[0]).toBe(`000.00.00.${province.agencyCode}-270302-0001`);
  });

  test("begins anew the next day of Vietnam", async ({ db }) => {
    const { commune } = await createWorld(db);
    await newCode(contextOf(db, visitor, worldNow), commune.id);
    const lateThatEvening = new Date("2027-03-02T17:00:00Z");
    expect(await newCode(contextOf(db, visitor, lateThatEvening), commune.id)).toMatch(/-270303-0001$/);
  });

  test("refuses an agency that does not exist", async ({ db }) => {
    await expect(newCode(contextOf(db), crypto.randomUUID())).rejects.toMatchObject({ code: "invalid" });
  });

  test("opens nothing by itself: a code that is not used is skipped", async ({ db }) => {
    const { commune } = await createWorld(db);
    await newCode(contextOf(db), commune.id);
    expect(await db.$count(dossiers)).toBe(0);
  });
});

test("twenty at once get twenty numbers", async ({ ownDatabase: { db } }) => {
  const numbers = await Promise.all(Array.from({ length: 20 }, () => nextNumber(db, "A", "2027-03-02")));
  expect(numbers.toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
});
