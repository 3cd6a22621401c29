import { describe, expect } from "vitest";
import { beginProcedure } from "#lib/procedures/commands/begin-procedure.ts";
import { saveDraft } from "#lib/procedures/commands/save-draft.ts";
import { test } from "#tests/database/test.ts";
import { beginning, handledWith } from "#tests/factories/beginning.ts";
import { createKeepers } from "#tests/factories/keepers.ts";
import { createProcedure } from "#tests/factories/procedures.ts";
import { processUsers } from "./process-users.ts";

describe("the procedures a process serves", () => {
  test("are those in force that name it, and those whose draft does", async ({ db }) => {
    const { editor } = await createKeepers(db);
    await createProcedure(db, "1.000001", { processKey: "felling" });
    await createProcedure(db, "1.000002", { processKey: "other" });
    const { code } = beginning;
    await beginProcedure(editor.context, beginning);
    await saveDraft(editor.context, handledWith({ code, processKey: "felling" }, 1));
    const users = await processUsers(editor.context, "felling", {});
    expect(users).toMatchObject([
      { code: "1.000001", isDraft: false },
      { code, isDraft: true },
    ]);
  });

  test("count once, as they are in force, while somebody writes the next version", async ({ db }) => {
    const { editor } = await createKeepers(db);
    await createProcedure(db, "1.000001", { processKey: "felling", cutOff: null });
    await saveDraft(
      editor.context,
      handledWith({ code: "1.000001", processKey: "felling", cutOff: "15:00" }),
    );
    const users = await processUsers(editor.context, "felling", {});
    expect(users).toMatchObject([{ code: "1.000001", isDraft: false, content: { cutOff: null } }]);
  });
});
