import { expect } from "vitest";
import { processVersions } from "#drizzle/schema/procedures.ts";
import { processes } from "#drizzle/seed/processes.ts";
import { test } from "#tests/database/test.ts";
import { createKeepers } from "#tests/factories/keepers.ts";
import { createProcedure } from "#tests/factories/procedures.ts";
import { publishDefinition } from "../commands/definition-drafts.ts";
import { beginForm, changeForm } from "../commands/form-drafts.ts";
import type { ProcessStep } from "../definition.ts";
import { changeFormSchema } from "../form-desk-schema.ts";
import { getFormDesk } from "./form-desk.ts";

test("a form is not published without a question that a process in force decides by", async ({ db }) => {
  const { editor, controller } = await createKeepers(db);
  const { key } = await beginForm(editor.context, { title: { vi: "Đơn thử", en: "" }, copyOf: undefined });
  const change = async (more: object) => {
    const { revision } = await getFormDesk(editor.context, key);
    const posted = changeFormSchema.parse({ key, revision: String(revision), ...more });
    return changeForm(editor.context, posted);
  };
  const publish = async () => {
    const { revision } = await getFormDesk(editor.context, key);
    return publishDefinition(controller.context, { kind: "form", key, revision });
  };
  const { path } = await change({
    act: "fieldAdd",
    step: "requester",
    value: { kind: "text", label: { vi: "Lý do", en: "" } },
  });
  await publish();
  const [first, ...rest] = processes.communeSimple.steps.map(
    (step, place): ProcessStep =>
      place === 1 ? { ...step, when: { field: path ?? "", filled: true } } : step,
  );
  const definition = { ...processes.communeSimple, steps: first ? [first, ...rest] : [] };
  await db
    .insert(processVersions)
    .values({ key: "reads", number: 1, state: "published", definition, createdAt: new Date(0) });
  await createProcedure(db, "1.000001", { formKey: key, processKey: "reads" });

  await change({ act: "fieldRemove", step: "requester", path });
  await expect(publish()).rejects.toMatchObject({
    code: "invalid",
    fieldErrors: { [`reads.${rest[0]?.key}`]: "unknownAnswer" },
  });
  expect((await getFormDesk(editor.context, key)).inForce).toMatchObject({ number: 1 });
});
