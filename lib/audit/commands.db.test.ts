import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { officers } from "#drizzle/schema/accounts.ts";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { test } from "#tests/database/test.ts";
import { createCitizen, createOfficer, testNow, visitor } from "#tests/factories/accounts.ts";
import { recordAct } from "./commands.ts";

describe("recordAct", () => {
  test("records who, what, when and the name borne at the time", async ({ db }) => {
    const { actor, id } = await createOfficer(db, { fullName: "Lò Thị Mai" });
    await recordAct(db, actor, "calendarChanged", "calendar:2027-04-16", { kind: "off" }, testNow);
    await db.update(officers).set({ fullName: "Tên Mới" }).where(eq(officers.id, id));

    const [entry] = await db.select().from(auditEntries);
    expect(entry).toMatchObject({
      actor,
      actorName: "Lò Thị Mai",
      act: "calendarChanged",
      subject: "calendar:2027-04-16",
      details: { kind: "off" },
      at: testNow,
    });
  });

  test("knows citizens by name, visitors by none, and the portal by its id", async ({ db }) => {
    const { actor } = await createCitizen(db, { fullName: "Nguyễn Thị Hoa" });
    for (const one of [actor, visitor, { kind: "system", id: "portal" } as const])
      await recordAct(db, one, "signedIn", "citizen:x", {}, testNow);

    const names = await db
      .select({ name: auditEntries.actorName })
      .from(auditEntries)
      .orderBy(auditEntries.id);
    expect(names.map(({ name }) => name)).toEqual(["Nguyễn Thị Hoa", "", "portal"]);
  });

  test("is on record only if the change it belongs to commits", async ({ db }) => {
    await db
      .transaction(async (tx) => {
        await recordAct(tx, visitor, "signedIn", "citizen:x", {}, testNow);
        throw new Error("no");
      })
      .catch(() => {});
    expect(await db.select().from(auditEntries)).toEqual([]);
  });
});
