import { describe, expect } from "vitest";
import type { Printer } from "#lib/documents/printer.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, visitor } from "#tests/factories/accounts.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { pdfOf } from "#tests/factories/papers.ts";
import { createWorld, stranger, type World } from "#tests/factories/world.ts";
import { memoryStore } from "#tests/memory-store.ts";
import { issueResult } from "../commands/result.ts";
import { listOwnResults, resultsPageSize } from "./list-results.ts";
import { verifyFile, verifyResult } from "./verify-result.ts";

const printer = { result: async ({ verification }) => pdfOf(verification.id) } as Partial<Printer> as Printer;

/** A result numbered and issued so many minutes after the world began. */
async function issued(db: Database, world: World, minutes = 150) {
  const code = await dossierAt(db, world, "numbering");
  const { store } = memoryStore();
  return issueResult(
    contextOf(db, world.records.actor, later(minutes)),
    { printer, store, publicUrl: "http://localhost:3000" },
    { code, title: "Giấy xác nhận của chị Đào", body: "", fileId: "" },
  );
}

describe("verifyResult", () => {
  test("tells anybody what was issued, by whom and when, and no more of the person than first letters", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const { resultId } = await issued(db, world);
    const found = await verifyResult(contextOf(db, visitor), resultId);
    expect(found).toEqual({
      id: resultId,
      outcome: "approved",
      number: "01/KQ-UBND",
      agencyName: "UBND xã Bát Xát",
      issuedAt: later(150),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      procedureName: world.procedure.content.name,
      maskedOwner: "N•• T•• H•• P•• A•• Đ••",
    });
    expect(JSON.stringify(found)).not.toContain("Đào");
  });

  test("knows a file by its fingerprint, whatever the case of its letters", async ({ db }) => {
    const { resultId } = await issued(db, await createWorld(db));
    const { sha256 = "" } = (await verifyResult(contextOf(db, visitor), resultId)) ?? {};
    expect(await verifyFile(contextOf(db, visitor), sha256.toUpperCase())).toMatchObject({ id: resultId });
  });

  test("knows nothing of other ids and files, nor of papers that are no result", async ({ db }) => {
    const world = await createWorld(db);
    await issued(db, world);
    const context = contextOf(db, visitor);
    for (const id of ["01900000-0000-7000-8000-000000000000", "xyz", "' or true --"])
      expect(await verifyResult(context, id)).toBeNull();
    for (const sha256 of ["0".repeat(64), "abc", ""]) expect(await verifyFile(context, sha256)).toBeNull();
  });
});

describe("listOwnResults", () => {
  test("holds the results of one's own dossiers and nobody else's", async ({ db }) => {
    const world = await createWorld(db);
    const elsewhere = await createWorld(db);
    const { resultId } = await issued(db, world);
    await issued(db, elsewhere);
    const { items } = await listOwnResults(contextOf(db, world.citizen.actor));
    expect(items.map(({ id }) => id)).toEqual([resultId]);
    expect((await listOwnResults(contextOf(db, stranger))).items).toEqual([]);
    await expect(listOwnResults(contextOf(db, visitor))).rejects.toMatchObject({ code: "signInRequired" });
    await expect(listOwnResults(contextOf(db, world.clerk.actor))).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  test("pages hold every result once, the latest first", async ({ db }) => {
    const world = await createWorld(db);
    const made: string[] = [];
    for (let count = 0; count < resultsPageSize + 2; count++) {
      // Two at the same moment, so that the id decides between them.
      made.push((await issued(db, world, 150 + Math.floor(count / 2))).resultId);
    }
    const context = contextOf(db, world.citizen.actor);
    const first = await listOwnResults(context);
    const second = await listOwnResults(context, first.next ?? undefined);
    const seen = [...first.items, ...second.items];
    expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(made));
    expect(seen).toHaveLength(made.length);
    expect(second.next).toBeNull();
    const times = seen.map(({ issuedAt }) => issuedAt.getTime());
    expect(times).toEqual(times.toSorted((one, other) => other - one));
  });
});
