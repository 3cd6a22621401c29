import { describe, expect } from "vitest";
import { formVersions, processVersions } from "#drizzle/schema/procedures.ts";
import { generalApplication } from "#drizzle/seed/forms-general.ts";
import type { Database } from "#lib/platform/db.ts";
import { beginProcedure } from "#lib/procedures/commands/begin-procedure.ts";
import { publishDrafts } from "#lib/procedures/commands/publish-drafts.ts";
import { saveDraft } from "#lib/procedures/commands/save-draft.ts";
import type { OverrideValue } from "#lib/procedures/overrides.ts";
import { test } from "#tests/database/test.ts";
import { beginning, handledWith } from "#tests/factories/beginning.ts";
import { createHolders, createKeepers } from "#tests/factories/keepers.ts";
import { timeLimitOf } from "#tests/factories/overrides.ts";
import { createProcedure } from "#tests/factories/procedures.ts";
import { sampleProcess } from "#tests/factories/world.ts";
import type { ProcessDefinition } from "../definition.ts";
import { publishProcedure } from "./publish-procedure.ts";

const { code } = beginning;
const effectiveOn = "2027-03-02";
type State = "draft" | "published";

async function addForm(db: Database, state: State) {
  await db
    .insert(formVersions)
    .values({ key: "felling", number: 1, state, definition: generalApplication, createdAt: new Date(0) });
}

async function addProcess(db: Database, state: State, definition: ProcessDefinition = sampleProcess) {
  await db
    .insert(processVersions)
    .values({ key: "felling", number: 1, state, definition, createdAt: new Date(0) });
}

/** A procedure that an editor of the province began, which names a form and a process of this key. */
async function begun(db: Database) {
  const keepers = await createKeepers(db);
  await createHolders(db);
  await beginProcedure(keepers.editor.context, { ...beginning, handledBy: "commune" });
  const handling = { code, handledBy: "commune" as const, formKey: "felling", processKey: "felling" };
  await saveDraft(keepers.editor.context, handledWith(handling, 1));
  return keepers;
}

const draft = { code, agencyId: null, revision: 2, effectiveOn };

describe("publishProcedure", () => {
  test("brings a procedure into force whose form and process are published and fit it", async ({ db }) => {
    const { controller } = await begun(db);
    await addForm(db, "published");
    await addProcess(db, "published");
    expect(await publishProcedure(controller.context, draft)).toMatchObject({
      number: 1,
      state: "published",
    });
  });

  test("is refused while its form or its process is only being written", async ({ db }) => {
    const { controller } = await begun(db);
    await addForm(db, "draft");
    await addProcess(db, "published");
    await expect(publishProcedure(controller.context, draft)).rejects.toMatchObject({
      fieldErrors: { handling: "formNotPublished" },
    });
    await db.update(formVersions).set({ state: "published" });
    await db.update(processVersions).set({ state: "draft" });
    await expect(publishProcedure(controller.context, draft)).rejects.toMatchObject({
      fieldErrors: { handling: "processNotPublished" },
    });
    const several = { drafts: [draft], effectiveOn };
    expect(await publishDrafts(controller.context, several, publishProcedure)).toMatchObject([
      { code, agencyId: null, refusal: "processNotPublished" },
    ]);
  });

  test("is refused when the counted steps take longer than its time limit", async ({ db }) => {
    const { editor, controller } = await begun(db);
    await addForm(db, "published");
    await addProcess(db, "published");
    const { part, value } = timeLimitOf(1);
    await saveDraft(editor.context, {
      code,
      agencyId: null,
      revision: 2,
      change: { kind: "set", override: { part, value } as never, ground: { number: "77/QĐ-UBND" } },
    });
    await expect(publishProcedure(controller.context, { ...draft, revision: 3 })).rejects.toMatchObject({
      fieldErrors: { handling: "processUnfit" },
    });
  });

  test("counts a step only in the cases that pass through it", async ({ db }) => {
    const { editor, controller } = await begun(db);
    await addForm(db, "published");
    const [slow = "", quick = ""] = ["listed", "plain"];
    const steps = sampleProcess.steps.map((step) =>
      step.key === "appraisal" ? { ...step, when: { field: "dossier.case", is: slow } } : step,
    );
    await addProcess(db, "published", { ...sampleProcess, steps });
    const named = (key: string) => ({ key, name: { vi: key, en: key } });
    const days = (caseKey: string, amount: number) => ({
      channels: null,
      caseKey,
      timeLimit: { amount, unit: "workingDay" as const, assumed: false },
    });
    const set = async (revision: number, override: OverrideValue) =>
      saveDraft(editor.context, {
        code,
        agencyId: null,
        revision,
        change: { kind: "set", override, ground: { number: "77/QĐ-UBND" } },
      });
    await set(2, { part: "cases", value: { cases: [named(slow), named(quick)], guide: undefined } });
    await set(3, { part: "timeLimits", value: [days(slow, 2), days(quick, 2)] });
    await expect(publishProcedure(controller.context, { ...draft, revision: 4 })).rejects.toMatchObject({
      fieldErrors: { handling: "processUnfit" },
    });
    await set(4, { part: "timeLimits", value: [days(slow, 3), days(quick, 2)] });
    expect(await publishProcedure(controller.context, { ...draft, revision: 5 })).toMatchObject({
      number: 1,
    });
  });

  test("is not held up by what was so before and is no doing of the draft", async ({ db }) => {
    const { editor, controller } = await createKeepers(db);
    await createProcedure(db, "1.000001", { processKey: "nowhere", formKey: null, handledBy: "commune" });
    const handling = { code: "1.000001", processKey: "nowhere", handledBy: "commune" as const };
    await saveDraft(editor.context, handledWith({ ...handling, cutOff: "15:00" }));
    const next = { code: "1.000001", agencyId: null, revision: 1, effectiveOn };
    expect(await publishProcedure(controller.context, next)).toMatchObject({ number: 2 });
  });
});
