import { describe, expect } from "vitest";
import { formVersions } from "#drizzle/schema/procedures.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { createProcedure } from "#tests/factories/procedures.ts";
import { sampleForm } from "#tests/factories/world.ts";
import { getBlankForm } from "./blank-form.ts";

const code = "1.000001";
const both = (text: string) => ({ vi: text, en: text });

async function keepForms(db: Database) {
  await db.insert(formVersions).values([
    { key: "sampleOld", number: 1, state: "superseded", definition: { ...sampleForm, key: "sampleOld" } },
    { key: "sample", number: 1, state: "superseded", definition: { ...sampleForm, title: both("Mẫu cũ") } },
    { key: "sample", number: 2, state: "published", definition: { ...sampleForm, title: both("Mẫu mới") } },
    { key: "other", number: 1, state: "published", definition: { ...sampleForm, title: both("Mẫu khác") } },
  ]);
}

describe("the blank form of a procedure", () => {
  test("is for everybody, by the version of the form in force", async ({ db }) => {
    await keepForms(db);
    await createProcedure(db, code);
    const { name, form } = await getBlankForm(contextOf(db), code, null);
    expect([name.vi, form.title.vi]).toEqual(["Thủ tục cấp giấy mẫu", "Mẫu mới"]);
  });

  test("of a case is the form of that case, where it has one of its own", async ({ db }) => {
    await keepForms(db);
    const cases = [
      { key: "plain", name: both("Thường") },
      { key: "special", name: both("Riêng"), formKey: "other" },
      { key: "paper", name: both("Giấy"), formKey: null },
    ];
    await createProcedure(db, code, { cases });
    const titleOf = async (caseKey: string) =>
      (await getBlankForm(contextOf(db), code, caseKey)).form.title.vi;
    expect([await titleOf("plain"), await titleOf("special")]).toEqual(["Mẫu mới", "Mẫu khác"]);
    for (const caseKey of ["paper", "unknown"])
      await expect(titleOf(caseKey)).rejects.toMatchObject({ code: "notFound" });
  });

  test.for([
    ["at level 1, which offers information only", { serviceLevel: 1 }],
    ["without an electronic form", { formKey: null }],
    ["whose form nobody has published", { formKey: "sampleOld" }],
  ] as const)("is not found %s", async ([, change], { db }) => {
    await keepForms(db);
    await createProcedure(db, code, change);
    await expect(getBlankForm(contextOf(db), code, null)).rejects.toMatchObject({ code: "notFound" });
  });
});
