import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { formVersions, questionBlocks } from "#drizzle/schema/procedures.ts";
import type { Role } from "#lib/accounts/actor.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer } from "#tests/factories/accounts.ts";
import { changeFormSchema, formDraftSchema, keepFormSchema } from "../form-desk-schema.ts";
import { deskForms } from "../queries/desk-lists.ts";
import { getFormDesk, twoForms } from "../queries/form-desk.ts";
import { listBlocks, listBlockUses } from "../queries/list-blocks.ts";
import { publishDefinition } from "./definition-drafts.ts";
import { beginForm, changeForm } from "./form-drafts.ts";
import { removeBlock, renameBlock, saveBlock } from "./question-blocks.ts";

async function people(db: Database) {
  const { id: agencyId } = await createAgency(db, { kind: "province" });
  const officer = async (...roles: Role[]) =>
    contextOf(db, (await createOfficer(db, { agencyId, roles })).actor);
  return {
    editor: await officer("unitAdministrator"),
    controller: await officer("procedureController"),
    clerk: await officer("oneStopClerk"),
  };
}
const title = { vi: "Đơn xin phép", en: "" };
const change = (more: object) => changeFormSchema.parse({ key: "donXinPhep", revision: "1", ...more });
const addName = {
  act: "fieldAdd",
  step: "requester",
  value: { kind: "text", label: { vi: "Lý do", en: "" } },
};

