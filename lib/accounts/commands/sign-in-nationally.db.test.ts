import { describe, expect } from "vitest";
import { citizenIdentities, citizens } from "#drizzle/schema/accounts.ts";
import { auditEntries } from "#drizzle/schema/audit.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createCitizen } from "#tests/factories/accounts.ts";
import type { NationalIdentity } from "../claims.ts";
import { saveContact } from "./save-contact.ts";
import { signInNationally } from "./sign-in-nationally.ts";

const issuer = "https://identity.example.vn";
const hoa: NationalIdentity = {
  subject: "hoa",
  fullName: "Nguyễn Thị Hoa",
  personalId: "015190001234",
  birthOn: "1990-02-28",
  sex: "female",
  phone: "84912345678",
  email: "hoa@example.vn",
  street: "Tổ 5",
  assurance: 2,
};

const signIn = (db: Database, change: Partial<NationalIdentity> = {}) =>
  signInNationally(contextOf(db), { issuer, identity: { ...hoa, ...change } });

describe("signInNationally", () => {
  test("opens an account with what the provider vouches for", async ({ db }) => {
    const id = await signIn(db);
    const { subject: _, ...facts } = hoa;
    expect(await db.select().from(citizens)).toMatchObject([{ id, ...facts }]);
    expect(await db.select().from(citizenIdentities)).toMatchObject([
      { issuer, subject: "hoa", citizenId: id },
    ]);
  });

  test("is the same person at every sign-in, and from every account with the same personal number", async ({
    db,
  }) => {
    const id = await signIn(db);
    expect(await signIn(db)).toBe(id);
    expect(await signIn(db, { subject: "hoa's new account" })).toBe(id);
    expect(await db.select().from(citizens)).toHaveLength(1);
    const acts = await db.select({ act: auditEntries.act }).from(auditEntries).orderBy(auditEntries.id);
    expect(acts.map(({ act }) => act)).toEqual([
      "identityLinked",
      "signedIn",
      "signedIn",
      "identityLinked",
      "signedIn",
    ]);
  });

  test("follows the provider in name, birthday, sex and level", async ({ db }) => {
    await signIn(db, { fullName: "Tên Cũ", birthOn: null, sex: "male", assurance: 1 });
    await signIn(db);
    const { fullName, birthOn, sex, assurance } = hoa;
    expect(await db.select().from(citizens)).toMatchObject([{ fullName, birthOn, sex, assurance }]);
  });

  test("leaves contact data as its holder wrote it, and fills what they left empty", async ({ db }) => {
    const id = await signIn(db, { street: null });
    const context = contextOf(db, { kind: "citizen", id, assurance: 2 });
    await saveContact(context, {
      phone: "0987 654 321",
      email: "moi@example.vn",
      communeCode: "",
      street: "",
    });
    await signIn(db);
    expect(await db.select().from(citizens)).toMatchObject([
      { phone: "84987654321", email: "moi@example.vn", street: "Tổ 5" },
    ]);
  });

  test("takes over the account of a person already known by their number", async ({ db }) => {
    const known = await createCitizen(db, { personalId: hoa.personalId, assurance: 1 });
    expect(await signIn(db)).toBe(known.id);
  });

  test("never leads to an account by its e-mail address", async ({ db }) => {
    const other = await createCitizen(db, { email: hoa.email, assurance: 0 });
    expect(await signIn(db)).not.toBe(other.id);
  });

  test("refuses an account that suddenly names another person, and notes it", async ({ db }) => {
    const id = await signIn(db);
    await expect(signIn(db, { personalId: "015190009999" })).rejects.toMatchObject({ code: "conflict" });
    expect(await db.select().from(citizens)).toHaveLength(1);
    const acts = await db.select().from(auditEntries).orderBy(auditEntries.id);
    expect(acts.at(-1)).toMatchObject({ act: "identityRefused", subject: `citizen:${id}` });
  });

  test("makes one account of two first sign-ins at once", async ({ ownDatabase: { db } }) => {
    const ids = await Promise.all([signIn(db), signIn(db), signIn(db)]);
    expect(new Set(ids).size).toBe(1);
    expect(await db.select().from(citizenIdentities)).toHaveLength(1);
  });
});
