import { describe, expect } from "vitest";
import { test } from "#tests/database/test.ts";
import { contextOf, visitor } from "#tests/factories/accounts.ts";
import { completeDraft } from "#tests/factories/filed.ts";
import { createWorld, stranger } from "#tests/factories/world.ts";
import { listDrafts } from "./own-draft.ts";

describe("listDrafts", () => {
  test("a citizen finds their own drafts, of one procedure if asked, and nobody else does", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const { context, draftId } = await completeDraft(db, world, { withPapers: false });
    const ids = async (...asked: Parameters<typeof listDrafts>) =>
      (await listDrafts(...asked)).map(({ id }) => id);
    expect(await ids(context)).toEqual([draftId]);
    expect(await ids(context, world.procedure.code)).toEqual([draftId]);
    expect(await ids(context, "9.999999")).toEqual([]);
    expect(await ids(contextOf(db, stranger))).toEqual([]);
  });

  test("refuses by rejecting, which pages turn into the way to sign in", async ({ db }) => {
    const world = await createWorld(db);
    const refusalOf = (...asked: Parameters<typeof listDrafts>) =>
      listDrafts(...asked).catch((error) => error);
    expect(await refusalOf(contextOf(db, visitor))).toMatchObject({ code: "signInRequired" });
    expect(await refusalOf(contextOf(db, world.clerk.actor))).toMatchObject({ code: "forbidden" });
  });
});
