import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { procedureRecords, procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, visitor } from "#tests/factories/accounts.ts";
import { beginning } from "#tests/factories/beginning.ts";
import { createKeepers } from "#tests/factories/keepers.ts";
import { createProcedure } from "#tests/factories/procedures.ts";
import { beginProcedure } from "./begin-procedure.ts";
import { discardDraft } from "./discard-draft.ts";
import { publishDraft } from "./publish-draft.ts";
import { saveDraft } from "./save-draft.ts";

const both = (text: string) => ({ vi: text, en: text });
const { code } = beginning;
const words = (whoFor: string) => ({
  kind: "set" as const,
  override: {
    part: "words" as const,
    value: {
      name: beginning.name,
      whoFor: both(whoFor),
      outcome: beginning.outcome,
      conditions: [],
      steps: [],
    },
  },
  ground: { number: "77/QĐ-UBND" },
});

describe("beginProcedure", () => {
  test("begins a draft upon a record of its own, in which nothing is claimed that nobody said", async ({
    db,
  }) => {
    const { departmentEditor } = await createKeepers(db);
    expect(await beginProcedure(departmentEditor.context, beginning)).toEqual({ code });
    const [version] = await db.select().from(procedureVersions);
    expect(version).toMatchObject({
      number: 1,
      state: "draft",
      revision: 1,
      authorId: departmentEditor.id,
      overrides: [],
      content: {
        name: beginning.name,
        agencyLevels: ["province"],
        serviceLevel: 1,
        channels: [
          { channel: "online", timeLimit: null, fees: [] },
          { channel: "direct", timeLimit: null, fees: [] },
        ],
        documents: [],
        formKey: null,
        processKey: null,
        legalBasis: [{ number: "77/QĐ-UBND" }],
      },
    });
    const [record] = await db.select().from(procedureRecords);
    expect(record).toMatchObject({ number: 1, source: "own", authorId: departmentEditor.id });
    const [entry] = await db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.subject, `procedure:${code}`));
    expect(entry).toMatchObject({ act: "procedureDraftChanged", details: { kind: "begin", number: 1 } });
  });

  test("is for editors of the province and of the department that handles it", async ({ db }) => {
    const { editor, departmentEditor, communeEditor, clerk } = await createKeepers(db);
    const ofCommunes = { ...beginning, handledBy: "commune" as const };
    await expect(beginProcedure(departmentEditor.context, ofCommunes)).rejects.toMatchObject({
      fieldErrors: { handledBy: "agencyNotYours" },
    });
    for (const { context } of [communeEditor, clerk, { context: contextOf(db, visitor) }])
      await expect(beginProcedure(context, ofCommunes)).rejects.toMatchObject({ code: "forbidden" });
    expect(await db.select().from(procedures)).toEqual([]);
    await beginProcedure(editor.context, ofCommunes);
    expect(await db.select().from(procedures)).toHaveLength(1);
  });

  test("takes no code that is taken, and no department there is not", async ({ db }) => {
    const { editor } = await createKeepers(db);
    await createProcedure(db, code);
    await expect(beginProcedure(editor.context, beginning)).rejects.toMatchObject({
      fieldErrors: { code: "codeTaken" },
    });
    const nowhere = { ...beginning, code: "2.900002", handledBy: { department: "XYZ" } };
    await expect(beginProcedure(editor.context, nowhere)).rejects.toMatchObject({
      fieldErrors: { handledBy: "invalidChoice" },
    });
  });

  test("is published by somebody else, even where another went on writing", async ({ db }) => {
    const { controller, otherController, editor } = await createKeepers(db);
    await beginProcedure(controller.context, beginning);
    await saveDraft(editor.context, { code, agencyId: null, revision: 1, change: words("Ai có việc") });
    const draft = { code, agencyId: null, revision: 2, effectiveOn: "2027-05-05" };
    await expect(publishDraft(controller.context, draft)).rejects.toMatchObject({ code: "secondPerson" });
    expect(await publishDraft(otherController.context, draft)).toMatchObject({ number: 1 });
  });

  test("thrown away before it was ever published leaves nothing but the record of it", async ({ db }) => {
    const { editor } = await createKeepers(db);
    await beginProcedure(editor.context, beginning);
    await saveDraft(editor.context, { code, agencyId: null, revision: 1, change: words("Ai có việc") });
    expect(await discardDraft(editor.context, { code, agencyId: null, revision: 2 })).toEqual({
      isLeft: false,
      isGone: true,
    });
    expect(await db.select().from(procedures)).toEqual([]);
    expect(await db.select().from(procedureRecords)).toEqual([]);
    const acts = await db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.subject, `procedure:${code}`));
    expect(acts.map(({ act }) => act)).toContain("procedureDraftDiscarded");
    await beginProcedure(editor.context, beginning);
  });
});
