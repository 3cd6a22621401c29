import { describe, expect } from "vitest";
import { test } from "#tests/database/test.ts";
import { contextOf, createOfficer, visitor } from "#tests/factories/accounts.ts";
import { listViews } from "../queries/saved-views.ts";
import { saveViewSchema } from "../saved-view-schema.ts";
import { removeView, saveView } from "./saved-views.ts";

const late = saveViewSchema.parse({
  name: " Quá hạn ",
  query: "scope=agency&tab=todo&due=late&after=none_x&evil=1&channel=nothing&col=owner&col=holder",
});

describe("saved views", () => {
  test("keep the filters and columns of a list and nothing else of its address", async ({ db }) => {
    const { actor } = await createOfficer(db);
    await saveView(contextOf(db, actor), late);
    expect(await listViews(contextOf(db, actor))).toMatchObject([
      { name: "Quá hạn", query: { scope: "agency", tab: "todo", due: "late", col: ["owner", "holder"] } },
    ]);
  });

  test("are replaced by another of the same name, and bounded", async ({ db }) => {
    const { actor } = await createOfficer(db);
    const context = contextOf(db, actor);
    await saveView(context, late);
    await saveView(context, saveViewSchema.parse({ name: "Quá hạn", query: "scope=unit" }));
    const [view, ...others] = await listViews(context);
    expect(others).toEqual([]);
    expect(view?.query).toMatchObject({ scope: "unit" });
    for (let number = 1; number < 20; number++) await saveView(context, { ...late, name: `${number}` });
    await expect(saveView(context, { ...late, name: "one more" })).rejects.toMatchObject({ code: "invalid" });
    await saveView(context, late);
  });

  test("are the officer's own: nobody else sees or removes them", async ({ db }) => {
    const [mine, other] = [await createOfficer(db), await createOfficer(db)];
    await saveView(contextOf(db, mine.actor), late);
    const [view] = await listViews(contextOf(db, mine.actor));
    const id = view?.id ?? "";
    expect(await listViews(contextOf(db, other.actor))).toEqual([]);
    await expect(removeView(contextOf(db, other.actor), { id })).rejects.toMatchObject({ code: "notFound" });
    await expect(saveView(contextOf(db, visitor), late)).rejects.toMatchObject({ code: "signInRequired" });
    await removeView(contextOf(db, mine.actor), { id });
    expect(await listViews(contextOf(db, mine.actor))).toEqual([]);
  });
});
