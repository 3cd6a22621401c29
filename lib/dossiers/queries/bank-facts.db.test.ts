import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { formVersions } from "#drizzle/schema/procedures.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import type { FormField } from "#lib/forms/field-schema.ts";
import { firstValues } from "#lib/forms/prefill.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { fileDossier, later } from "#tests/factories/filed.ts";
import { createWorld, sampleForm, stranger, type World } from "#tests/factories/world.ts";
import { bankFacts } from "./bank-facts.ts";

const contact = { key: "contact", number: 1 };
/** The sample form with its first question taken from the bank. */
const shared: FormDefinition = {
  ...sampleForm,
  steps: sampleForm.steps.map((step) => ({
    ...step,
    fields: step.fields.map(
      (field): FormField => (field.key === "fullName" ? { ...field, block: contact } : field),
    ),
  })),
};
const asking = (freshForDays?: number): FormDefinition => ({
  ...sampleForm,
  steps: [
    {
      key: "one",
      title: sampleForm.title,
      fields: [
        {
          kind: "text",
          key: "name",
          label: sampleForm.title,
          readOnlyWhenVerified: true,
          prefill: [{ from: "bank.contact.fullName", ...(freshForDays && { freshForDays }) }],
        },
      ],
    },
  ],
});

async function filedWith(db: Database, world: World, fullName: string, submittedAt: Date) {
  const { code } = await fileDossier(db, world);
  const [dossier] = await db.select().from(dossiers).where(eq(dossiers.code, code));
  await db
    .update(dossiers)
    .set({ answers: { ...dossier?.answers, fullName }, submittedAt })
    .where(eq(dossiers.code, code));
}

describe("answers to a shared question", () => {
  test("are those of the same person's newest dossier, with the day they were given", async ({ db }) => {
    const world = await createWorld(db);
    await db.update(formVersions).set({ definition: shared });
    await filedWith(db, world, "Lò Thị Cũ", later(0));
    await filedWith(db, world, "Lò Thị Mới", later(3 * 24 * 60));
    const context = contextOf(db, world.citizen.actor, later(10 * 24 * 60));
    const known = await bankFacts(context, asking(), (day) => `ngày ${day}`);
    expect(known).toEqual({
      "bank.contact.fullName": {
        value: "Lò Thị Mới",
        source: "ngày 05/03/2027",
        isVerified: false,
        on: "2027-03-05",
      },
    });
    expect(await bankFacts(contextOf(db, stranger), asking())).toEqual({});
  });

  test("are found in a group of the bank by the name they have there, whatever the group is called", async ({
    db,
  }) => {
    const world = await createWorld(db);
    await filedWith(db, world, "Lò Thị Mai", later(0));
    const group: FormField = {
      kind: "group",
      key: "ai",
      label: sampleForm.title,
      block: contact,
      fields: [{ kind: "text", key: "fullName", label: sampleForm.title }],
    };
    await db.update(formVersions).set({
      definition: { ...sampleForm, steps: [{ key: "a", title: sampleForm.title, fields: [group] }] },
    });
    await db.update(dossiers).set({ answers: { ai: { fullName: "Lò Thị Nhóm" } } });
    const context = contextOf(db, world.citizen.actor, later(60));
    expect(await bankFacts(context, asking())).toMatchObject({
      "bank.contact.fullName": { value: "Lò Thị Nhóm" },
    });
  });

  test("are not offered from a question that only looks the same, or to a form that asks for none", async ({
    db,
  }) => {
    const world = await createWorld(db);
    await filedWith(db, world, "Lò Thị Mai", later(0));
    const context = contextOf(db, world.citizen.actor, later(60));
    expect(await bankFacts(context, asking())).toEqual({});
    await db.update(formVersions).set({ definition: shared });
    expect(await bankFacts(context, sampleForm)).toEqual({});
  });

  test("fill the question, may be changed, and are left out when older than the form allows", async ({
    db,
  }) => {
    const world = await createWorld(db);
    await db.update(formVersions).set({ definition: shared });
    await filedWith(db, world, "Lò Thị Mai", later(0));
    const known = await bankFacts(contextOf(db, world.citizen.actor), asking());
    const first = (days: number | undefined, today: string) =>
      firstValues(asking(days), "one", {}, known, today);
    expect(first(undefined, "2030-01-01")).toMatchObject({ answers: { name: "Lò Thị Mai" }, verified: {} });
    expect(first(30, "2027-04-01").answers).toEqual({ name: "Lò Thị Mai" });
    expect(first(30, "2027-04-02").answers).toEqual({});
  });
});