describe("a form", () => {
  test("is begun from nothing, changed step by step, published by a second person and compared", async ({
    db,
  }) => {
    const { editor, controller } = await people(db);
    expect(await beginForm(editor, { title, copyOf: undefined })).toEqual({ key: "donXinPhep" });
    expect(await changeForm(editor, change(addName))).toEqual({ step: "requester", path: "lyDo" });
    const desk = await getFormDesk(controller, "donXinPhep");
    expect(desk).toMatchObject({ number: 1, revision: 2, inForce: null, problems: [] });
    expect(desk.acts).toEqual({ edit: null, discard: null, publish: null });
    await publishDefinition(controller, { kind: "form", key: "donXinPhep", revision: 2 });

    await changeForm(editor, change({ revision: "0", act: "fieldRemove", step: "requester", path: "lyDo" }));
    expect((await deskForms(editor, { tab: "all" })).rows).toMatchObject([
      { key: "donXinPhep", inForce: 1, draft: 2, steps: 1, fields: 6, users: [] },
    ]);
    const two = await twoForms(editor, "donXinPhep", [1, 2]);
    expect([two?.former.steps[0]?.fields.length, two?.next.steps[0]?.fields.length]).toEqual([2, 1]);
    expect(await twoForms(editor, "donXinPhep", [1, 9])).toBeNull();
    expect((await getFormDesk(editor, "donXinPhep")).acts.publish).toBe("forbidden");
  });

  test("begun as a copy or under a name that is taken has a key of its own", async ({ db }) => {
    const { editor } = await people(db);
    await beginForm(editor, { title, copyOf: undefined });
    await changeForm(editor, change(addName));
    expect(await beginForm(editor, { title, copyOf: "donXinPhep" })).toEqual({ key: "donXinPhep2" });
    const copy = await getFormDesk(editor, "donXinPhep2");
    expect(copy.form.key).toBe("donXinPhep2");
    expect(copy.form.steps[0]?.fields).toHaveLength(2);
  });

  test("called by the code of its procedure is copied from, changed and published as any other", async ({
    db,
  }) => {
    const { editor, controller } = await people(db);
    const key = "1.001193";
    const { form } = await beginForm(editor, { title, copyOf: undefined }).then(() =>
      getFormDesk(editor, "donXinPhep"),
    );
    await db.insert(formVersions).values({ key, number: 1, state: "published", definition: form });
    const posted = { ...addName, key, revision: "0", from: "donXinPhep" };
    await changeForm(editor, changeFormSchema.parse(posted));
    await publishDefinition(controller, { kind: "form", ...formDraftSchema.parse({ key, revision: "1" }) });
    expect((await getFormDesk(editor, key)).inForce).toMatchObject({ number: 2 });
    const paste = { act: "pasteField", step: "requester", value: { from: "requester.lyDo" } };
    await changeForm(
      editor,
      changeFormSchema.parse({ key: "donXinPhep", revision: "1", ...paste, from: key }),
    );
    expect((await getFormDesk(editor, "donXinPhep")).form.steps[0]?.fields).toHaveLength(2);
    const kept = { key, revision: "0", definition: JSON.stringify({ ...form, key }) };
    expect(keepFormSchema.safeParse(kept).success).toBe(true);
  });

  test("is changed on the revision that was seen only, and faults are named by their inputs", async ({
    db,
  }) => {
    const { editor } = await people(db);
    await beginForm(editor, { title, copyOf: undefined });
    await expect(changeForm(editor, change({ ...addName, revision: "0" }))).rejects.toMatchObject({
      code: "versionChanged",
    });
    await expect(
      changeForm(editor, change({ ...addName, value: { kind: "text", label: { vi: "", en: "" } } })),
    ).rejects.toMatchObject({ code: "invalid", fieldErrors: { "value.label.vi": "required" } });
    expect((await getFormDesk(editor, "donXinPhep")).revision).toBe(1);
  });

  test("is seen by every officer and by nobody else, and changed by those who keep procedures", async ({
    db,
  }) => {
    const { editor, clerk } = await people(db);
    await beginForm(editor, { title, copyOf: undefined });
    expect((await getFormDesk(clerk, "donXinPhep")).acts.edit).toBe("forbidden");
    await expect(changeForm(clerk, change(addName))).rejects.toMatchObject({ code: "forbidden" });
    await expect(beginForm(clerk, { title, copyOf: undefined })).rejects.toMatchObject({ code: "forbidden" });
    await expect(deskForms(contextOf(db), { tab: "all" })).rejects.toMatchObject({ code: "signInRequired" });
    await expect(getFormDesk(editor, "khongCo")).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("a shared question", () => {
  const group = {
    act: "fieldAdd",
    step: "requester",
    value: { kind: "group", label: { vi: "Liên hệ", en: "" } },
  };
  const place = { form: "donXinPhep", step: "requester", path: "lienHe" };

  test("is saved from a group, used in a form, and gets the next number when it changes", async ({ db }) => {
    const { editor } = await people(db);
    await beginForm(editor, { title, copyOf: undefined });
    await changeForm(editor, change(group));
    expect(await saveBlock(editor, { ...place, block: undefined })).toEqual({ key: "lienHe", number: 1 });
    const { key } = await beginForm(editor, { title: { vi: "Khác", en: "" }, copyOf: undefined });
    await changeForm(
      editor,
      changeFormSchema.parse({
        key,
        revision: "1",
        act: "blockInsert",
        step: "requester",
        value: { block: "lienHe" },
      }),
    );
    expect(await listBlockUses(editor)).toMatchObject([{ form: "khac", block: "lienHe", number: 1 }]);
    expect(await saveBlock(editor, { ...place, block: "lienHe" })).toEqual({ key: "lienHe", number: 2 });
    expect(await listBlocks(editor)).toMatchObject([{ key: "lienHe", number: 2 }]);
    const acts = await db.select().from(auditEntries).where(eq(auditEntries.act, "questionBlockSaved"));
    expect(acts.map(({ subject }) => subject)).toEqual(["block:lienHe", "block:lienHe"]);
  });

  test("gets another name, and leaves the bank without touching the copies of forms", async ({ db }) => {
    const { editor, clerk } = await people(db);
    await beginForm(editor, { title, copyOf: undefined });
    await changeForm(editor, change(group));
    await saveBlock(editor, { ...place, block: undefined });
    const named = { block: "lienHe", name: { vi: "Cách liên hệ", en: "" } };
    await expect(renameBlock(clerk, named)).rejects.toMatchObject({ code: "forbidden" });
    await renameBlock(editor, named);
    expect(await listBlocks(editor)).toMatchObject([
      { key: "lienHe", number: 1, name: { vi: "Cách liên hệ", en: "Cách liên hệ" } },
    ]);
    await changeForm(
      editor,
      change({
        revision: "2",
        act: "blockLink",
        step: "requester",
        path: "lienHe",
        value: { block: "lienHe" },
      }),
    );
    expect(await listBlockUses(editor)).toMatchObject([{ block: "lienHe", number: 1 }]);
    await expect(removeBlock(clerk, { block: "lienHe" })).rejects.toMatchObject({ code: "forbidden" });
    await removeBlock(editor, { block: "lienHe" });
    expect(await listBlocks(editor)).toEqual([]);
    expect((await getFormDesk(editor, "donXinPhep")).form.steps[0]?.fields[1]).toMatchObject({
      key: "lienHe",
    });
    await expect(renameBlock(editor, named)).rejects.toMatchObject({ code: "notFound" });
    await expect(removeBlock(editor, { block: "lienHe" })).rejects.toMatchObject({ code: "notFound" });
    const acts = await db.select({ act: auditEntries.act }).from(auditEntries);
    expect(acts.map(({ act }) => act)).toEqual(
      expect.arrayContaining(["questionBlockRenamed", "questionBlockRemoved"]),
    );
  });

  test("is saved by those who keep procedures only, and only a group is one", async ({ db }) => {
    const { editor, clerk } = await people(db);
    await beginForm(editor, { title, copyOf: undefined });
    await changeForm(editor, change(addName));
    await expect(saveBlock(clerk, { ...place, block: undefined })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(saveBlock(editor, { ...place, path: "lyDo", block: undefined })).rejects.toMatchObject({
      code: "notFound",
    });
    expect(await db.select().from(questionBlocks)).toEqual([]);
  });
});
