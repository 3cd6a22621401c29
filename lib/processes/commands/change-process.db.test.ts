import { describe, expect } from "vitest";
import { processes } from "#drizzle/seed/processes.ts";
import { test } from "#tests/database/test.ts";
import { createHolders, createKeepers } from "#tests/factories/keepers.ts";
import { createProcedure } from "#tests/factories/procedures.ts";
import { deskProcesses } from "../queries/desk-lists.ts";
import { deskProcess, twoProcesses } from "../queries/desk-process.ts";
import { beginProcess, changeProcess } from "./change-process.ts";
import { publishDefinition, saveDefinition } from "./definition-drafts.ts";

const names = {
  receive: { vi: "Tiếp nhận", en: "Reception" },
  handle: { vi: "Giải quyết", en: "Handling" },
  return: { vi: "Trả kết quả", en: "Return" },
};
const title = { vi: "Quy trình cấp phép", en: "Licensing" };
const added = { vi: "Thẩm định", en: "Appraisal" };

describe("a process", () => {
  test("is begun from nothing, changed step by step, published by a second person and changed again", async ({
    db,
  }) => {
    await createHolders(db);
    const { editor, controller } = await createKeepers(db);
    const { key } = await beginProcess(editor.context, { title, copyOf: null, names });
    const change = { kind: "addStep", after: "handle", name: added } as const;
    const { revision, definition } = await changeProcess(editor.context, {
      key,
      revision: 1,
      changes: [change],
    });
    expect(definition.steps.map((step) => step.key)).toEqual(["receive", "handle", "thamDinh", "return"]);

    await publishDefinition(controller.context, { kind: "process", key, revision });
    const again = await changeProcess(editor.context, {
      key,
      revision: 0,
      changes: [{ kind: "removeStep", step: "thamDinh" }],
    });
    expect(again).toMatchObject({ number: 2, revision: 1 });
    const shown = await deskProcess(editor.context, key);
    expect(shown.inForce?.definition.steps).toHaveLength(4);
    expect(shown.definition.steps).toHaveLength(3);
    expect(
      shown.history.map(({ number, state, author, publisher }) => [number, state, author, publisher]),
    ).toEqual([
      [2, "draft", "Nguyễn Thị Lan", null],
      [1, "published", "Nguyễn Thị Lan", "Trần Văn Minh"],
    ]);
    const two = await twoProcesses(editor.context, key, [1, 2]);
    expect([two?.former.steps.length, two?.next.steps.length]).toEqual([4, 3]);
    expect(await twoProcesses(editor.context, key, [1, 9])).toBeNull();
  });

  test("is a copy of another under a key of its own, without that one's decision", async ({ db }) => {
    const { editor } = await createKeepers(db);
    const definition = {
      ...processes.communeSimple,
      decisionNo: "9/QĐ",
      serves: [{ procedure: "1.000001" }],
    };
    await saveDefinition(editor.context, {
      kind: "process",
      key: "quyTrinhCapPhep",
      revision: 0,
      definition,
    });
    const { key } = await beginProcess(editor.context, { title, copyOf: "quyTrinhCapPhep", names });
    expect(key).toBe("quyTrinhCapPhep2");
    const copy = (await deskProcess(editor.context, key)).definition;
    expect(copy).toEqual({ title, decisionNo: null, steps: definition.steps });
    const nothing = beginProcess(editor.context, { title, copyOf: "none", names });
    await expect(nothing).rejects.toMatchObject({ code: "invalid" });
  });

  test("is not changed from a stale page, nor by whoever may not, nor where a step is gone", async ({
    db,
  }) => {
    const { editor, clerk } = await createKeepers(db);
    const { key } = await beginProcess(editor.context, { title, copyOf: null, names });
    const changes = [{ kind: "addStep", after: "handle", name: added }] as const;
    const gone = [{ kind: "removeStep", step: "none" }] as const;
    const change = (context: typeof editor.context, revision: number, made: typeof changes | typeof gone) =>
      changeProcess(context, { key, revision, changes: made });
    await expect(change(clerk.context, 1, changes)).rejects.toMatchObject({ code: "forbidden" });
    await expect(change(editor.context, 0, changes)).rejects.toMatchObject({ code: "versionChanged" });
    await expect(change(editor.context, 1, gone)).rejects.toMatchObject({ code: "changedMeanwhile" });
    const missing = changeProcess(editor.context, { key: "none", revision: 0, changes: [] });
    await expect(missing).rejects.toMatchObject({ code: "notFound" });
    expect((await deskProcess(editor.context, key)).draft?.revision).toBe(1);
  });

  test("tells who asks what may be done, and why not", async ({ db }) => {
    const { editor, controller, clerk } = await createKeepers(db);
    const { key } = await beginProcess(controller.context, { title, copyOf: null, names });
    const actsFor = async ({ context }: typeof editor) => (await deskProcess(context, key)).acts;
    expect(await actsFor(editor)).toEqual({ edit: null, discard: null, publish: "forbidden" });
    expect(await actsFor(controller)).toMatchObject({ publish: "secondPerson" });
    expect(await actsFor(clerk)).toMatchObject({ edit: "forbidden", discard: "forbidden" });
    const { problems } = await deskProcess(editor.context, key);
    expect(problems.every(({ problem }) => problem.code === "nobodyHolds")).toBe(true);
    await expect(deskProcess(editor.context, "none")).rejects.toMatchObject({ code: "notFound" });
  });
});

