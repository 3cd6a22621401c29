import { expect } from "vitest";
import { formVersions } from "#drizzle/schema/procedures.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { listNameableKeys, listPublishedKeys } from "./published-keys.ts";

test("what a procedure may name is what is published or being written, by key", async ({ db }) => {
  const title = { vi: "Tờ khai", en: "Form" };
  const definition = { key: "birth", version: 1, title, summary: ["a"], steps: [] } as never;
  await db.insert(formVersions).values([
    { key: "marriage", number: 1, state: "published", definition },
    { key: "birth", number: 1, state: "superseded", definition },
    { key: "birth", number: 2, state: "published", definition },
    { key: "death", number: 1, state: "draft", definition },
    { key: "marriage", number: 2, state: "draft", definition },
  ]);
  const context = contextOf(db);
  const published = [
    { key: "birth", title, isDraft: false },
    { key: "marriage", title, isDraft: false },
  ];
  expect(await listPublishedKeys(context)).toEqual({ forms: published, processes: [] });
  const death = { key: "death", title, isDraft: true };
  expect((await listNameableKeys(context)).forms).toEqual([published[0], death, published[1]]);
});
