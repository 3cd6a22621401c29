import { desc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { createKeepers } from "#tests/factories/keepers.ts";
import { feeOf, timeLimitOf } from "#tests/factories/overrides.ts";
import { createProcedure, recordOf, systemContext } from "#tests/factories/procedures.ts";
import type { DraftChange, SaveDraft } from "../draft-schema.ts";
import type { LayerOverride } from "../overrides.ts";
import { adoptRecord } from "./adopt-record.ts";
import { discardDraft } from "./discard-draft.ts";
import { publishDraft } from "./publish-draft.ts";
import { saveDraft } from "./save-draft.ts";

const code = "1.000001";
const ground = { number: "12/2026/NQ-HĐND", on: "2026-12-10", title: "Quy định mức thu lệ phí" };
const set = ({ part, value }: LayerOverride): DraftChange => ({
  kind: "set",
  override: { part, value } as never,
  ground,
});
const draftOf = (change: DraftChange, rest: Partial<SaveDraft> = {}): SaveDraft => ({
  code,
  agencyId: null,
  revision: 0,
  change,
  ...rest,
});
const longer = recordOf(code, {
  channels: [{ channel: "online", timeLimit: { amount: 9, unit: "workingDay", assumed: false }, fees: [] }],
});

async function newest(db: Database) {
  const [version] = await db
    .select()
    .from(procedureVersions)
    .orderBy(desc(procedureVersions.number))
    .limit(1);
  return version;
}

describe("saveDraft", () => {
  test("sets a part with its ground, by whom and against which record, and leaves what is in force", async ({
    db,
  }) => {
    const { editor } = await createKeepers(db);
    await createProcedure(db, code);
    expect(await saveDraft(editor.context, draftOf(set(feeOf(5000))))).toEqual({ number: 2, revision: 1 });
    expect(await newest(db)).toMatchObject({
      number: 2,
      state: "draft",
      authorId: editor.id,
      overrides: [
        {
          part: "fees",
          layer: "province",
          agency: { vi: "UBND tỉnh Lào Cai" },
          ground,
          against: 1,
          authorId: editor.id,
        },
      ],
      content: { channels: [{ timeLimit: { amount: 3 }, fees: [{ amountDong: 5000 }] }] },
    });
    const [inForce] = await db.select().from(procedureVersions).where(eq(procedureVersions.number, 1));
    expect(inForce).toMatchObject({ state: "published", overrides: [] });
  });

  test("a part set again replaces what was set, and removed it is the record's again", async ({ db }) => {
    const { editor } = await createKeepers(db);
    await createProcedure(db, code);
    await saveDraft(editor.context, draftOf(set(feeOf(5000))));
    await saveDraft(editor.context, draftOf(set(feeOf(7000)), { revision: 1 }));
    await saveDraft(editor.context, draftOf(set(timeLimitOf(2)), { revision: 2 }));
    expect((await newest(db))?.content.channels).toMatchObject([
      { timeLimit: { amount: 2 }, fees: [{ amountDong: 7000 }] },
    ]);
    await saveDraft(editor.context, draftOf({ kind: "remove", part: "fees" }, { revision: 3 }));
    expect(await newest(db)).toMatchObject({
      overrides: [{ part: "timeLimits" }],
      content: { channels: [{ timeLimit: { amount: 2 }, fees: [{ amountDong: 0 }] }] },
    });
  });

  test("a tab that has not seen the last change is told, and changes nothing", async ({ db }) => {
    const { editor, controller } = await createKeepers(db);
    await createProcedure(db, code);
    await saveDraft(editor.context, draftOf(set(feeOf(5000))));
    await expect(saveDraft(controller.context, draftOf(set(feeOf(1))))).rejects.toMatchObject({
      code: "versionChanged",
    });
    expect((await newest(db))?.content.channels[0]?.fees[0]?.amountDong).toBe(5000);
  });

  test("a time limit may be shortened, not lengthened, whatever its unit", async ({ db }) => {
    const { editor } = await createKeepers(db);
    await createProcedure(db, code);
    await expect(saveDraft(editor.context, draftOf(set(timeLimitOf(4))))).rejects.toMatchObject({
      fieldErrors: { timeLimits: "longerThanLaw" },
    });
    const hours = timeLimitOf(20);
    const inHours = {
      ...hours,
      value: [
        { channels: null, caseKey: null, timeLimit: { amount: 20, unit: "workingHour", assumed: false } },
      ],
    };
    await saveDraft(editor.context, draftOf(set(inHours as LayerOverride)));
    expect((await newest(db))?.content.channels[0]?.timeLimit).toMatchObject({
      amount: 20,
      unit: "workingHour",
    });
  });

  test("a commune sets its own rule upon the province's, in a draft of its own", async ({ db }) => {
    const { communeEditor, commune } = await createKeepers(db);
    const { versionId } = await createProcedure(db, code);
    await saveDraft(communeEditor.context, draftOf(set(timeLimitOf(1)), { agencyId: commune.id }));
    const own = await db.select().from(procedureVersions).where(eq(procedureVersions.agencyId, commune.id));
    expect(own).toMatchObject([
      {
        number: 1,
        state: "draft",
        basedOnId: versionId,
        overrides: [{ layer: "commune", agency: { vi: "UBND xã Bát Xát" } }],
      },
    ]);
  });

  test("a commune may not set what is asked for, only how long, how much, how and where", async ({ db }) => {
    const { communeEditor, commune } = await createKeepers(db);
    await createProcedure(db, code);
    const documents: DraftChange = { kind: "set", override: { part: "documents", value: [] }, ground };
    await expect(
      saveDraft(communeEditor.context, draftOf(documents, { agencyId: commune.id })),
    ).rejects.toMatchObject({ fieldErrors: { part: "partNotYours" } });
  });

  test("is for the editors of the layer; others are refused, people outside find nothing", async ({ db }) => {
    const { communeEditor, departmentEditor, clerk, editor, commune } = await createKeepers(db);
    await createProcedure(db, code);
    for (const who of [communeEditor, departmentEditor, clerk])
      await expect(saveDraft(who.context, draftOf(set(feeOf(1))))).rejects.toMatchObject({
        code: "forbidden",
      });
    await expect(
      saveDraft(editor.context, draftOf(set(feeOf(1)), { agencyId: commune.id })),
    ).rejects.toMatchObject({ code: "forbidden" });
    const citizen = contextOf(db, { kind: "citizen", id: editor.id, assurance: 2 });
    await expect(saveDraft(citizen, draftOf(set(feeOf(1))))).rejects.toMatchObject({ code: "notFound" });
    await expect(
      saveDraft(editor.context, { ...draftOf(set(feeOf(1))), code: "9.999999" }),
    ).rejects.toMatchObject({
      code: "notFound",
    });
  });

  test("the editors of a department write the rule of what it handles", async ({ db }) => {
    const { departmentEditor } = await createKeepers(db);
    await createProcedure(db, code, { handledBy: { department: "STP" } });
    expect(await saveDraft(departmentEditor.context, draftOf(set(feeOf(1))))).toMatchObject({ revision: 1 });
  });

  test("each change is recorded with the part, its value and its ground", async ({ db }) => {
    const { editor } = await createKeepers(db);
    await createProcedure(db, code);
    await saveDraft(editor.context, draftOf(set(feeOf(5000))));
    const [entry] = await db.select().from(auditEntries).orderBy(desc(auditEntries.id)).limit(1);
    expect(entry).toMatchObject({
      act: "procedureDraftChanged",
      actorName: "Nguyễn Thị Lan",
      subject: `procedure:${code}`,
      details: { kind: "set", part: "fees", ground: ground.number },
    });
  });
});

describe("the questions of a draft", () => {
  async function asked(db: Database) {
    const keepers = await createKeepers(db);
    await createProcedure(db, code);
    await db.update(procedureVersions).set({ overrides: [timeLimitOf(2), feeOf(5000)] });
    await adoptRecord(systemContext(db), longer);
    return keepers;
  }

  test("are about every part of which both say something else", async ({ db }) => {
    await asked(db);
    expect(await newest(db)).toMatchObject({
      state: "draft",
      questions: ["timeLimits", "fees"],
      authorId: null,
    });
  });

  test("keeping ours keeps the rule, now against the new record", async ({ db }) => {
    const { editor } = await asked(db);
    const { revision = 0 } = (await newest(db)) ?? {};
    await saveDraft(
      editor.context,
      draftOf({ kind: "answer", part: "timeLimits", answer: "ours" }, { revision }),
    );
    expect(await newest(db)).toMatchObject({
      questions: ["fees"],
      overrides: [
        { part: "timeLimits", against: 2 },
        { part: "fees", against: 1 },
      ],
      content: { channels: [{ timeLimit: { amount: 2 } }] },
    });
  });

  test("taking the record's drops ours", async ({ db }) => {
    const { editor } = await asked(db);
    const { revision = 0 } = (await newest(db)) ?? {};
    await saveDraft(
      editor.context,
      draftOf({ kind: "answer", part: "timeLimits", answer: "theirs" }, { revision }),
    );
    expect(await newest(db)).toMatchObject({
      questions: ["fees"],
      overrides: [{ part: "fees" }],
      content: { channels: [{ timeLimit: { amount: 9 }, fees: [{ amountDong: 5000 }] }] },
    });
  });

  test("what was not asked cannot be answered", async ({ db }) => {
    const { editor } = await asked(db);
    const { revision = 0 } = (await newest(db)) ?? {};
    await expect(
      saveDraft(editor.context, draftOf({ kind: "answer", part: "documents", answer: "ours" }, { revision })),
    ).rejects.toMatchObject({ code: "stepNotAvailable" });
  });

  test("discarding what was written leaves what the record brought, with its questions", async ({ db }) => {
    const { editor } = await asked(db);
    const { revision = 0 } = (await newest(db)) ?? {};
    await saveDraft(
      editor.context,
      draftOf({ kind: "answer", part: "fees", answer: "theirs" }, { revision }),
    );
    const discard = { code, agencyId: null, revision: revision + 1 };
    expect(await discardDraft(editor.context, discard)).toMatchObject({ isLeft: true });
    expect(await newest(db)).toMatchObject({
      state: "draft",
      questions: ["timeLimits", "fees"],
      authorId: null,
    });
    await expect(discardDraft(editor.context, { ...discard, revision: revision + 2 })).rejects.toMatchObject({
      code: "stepNotAvailable",
    });
  });
});

describe("discardDraft", () => {
  test("removes a draft that was only written by hand", async ({ db }) => {
    const { editor, controller } = await createKeepers(db);
    await createProcedure(db, code);
    const { revision } = await saveDraft(editor.context, draftOf(set(feeOf(1))));
    await expect(
      discardDraft(controller.context, { code, agencyId: null, revision: 7 }),
    ).rejects.toMatchObject({
      code: "versionChanged",
    });
    expect(await discardDraft(controller.context, { code, agencyId: null, revision })).toMatchObject({
      isLeft: false,
    });
    expect(await newest(db)).toMatchObject({ number: 1, state: "published" });
    await expect(discardDraft(editor.context, { code, agencyId: null, revision })).rejects.toMatchObject({
      code: "notFound",
    });
  });
});

test("a draft begun before a version came into force is put upon its record, late as the worker may be", async ({
  db,
}) => {
  const { editor, controller } = await createKeepers(db);
  await createProcedure(db, code);
  await saveDraft(editor.context, draftOf(set(feeOf(5000))));
  await adoptRecord(systemContext(db), { ...recordOf(code, { serviceLevel: 2 }), effectiveOn: "2027-03-10" });
  const later = { ...controller.context, now: new Date("2027-03-10T02:00:00Z") };
  await publishDraft(later, { code, agencyId: null, revision: 1, effectiveOn: "2027-03-10" });
  expect(await newest(db)).toMatchObject({
    state: "published",
    content: { serviceLevel: 2, channels: [{ fees: [{ amountDong: 5000 }] }] },
  });
});
