import { asc, eq, isNull } from "drizzle-orm";
import { describe, expect } from "vitest";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { createKeepers } from "#tests/factories/keepers.ts";
import { feeOf, overrideOf, timeLimitOf } from "#tests/factories/overrides.ts";
import { createProcedure, recordOf, systemContext } from "#tests/factories/procedures.ts";
import type { LayerOverride } from "../overrides.ts";
import { adoptRecord } from "./adopt-record.ts";
import { publishDraft } from "./publish-draft.ts";
import { saveDraft } from "./save-draft.ts";

const code = "1.000001";
const today = "2027-03-02";

async function write(
  context: Context,
  override: LayerOverride,
  agencyId: string | null = null,
  revision = 0,
) {
  const { part, value } = override;
  const change = { kind: "set", override: { part, value } as never, ground: { number: "1/NQ" } } as const;
  return saveDraft(context, { code, agencyId, revision, change });
}

const publish = (context: Context, rest: Partial<Parameters<typeof publishDraft>[1]> = {}) =>
  publishDraft(context, { code, agencyId: null, revision: 1, effectiveOn: today, ...rest });

async function provincial(db: Database) {
  return db
    .select()
    .from(procedureVersions)
    .where(isNull(procedureVersions.agencyId))
    .orderBy(asc(procedureVersions.number));
}
const own = (db: Database, agencyId: string) =>
  db
    .select()
    .from(procedureVersions)
    .where(eq(procedureVersions.agencyId, agencyId))
    .orderBy(asc(procedureVersions.number));

