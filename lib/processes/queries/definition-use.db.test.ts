import { describe, expect } from "vitest";
import { processes } from "#drizzle/seed/processes.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createOfficer } from "#tests/factories/accounts.ts";
import { createHolders, createKeepers } from "#tests/factories/keepers.ts";
import { createProcedure } from "#tests/factories/procedures.ts";
import { discardDefinition, publishDefinition, saveDefinition } from "../commands/definition-drafts.ts";
import { definitionUse } from "./definition-use.ts";
import { deskProcess } from "./desk-process.ts";

const written = { kind: "process", key: "simple", revision: 0, definition: processes.communeSimple } as const;
const draft = { kind: "process", key: "simple", revision: 1 } as const;
const forbidden = { code: "forbidden" };

async function people(db: Database) {
  await createHolders(db);
  const keepers = await createKeepers(db);
  const agencyId = keepers.department.id;
  const { actor } = await createOfficer(db, { agencyId, roles: ["procedureController"] });
  return { ...keepers, departmentController: { context: contextOf(db, actor) } };
}

describe("whose a process is", () => {
  test("while nothing names it: whoever is where it was begun, though the province wrote in it since", async ({
    db,
  }) => {
    const { departmentEditor, departmentController, communeEditor, editor, department } = await people(db);
    await saveDefinition(departmentEditor.context, written);
    await expect(saveDefinition(communeEditor.context, { ...written, revision: 1 })).rejects.toMatchObject(
      forbidden,
    );
    await expect(discardDefinition(communeEditor.context, draft)).rejects.toMatchObject(forbidden);
    await saveDefinition(editor.context, { ...written, revision: 1 });
    expect(await definitionUse({ db }, "process", "simple")).toEqual({
      layers: [],
      begunAt: [department.id],
    });
    await publishDefinition(departmentController.context, { ...draft, revision: 2 });
  });

  test("once a procedure that communes handle names it: the province's, as screens and commands say alike", async ({
    db,
  }) => {
    const { departmentEditor, departmentController, communeController, controller } = await people(db);
    await saveDefinition(departmentEditor.context, written);
    await createProcedure(db, "1.000001", { processKey: "simple", handledBy: "commune" });
    for (const { context } of [departmentController, communeController]) {
      await expect(publishDefinition(context, draft)).rejects.toMatchObject(forbidden);
      await expect(saveDefinition(context, { ...written, revision: 1 })).rejects.toMatchObject(forbidden);
      expect((await deskProcess(context, "simple")).acts).toEqual({
        edit: "forbidden",
        discard: "forbidden",
        publish: "forbidden",
      });
    }
    expect((await deskProcess(controller.context, "simple")).acts.edit).toBe(null);
  });

  test("once only procedures of a department name it: that department's, whoever began it", async ({
    db,
  }) => {
    const { editor, departmentController, communeController } = await people(db);
    await saveDefinition(editor.context, written);
    await createProcedure(db, "1.000001", { processKey: "simple", handledBy: { department: "STP" } });
    expect((await deskProcess(departmentController.context, "simple")).acts.edit).toBe(null);
    await expect(publishDefinition(communeController.context, draft)).rejects.toMatchObject(forbidden);
  });

  test("decided for a department's procedure, though none names it yet: that department's", async ({
    db,
  }) => {
    const { editor, departmentEditor, communeEditor } = await people(db);
    await createProcedure(db, "1.000001", { processKey: null, handledBy: { department: "STP" } });
    const serves = [{ procedure: "1.000001" }];
    const definition = { ...processes.communeSimple, serves };
    await saveDefinition(editor.context, { ...written, definition });
    expect((await deskProcess(departmentEditor.context, "simple")).acts.edit).toBe(null);
    expect((await deskProcess(communeEditor.context, "simple")).acts.edit).toBe("forbidden");
  });
});
