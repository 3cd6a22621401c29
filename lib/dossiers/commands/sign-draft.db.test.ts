import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { formVersions } from "#drizzle/schema/procedures.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { completeDraft, later } from "#tests/factories/filed.ts";
import { createWorld, sampleAnswers, sampleForm } from "#tests/factories/world.ts";
import { saveDraftStep } from "./draft.ts";
import { submitDraft } from "./submit-draft.ts";

const words = (text: string) => ({ vi: text, en: text });
/** The sample form with a statement to sign and a number the portal works out. */
const signed: FormDefinition = {
  ...sampleForm,
  steps: sampleForm.steps.map((step) => ({
    ...step,
    fields:
      step.key === "copies"
        ? [
            ...step.fields,
            { kind: "signature", key: "sign", label: words("Tôi cam đoan"), required: true },
            {
              kind: "calculated",
              key: "fee",
              label: words("Tiền"),
              formula: { product: [{ field: "copies" }, { value: 5000 }] },
              result: "money",
            },
          ]
        : step.fields,
  })),
};

describe("a statement in a form", () => {
  test("is signed with the name of the account, on the day of filing; what is worked out is the portal's", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const { draftId, revision, context } = await completeDraft(db, world);
    await db.update(formVersions).set({ definition: signed });
    const save = (sign: unknown) =>
      saveDraftStep(context, {
        draftId,
        stepKey: "copies",
        revision,
        answers: { ...sampleAnswers, sign, fee: "1" },
      });
    await expect(save("Lò Thị Mai")).rejects.toMatchObject({
      fieldErrors: { "answers.sign": "signName:Nguyễn Thị Hoàng Phương Anh Đào" },
    });
    const name = "Nguyễn Thị Hoàng Phương Anh Đào";
    await save({ name, signedOn: "2020-01-01" });
    const nextDay = contextOf(db, world.citizen.actor, later(24 * 60));
    const { code } = await submitDraft(nextDay, { draftId, revision: revision + 1, declared: "on" });
    const [dossier] = await db.select().from(dossiers).where(eq(dossiers.code, code));
    expect(dossier?.answers).toMatchObject({
      copies: 2,
      fee: 10_000,
      sign: { name, signedOn: "2027-03-03" },
    });
  });
});
