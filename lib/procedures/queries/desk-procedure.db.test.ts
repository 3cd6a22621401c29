import { describe, expect } from "vitest";
import type { Context } from "#lib/platform/context.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, visitor } from "#tests/factories/accounts.ts";
import { createKeepers } from "#tests/factories/keepers.ts";
import { feeOf } from "#tests/factories/overrides.ts";
import { createProcedure, recordOf, systemContext } from "#tests/factories/procedures.ts";
import { adoptRecord } from "../commands/adopt-record.ts";
import { publishDraft } from "../commands/publish-draft.ts";
import { saveDraft } from "../commands/save-draft.ts";
import { communeParts, overrideParts } from "../overrides.ts";
import { getDeskProcedure, getPartToEdit } from "./desk-procedure.ts";
import { getDraftPage } from "./draft-page.ts";
import { getTwoVersions } from "./layer-history.ts";

const code = "1.000001";
const of = { code, agencyId: null };

async function setFee(context: Context, amountDong: number, revision = 0, agencyId: string | null = null) {
  const { part, value } = feeOf(amountDong);
  const ground = { number: "5/NQ-HĐND", on: "2026-12-01" };
  await saveDraft(context, {
    code,
    agencyId,
    revision,
    change: { kind: "set", override: { part, value } as never, ground },
  });
}

describe("getDeskProcedure", () => {
  test("shows what holds, what is written upon it with its ground, and who wrote and published what", async ({
    db,
  }) => {
    const { editor, controller } = await createKeepers(db);
    await createProcedure(db, code);
    await setFee(editor.context, 5000);
    await publishDraft(controller.context, { ...of, revision: 1, effectiveOn: "2027-03-02" });
    await setFee(editor.context, 7000);

    const desk = await getDeskProcedure(controller.context, of);
    expect(desk.base).toMatchObject({ number: 2, state: "published" });
    expect(desk.base?.content.channels[0]?.fees[0]?.amountDong).toBe(5000);
    expect(desk.draft?.content.channels[0]?.fees[0]?.amountDong).toBe(7000);
    expect(desk.overrides).toMatchObject([{ part: "fees", ground: { number: "5/NQ-HĐND" } }]);
    expect(
      desk.history.map(({ number, state, author, publisher }) => ({ number, state, author, publisher })),
    ).toEqual([
      { number: 3, state: "draft", author: "Nguyễn Thị Lan", publisher: null },
      { number: 2, state: "published", author: "Nguyễn Thị Lan", publisher: "Trần Văn Minh" },
      { number: 1, state: "superseded", author: null, publisher: null },
    ]);
  });

  test("asks where record and rule differ: what was said before, what is said now, what ours says", async ({
    db,
  }) => {
    const { editor, controller } = await createKeepers(db);
    await createProcedure(db, code);
    await setFee(editor.context, 5000);
    await publishDraft(controller.context, { ...of, revision: 1, effectiveOn: "2027-03-02" });
    const name = { vi: "Lệ phí", en: "Charge" };
    const fees = [{ name, kind: "charge" as const, status: "fixed" as const, amountDong: 9000 }];
    const channels = [{ channel: "online" as const, timeLimit: null, fees }];
    await adoptRecord(systemContext(db), recordOf(code, { channels }, { effectiveOn: "2027-03-02" }));

    const { questions, acts } = await getDeskProcedure(controller.context, of);
    const amounts = questions.map(({ part, before, now, ours }) => [
      part,
      ...[before, now, ours].map((content) => content.channels[0]?.fees[0]?.amountDong),
    ]);
    expect(amounts).toEqual([["fees", 0, 9000, 5000]]);
    expect(acts.publish).toBe("openQuestions");
  });

  test("offers to each what the commands would accept, and says why not", async ({ db }) => {
    const { editor, controller, departmentEditor, clerk, communeEditor, commune } = await createKeepers(db);
    await createProcedure(db, code);
    await setFee(editor.context, 5000);
    const actsOf = async ({ context }: { context: Context }) => (await getDeskProcedure(context, of)).acts;
    expect(await actsOf(editor)).toEqual({
      edit: null,
      discard: null,
      publish: "forbidden",
      close: "forbidden",
    });
    expect(await actsOf(controller)).toEqual({ edit: null, discard: null, publish: null, close: null });
    expect(await actsOf(departmentEditor)).toMatchObject({ edit: "forbidden", publish: "forbidden" });
    expect(await actsOf(clerk)).toMatchObject({ edit: "forbidden", publish: "forbidden" });

    await setFee(controller.context, 6000, 1);
    expect((await actsOf(controller)).publish).toBe("secondPerson");

    const provincial = await getDeskProcedure(communeEditor.context, of);
    expect(provincial.parts).toEqual([]);
    expect(provincial.ownCommunes.map(({ id }) => id)).toEqual([commune.id]);
    const own = await getDeskProcedure(communeEditor.context, { code, agencyId: commune.id });
    expect(own.parts).toEqual(communeParts);
    expect((await getDeskProcedure(editor.context, of)).parts).toEqual(overrideParts);
  });

  test("an error of the record keeps its draft from being published", async ({ db }) => {
    const { controller } = await createKeepers(db);
    const error = { kind: "x", severity: "error" as const, part: "name", excerpt: "QĐ 5", done: "heldBack" };
    await adoptRecord(systemContext(db), recordOf(code, {}, { findings: [error] }));
    const { acts, record, base } = await getDeskProcedure(controller.context, of);
    expect(base).toBeNull();
    expect(acts.publish).toBe("errorFindings");
    expect(record?.findings).toMatchObject([{ place: 0, isTicked: false, severity: "error" }]);
  });

  test("is for officers, and of what there is", async ({ db }) => {
    const { editor } = await createKeepers(db);
    await expect(getDeskProcedure(editor.context, of)).rejects.toMatchObject({ code: "notFound" });
    await createProcedure(db, code);
    await expect(getDeskProcedure(contextOf(db, visitor), of)).rejects.toMatchObject({
      code: "signInRequired",
    });
  });
});