test("is not published while nobody could hold a step, or past the time limit of a procedure it serves", async ({
  db,
}) => {
  const { editor, controller } = await createKeepers(db);
  const { key } = await beginProcess(editor.context, { title, copyOf: null, names });
  const publish = (revision: number) =>
    publishDefinition(controller.context, { kind: "process", key, revision });
  await expect(publish(1)).rejects.toMatchObject({ fieldErrors: { receive: "nobodyHolds" } });

  await createHolders(db);
  await createProcedure(db, "1.000009", { processKey: key });
  const step = { kind: "addStep", after: "handle", name: added } as const;
  const { revision } = await changeProcess(editor.context, {
    key,
    revision: 1,
    changes: Array(30).fill(step),
  });
  const { problems } = await deskProcess(controller.context, key);
  expect(problems.map(({ problem, procedure }) => [problem.code, procedure])).toContainEqual([
    "exceedsTimeLimit",
    "1.000009",
  ]);
  await expect(publish(revision)).rejects.toMatchObject({ code: "invalid" });
});

test("the list finds processes by words without marks and by procedure, and pages by key", async ({ db }) => {
  await createHolders(db);
  const { editor, clerk, controller } = await createKeepers(db);
  const save = (key: string, definition: Parameters<typeof saveDefinition>[1]["definition"]) =>
    saveDefinition(editor.context, { kind: "process", key, revision: 0, definition } as never);
  await save("simple", processes.communeSimple);
  await publishDefinition(controller.context, { kind: "process", key: "simple", revision: 1 });
  await save("police", {
    ...processes.communePolice,
    serves: [{ procedure: "1.004222" }],
    questions: [{ about: "time", words: "?" }],
  } as never);
  const keys = async (words?: string, tab: "all" | "questions" | "inForce" = "all", after?: string) =>
    (await deskProcesses(clerk.context, { tab, words, after })).rows.map(({ key }) => key);
  expect(await keys()).toEqual(["police", "simple"]);
  expect(await keys("cong an")).toEqual(["police"]);
  expect(await keys("1.0042")).toEqual(["police"]);
  expect(await keys(undefined, "questions")).toEqual(["police"]);
  expect(await keys(undefined, "inForce")).toEqual(["simple"]);
  expect(await keys(undefined, "all", "police")).toEqual(["simple"]);
  await createProcedure(db, "1.000777", { processKey: "simple" });
  expect(await keys("1.000777")).toEqual(["simple"]);
  const { rows, counts } = await deskProcesses(clerk.context, { tab: "all" });
  expect(counts).toEqual({ all: 2, inForce: 1, drafts: 1, questions: 1, unused: 0 });
  expect(rows[1]).toMatchObject({ inForce: 1, draft: null, questions: 0, steps: 5, countedMinutes: 480 });
  const visitor = { ...clerk.context, actor: { kind: "visitor" as const } };
  await expect(deskProcesses(visitor, { tab: "all" })).rejects.toMatchObject({ code: "signInRequired" });
});
