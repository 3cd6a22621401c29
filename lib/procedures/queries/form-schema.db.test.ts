import { describe, expect } from "vitest";
import { formVersions } from "#drizzle/schema/procedures.ts";
import type { WrittenForm } from "#lib/forms/definition.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { sampleForm } from "#tests/factories/world.ts";
import { getFormSchema } from "./form-schema.ts";

const words = (text: string) => ({ vi: text, en: `${text} (en)` });
const written: WrittenForm = {
  ...sampleForm,
  title: words("Tờ khai"),
  summary: ["owner.fullName"],
  steps: [
    {
      key: "one",
      title: words("Một"),
      fields: [{ kind: "person", key: "owner", label: words("Chủ hộ"), parts: ["fullName", "nationality"] }],
    },
  ],
};

describe("the schema of a form", () => {
  test("is that of the version in force, for anybody, with persons and catalogues spelled out", async ({
    db,
  }) => {
    await db.insert(formVersions).values([
      { key: "owner", number: 1, state: "superseded", definition: sampleForm },
      { key: "owner", number: 2, state: "published", definition: written },
      { key: "owner", number: 3, state: "draft", definition: sampleForm },
    ]);
    const told = await getFormSchema(contextOf(db), { key: "owner", lang: "en" });
    expect(told).toMatchObject({
      key: "owner",
      version: 2,
      title: "Tờ khai (en)",
      schema: {
        required: ["owner"],
        properties: {
          owner: {
            required: ["fullName", "nationality"],
            properties: { nationality: { enum: expect.arrayContaining(["VN", "LA"]) } },
          },
        },
      },
    });
  });

  test("is not found where nothing is published under the key", async ({ db }) => {
    await db.insert(formVersions).values({ key: "owner", number: 1, state: "draft", definition: sampleForm });
    const asked = getFormSchema(contextOf(db), { key: "owner", lang: "vi" });
    await expect(asked).rejects.toMatchObject({ code: "notFound" });
  });
});