test("an editor begins with what holds now, the ground of its rule, and the draft as it is", async ({
  db,
}) => {
  const { editor, clerk } = await createKeepers(db);
  await createProcedure(db, code);
  const first = await getPartToEdit(editor.context, of, "fees");
  expect(first).toMatchObject({ revision: 0, ground: null, mayEdit: true });
  await setFee(editor.context, 5000);
  const next = await getPartToEdit(editor.context, of, "fees");
  expect(next).toMatchObject({ revision: 1, ground: { number: "5/NQ-HĐND", on: "2026-12-01" } });
  expect(next.content.channels[0]?.fees[0]?.amountDong).toBe(5000);
  expect((await getPartToEdit(clerk.context, of, "fees")).mayEdit).toBe(false);
});

test("two versions of one layer are compared, and a number there is not compares nothing", async ({ db }) => {
  const { editor, controller } = await createKeepers(db);
  await createProcedure(db, code);
  await setFee(editor.context, 5000);
  await publishDraft(controller.context, { ...of, revision: 1, effectiveOn: "2027-03-02" });
  const two = await getTwoVersions(editor.context, of, [1, 2]);
  expect([two?.former, two?.next].map((each) => each?.content.channels[0]?.fees[0]?.amountDong)).toEqual([
    0, 5000,
  ]);
  expect(await getTwoVersions(editor.context, of, [1, 9])).toBeNull();
});

test("the page of a draft says what people would read, and there is none without a draft", async ({ db }) => {
  const { editor } = await createKeepers(db);
  await createProcedure(db, code);
  await expect(getDraftPage(editor.context, of)).rejects.toMatchObject({ code: "notFound" });
  await setFee(editor.context, 5000);
  const page = await getDraftPage(editor.context, of);
  expect(page).toMatchObject({ number: 2, effectiveOn: "2027-03-02", closed: null });
  expect(page.content.channels[0]?.fees[0]?.amountDong).toBe(5000);
});
