import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { citizens } from "#drizzle/schema/accounts.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createCitizen, createOfficer } from "#tests/factories/accounts.ts";
import { saveContact } from "./save-contact.ts";

const contact = { phone: "0912.345.678", email: "hoa@example.vn", communeCode: "", street: "Tổ 5" };

describe("saveContact", () => {
  test("saves the telephone number in one form, and emptied fields as empty", async ({ db }) => {
    const { actor, id } = await createCitizen(db, { street: "Tổ 1", email: "cu@example.vn" });
    await createAgency(db, { kind: "commune", administrativeCode: "02707" });
    await saveContact(contextOf(db, actor), { ...contact, email: "", communeCode: "02707" });
    const [citizen] = await db.select().from(citizens).where(eq(citizens.id, id));
    expect(citizen).toMatchObject({
      phone: "84912345678",
      email: null,
      communeCode: "02707",
      street: "Tổ 5",
    });
  });

  test("changes nobody else, and nothing the national identity vouches for", async ({ db }) => {
    const other = await createCitizen(db, { phone: "84900000000" });
    const { actor, actor: _actor, ...before } = await createCitizen(db, { personalId: "015190001234" });
    const forged = { ...contact, fullName: "Tên Giả", personalId: "000000000000", birthOn: "2000-01-01" };
    await saveContact(contextOf(db, actor), forged);

    const [after] = await db.select().from(citizens).where(eq(citizens.id, before.id));
    const { phone: _p, email: _e, communeCode: _c, street: _s, ...verified } = before;
    expect(after).toMatchObject(verified);
    const [untouched] = await db.select().from(citizens).where(eq(citizens.id, other.id));
    expect(untouched?.phone).toBe("84900000000");
  });

  test("takes no commune that does not exist", async ({ db }) => {
    const { actor } = await createCitizen(db);
    await expect(
      saveContact(contextOf(db, actor), { ...contact, communeCode: "99999" }),
    ).rejects.toMatchObject({
      fieldErrors: { communeCode: "invalidChoice" },
    });
  });

  test("is for citizens only", async ({ db }) => {
    const { actor } = await createOfficer(db);
    for (const context of [contextOf(db), contextOf(db, actor)])
      await expect(saveContact(context, contact)).rejects.toMatchObject({ code: "signInRequired" });
  });
});