describe("publishDraft", () => {
  test("brings a draft into force, and supersedes what held before", async ({ db }) => {
    const { editor, controller } = await createKeepers(db);
    await createProcedure(db, code);
    await write(editor.context, feeOf(5000));
    expect(await publish(controller.context)).toMatchObject({ number: 2, state: "published" });
    expect(await provincial(db)).toMatchObject([
      { state: "superseded", content: { channels: [{ fees: [{ amountDong: 0 }] }] } },
      {
        state: "published",
        effectiveOn: today,
        publishedById: controller.id,
        content: { channels: [{ fees: [{ amountDong: 5000 }] }] },
      },
    ]);
  });

  test("nobody publishes what they wrote, not even when somebody else changed another part after them", async ({
    db,
  }) => {
    const { controller, otherController } = await createKeepers(db);
    await createProcedure(db, code);
    await write(controller.context, feeOf(5000));
    await expect(publish(controller.context)).rejects.toMatchObject({ code: "secondPerson" });
    await write(otherController.context, timeLimitOf(2), null, 1);
    for (const who of [controller, otherController])
      await expect(publish(who.context, { revision: 2 })).rejects.toMatchObject({ code: "secondPerson" });
    expect(await provincial(db)).toMatchObject([{ state: "published" }, { state: "draft" }]);
  });

  test("is for procedure control of the province; others are refused", async ({ db }) => {
    const { editor, departmentEditor, communeController, clerk } = await createKeepers(db);
    await createProcedure(db, code);
    await write(editor.context, feeOf(1));
    for (const who of [editor, departmentEditor, communeController, clerk])
      await expect(publish(who.context)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("refuses a guide that leads people astray, and names the place", async ({ db }) => {
    const { editor, controller } = await createKeepers(db);
    await createProcedure(db, code);
    const both = (vi: string) => ({ vi, en: vi });
    const options = ["yes", "no"].map((value) => ({ value, label: both(value) }));
    const cases = [
      { key: "one", name: both("Một"), when: { field: "first", is: "yes" } },
      { key: "two", name: both("Hai") },
    ];
    const value = {
      cases,
      guide: { questions: [{ key: "first", label: both("?"), options }], exclusions: [] },
    };
    await write(editor.context, overrideOf({ part: "cases", value }));
    await expect(publish(controller.context)).rejects.toMatchObject({
      fieldErrors: { "guide.cases.two": "guideAstray" },
    });
  });

  test("a day to come sets it for that day; a day that has passed is refused", async ({ db }) => {
    const { editor, controller } = await createKeepers(db);
    await createProcedure(db, code);
    await write(editor.context, feeOf(1));
    await expect(publish(controller.context, { effectiveOn: "2027-03-01" })).rejects.toMatchObject({
      fieldErrors: { effectiveOn: "pastDay" },
    });
    expect(await publish(controller.context, { effectiveOn: "2027-07-01" })).toMatchObject({
      state: "scheduled",
    });
    expect(await provincial(db)).toMatchObject([
      { state: "published" },
      { state: "scheduled", effectiveOn: "2027-07-01" },
    ]);
  });

  test("is refused while a question is open, and while an error of the record stands", async ({ db }) => {
    const { controller } = await createKeepers(db);
    await createProcedure(db, code);
    await db.update(procedureVersions).set({ overrides: [timeLimitOf(2)] });
    const channels = [
      {
        channel: "online" as const,
        timeLimit: { amount: 9, unit: "workingDay" as const, assumed: false },
        fees: [],
      },
    ];
    await adoptRecord(systemContext(db), recordOf(code, { channels }));
    await expect(publish(controller.context)).rejects.toMatchObject({
      fieldErrors: { questions: "openQuestions" },
    });

    const error = {
      kind: "noResult",
      severity: "error",
      part: "results",
      excerpt: "",
      done: "keptPrinted",
    } as const;
    await createKeepers(db);
    await adoptRecord(systemContext(db), { ...recordOf("1.000002"), findings: [error] });
    await expect(publish(controller.context, { code: "1.000002" })).rejects.toMatchObject({
      fieldErrors: { findings: "errorFindings" },
    });
  });

  test("what an import brought for a day to come is not brought forward", async ({ db }) => {
    const { controller } = await createKeepers(db);
    await createProcedure(db, code);
    const national = recordOf(code, { serviceLevel: 2 }, { source: "national", effectiveOn: "2027-07-01" });
    await adoptRecord(systemContext(db), national);
    await expect(publish(controller.context)).rejects.toMatchObject({
      fieldErrors: { effectiveOn: "beforeDraft" },
    });
    expect(await publish(controller.context, { effectiveOn: "2027-07-01" })).toMatchObject({
      state: "scheduled",
    });
  });

  test("a version set for later takes over what changes before it", async ({ db }) => {
    const { editor, controller } = await createKeepers(db);
    await createProcedure(db, code);
    await write(editor.context, timeLimitOf(2));
    await publish(controller.context, { effectiveOn: "2027-07-01" });
    await write(editor.context, feeOf(5000));
    await publish(controller.context);
    expect(await provincial(db)).toMatchObject([
      { state: "superseded" },
      {
        state: "scheduled",
        overrides: [{ part: "timeLimits" }, { part: "fees" }],
        content: { channels: [{ timeLimit: { amount: 2 }, fees: [{ amountDong: 5000 }] }] },
      },
      {
        state: "published",
        overrides: [{ part: "fees" }],
        content: { channels: [{ timeLimit: { amount: 3 } }] },
      },
    ]);
  });
});

describe("a commune's own rule", () => {
  test("is published by procedure control there or of the province, and the province's stays", async ({
    db,
  }) => {
    const { commune, communeEditor, communeController } = await createKeepers(db);
    await createProcedure(db, code);
    await write(communeEditor.context, timeLimitOf(1), commune.id);
    await publish(communeController.context, { agencyId: commune.id });
    expect(await own(db, commune.id)).toMatchObject([
      { state: "published", content: { channels: [{ timeLimit: { amount: 1 } }] } },
    ]);
    expect(await provincial(db)).toMatchObject([{ number: 1, state: "published" }]);
  });

  test("is put upon what the province publishes, or asks when the province changed that part", async ({
    db,
  }) => {
    const { commune, communeEditor, communeController, editor, controller } = await createKeepers(db);
    await createProcedure(db, code);
    await write(communeEditor.context, timeLimitOf(1), commune.id);
    await publish(communeController.context, { agencyId: commune.id });

    await write(editor.context, feeOf(5000));
    await publish(controller.context);
    expect(await own(db, commune.id)).toMatchObject([
      { state: "superseded" },
      {
        state: "published",
        content: { channels: [{ timeLimit: { amount: 1 }, fees: [{ amountDong: 5000 }] }] },
      },
    ]);

    await write(editor.context, timeLimitOf(2));
    await publish(controller.context);
    expect(await own(db, commune.id)).toMatchObject([
      { state: "superseded" },
      { state: "published" },
      { state: "draft", questions: ["timeLimits"], content: { channels: [{ timeLimit: { amount: 1 } }] } },
    ]);
  });

  test("that asks about a version to come cannot bring it forward", async ({ db }) => {
    const { commune, communeEditor, communeController, editor, controller } = await createKeepers(db);
    await createProcedure(db, code);
    await write(communeEditor.context, timeLimitOf(1), commune.id);
    await publish(communeController.context, { agencyId: commune.id });
    await write(editor.context, timeLimitOf(2));
    await publish(controller.context, { effectiveOn: "2027-07-01" });
    const [, draft] = await own(db, commune.id);
    expect(draft).toMatchObject({ state: "draft", questions: ["timeLimits"] });
    const answer = { kind: "answer", part: "timeLimits", answer: "ours" } as const;
    const { revision } = await saveDraft(communeEditor.context, {
      code,
      agencyId: commune.id,
      revision: draft?.revision ?? 0,
      change: answer,
    });
    const today = publish(communeController.context, { agencyId: commune.id, revision });
    await expect(today).rejects.toMatchObject({ fieldErrors: { effectiveOn: "beforeDraft" } });
  });
});
