import { and, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { formVersions, processVersions } from "#drizzle/schema/procedures.ts";
import { generalApplication } from "#drizzle/seed/forms-general.ts";
import { processes } from "#drizzle/seed/processes.ts";
import type { Role } from "#lib/accounts/actor.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer } from "#tests/factories/accounts.ts";
import { createHolders } from "#tests/factories/keepers.ts";
import { discardDefinition, publishDefinition, saveDefinition } from "./definition-drafts.ts";

const definition = processes.communeSimple;
const draft = { kind: "process", key: "simple", revision: 0, definition } as const;

async function people(db: Database) {
  await createHolders(db);
  const { id: agencyId } = await createAgency(db);
  const officer = async (...roles: Role[]) =>
    contextOf(db, (await createOfficer(db, { agencyId, roles })).actor);
  return {
    editor: await officer("unitAdministrator"),
    controller: await officer("procedureController"),
    clerk: await officer("oneStopClerk"),
  };
}

const statesOf = async (db: Database) =>
  (
    await db
      .select({ number: processVersions.number, state: processVersions.state })
      .from(processVersions)
      .where(eq(processVersions.key, "simple"))
      .orderBy(processVersions.number)
  ).map(({ number, state }) => `${number} ${state}`);

describe("a draft of a process", () => {
  test("is written, published by a second person, and followed by another", async ({ db }) => {
    const { editor, controller } = await people(db);
    expect(await saveDefinition(editor, draft)).toEqual({ number: 1, revision: 1 });
    expect(await saveDefinition(editor, { ...draft, revision: 1 })).toEqual({ number: 1, revision: 2 });
    await publishDefinition(controller, { kind: "process", key: "simple", revision: 2 });
    await saveDefinition(editor, draft);
    await publishDefinition(controller, { kind: "process", key: "simple", revision: 1 });

    expect(await statesOf(db)).toEqual(["1 superseded", "2 published"]);
    const acts = await db.select({ act: auditEntries.act }).from(auditEntries);
    expect(acts.map(({ act }) => act).filter((act) => act.startsWith("definition"))).toEqual([
      "definitionDraftChanged",
      "definitionDraftChanged",
      "definitionPublished",
      "definitionDraftChanged",
      "definitionPublished",
    ]);
  });

  test("is not published by whoever wrote it, nor by an editor", async ({ db }) => {
    const { editor, controller } = await people(db);
    await saveDefinition(controller, draft);
    const written = { kind: "process", key: "simple", revision: 1 } as const;
    await expect(publishDefinition(controller, written)).rejects.toMatchObject({ code: "secondPerson" });
    await expect(publishDefinition(editor, written)).rejects.toMatchObject({ code: "forbidden" });
    expect(await statesOf(db)).toEqual(["1 draft"]);
  });

  test("is not published with a problem in it", async ({ db }) => {
    const { editor, controller } = await people(db);
    const [first] = definition.steps;
    await saveDefinition(editor, { ...draft, definition: { ...definition, steps: first ? [first] : [] } });
    await expect(
      publishDefinition(controller, { kind: "process", key: "simple", revision: 1 }),
    ).rejects.toMatchObject({ code: "invalid", fieldErrors: { receive: "unknownTarget" } });
  });

  test("of a stale page changes nothing, whether it saves, publishes or discards", async ({ db }) => {
    const { editor, controller } = await people(db);
    await saveDefinition(editor, draft);
    const stale = { kind: "process", key: "simple", revision: 7 } as const;
    await expect(saveDefinition(editor, draft)).rejects.toMatchObject({ code: "versionChanged" });
    await expect(publishDefinition(controller, stale)).rejects.toMatchObject({ code: "versionChanged" });
    await expect(discardDefinition(editor, stale)).rejects.toMatchObject({ code: "versionChanged" });
    expect(await statesOf(db)).toEqual(["1 draft"]);
  });

  test("is thrown away without a trace in what is in force", async ({ db }) => {
    const { editor, controller } = await people(db);
    await saveDefinition(editor, draft);
    await publishDefinition(controller, { kind: "process", key: "simple", revision: 1 });
    await saveDefinition(editor, draft);
    await discardDefinition(editor, { kind: "process", key: "simple", revision: 1 });
    expect(await statesOf(db)).toEqual(["1 published"]);
  });

  test("is written by those who keep procedures only", async ({ db }) => {
    const { clerk } = await people(db);
    await expect(saveDefinition(clerk, draft)).rejects.toMatchObject({ code: "forbidden" });
    await expect(saveDefinition(contextOf(db), draft)).rejects.toMatchObject({ code: "forbidden" });
  });
});

test("a draft of a form carries its key and number", async ({ db }) => {
  const { editor } = await people(db);
  await saveDefinition(editor, { kind: "form", key: "newForm", revision: 0, definition: generalApplication });
  const [row] = await db.select().from(formVersions).where(eq(formVersions.key, "newForm"));
  expect(row).toMatchObject({ number: 1, state: "draft", definition: { key: "newForm", version: 1 } });
});

test("two who begin a draft at the same moment: one does, the other is told", async ({
  ownDatabase: { db },
}) => {
  const { editor, controller } = await people(db);
  const both = await Promise.allSettled([saveDefinition(editor, draft), saveDefinition(controller, draft)]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const rows = await db
    .select()
    .from(processVersions)
    .where(and(eq(processVersions.key, "simple"), eq(processVersions.state, "draft")));
  expect(rows).toHaveLength(1);
});
