import { describe, expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createOfficer, visitor } from "#tests/factories/accounts.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { createWorld, stranger } from "#tests/factories/world.ts";
import type { ExportAsked } from "../list-schema.ts";
import { type ExportRow, exportRows } from "../queries/export-rows.ts";
import { exportList } from "./export-list.ts";

const asked = (how: Partial<ExportAsked> = {}): ExportAsked => ({
  scope: "all",
  tab: undefined,
  q: "",
  filters: {},
  ...how,
});

async function exported(db: Database, actor: Actor, how: Partial<ExportAsked> = {}) {
  const rows: ExportRow[] = [];
  await exportRows(contextOf(db, actor, later(300)), asked(how), async (batch) => void rows.push(...batch));
  return rows;
}

describe("exportList", () => {
  test("is on record before anything leaves, without what was searched for", async ({ db }) => {
    const world = await createWorld(db);
    const context = contextOf(db, world.officer.actor, later(300));
    await exportList(context, asked({ q: "010194003817", filters: { channel: "online" } }), "csv");
    const entries = await db.select().from(auditEntries);
    expect(entries).toMatchObject([
      { act: "dataExported", subject: "dossiers", details: { kind: "csv", scope: "all", isSearched: true } },
    ]);
    expect(JSON.stringify(entries)).not.toContain("010194003817");
  });

  test("is for officers who may see dossiers, and leaves no record otherwise", async ({ db }) => {
    const world = await createWorld(db);
    const helper = await createOfficer(db, { agencyId: world.commune.id, roles: ["populationLookup"] });
    for (const [actor, code] of [
      [visitor, "signInRequired"],
      [stranger, "forbidden"],
      [helper.actor, "forbidden"],
    ] as const) {
      await expect(exportList(contextOf(db, actor), asked(), "csv")).rejects.toMatchObject({ code });
      await expect(exported(db, actor)).rejects.toMatchObject({ code });
    }
    expect(await db.select().from(auditEntries)).toEqual([]);
  });
});

describe("the rows of an export", () => {
  test("are those of the list with its filters, named, and never another agency's", async ({ db }) => {
    const world = await createWorld(db);
    const elsewhere = await createWorld(db);
    await dossierAt(db, elsewhere, "appraisal");
    const mine = await dossierAt(db, world, "appraisal");
    const atHead = await dossierAt(db, world, "assignment");
    const { actor } = world.officer;
    const codes = async (how: Partial<ExportAsked>) =>
      (await exported(db, actor, how)).map(({ code }) => code).sort();

    expect(await codes({})).toEqual([mine, atHead].sort());
    expect(await codes({ q: "hoang phuong" })).toEqual([mine, atHead].sort());
    expect(await codes({ q: mine })).toEqual([mine]);
    expect(await codes({ filters: { role: "divisionHead" } })).toEqual([atHead]);
    expect(await codes({ scope: "mine", tab: "todo" })).toEqual([mine]);
    expect(await codes({ scope: "agency", tab: "waiting" })).toEqual([]);
    expect((await exported(db, actor, { scope: "mine" }))[0]).toMatchObject({
      owner: "Nguyễn Thị Hoàng Phương Anh Đào",
      holder: "Lò Văn Nam",
      step: { vi: "appraisal" },
      agency: { name: "UBND xã Bát Xát" },
      received: "2027-03-02 09:00",
      procedure: world.procedure.content.name,
    });
  });
});
