import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { citizenIdentities, citizens, signInCodes } from "#drizzle/schema/accounts.ts";
import { auditEntries } from "#drizzle/schema/audit.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, testNow, visitor } from "#tests/factories/accounts.ts";
import { requestCode } from "./request-code.ts";
import { signInByCode } from "./sign-in-by-code.ts";

const email = "hoa@example.vn";
const fullName = "Nguyễn Thị Hoa";

/** Asks for a code as its owner would, and reads it from the letter. */
async function codeSent(db: Database, { to = email, now = testNow } = {}) {
  const letters: { recipient: string; code: string; key: string }[] = [];
  const promise = async (_tx: Database, letter: (typeof letters)[number]) => void letters.push(letter);
  await requestCode(contextOf(db, visitor, now), { promise }, { email: to });
  const [letter] = letters;
  if (!letter) throw new Error("no letter");
  return letter;
}

const wrongFor = (code: string) => (code === "000000" ? "000001" : "000000");
const later = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);

describe("requestCode", () => {
  test("promises six digits to the address, and keeps only their hash", async ({ db }) => {
    const { code, recipient, key } = await codeSent(db);
    expect(code).toMatch(/^\d{6}$/);
    expect(recipient).toBe(email);
    const [kept] = await db.select().from(signInCodes);
    expect(key).toBe(`sign-in-code:${kept?.id}`);
    expect(JSON.stringify(kept)).not.toContain(code);
    expect(kept?.codeHash).toMatch(/^\$argon2id\$/);
  });

  test("does and answers the same whether the address is known or not", async ({ db }) => {
    const { code } = await codeSent(db);
    await signInByCode(contextOf(db), { email, code, fullName });

    const context = contextOf(db);
    const promised: string[] = [];
    const promise = async (_tx: Database, { recipient }: { recipient: string }) =>
      void promised.push(recipient);
    const known = await requestCode(context, { promise }, { email });
    const unknown = await requestCode(context, { promise }, { email: "nobody@example.vn" });
    expect(known).toEqual(unknown);
    expect(promised).toEqual([email, "nobody@example.vn"]);
  });

  test("sends an address five codes an hour and no sixth", async ({ db }) => {
    for (let n = 0; n < 5; n++) await codeSent(db);
    await expect(codeSent(db)).rejects.toMatchObject({ code: "tooManyAttempts" });
    await codeSent(db, { to: "other@example.vn" });
    await codeSent(db, { now: later(60) });
  });

  test("keeps no code whose letter could not be promised", async ({ db }) => {
    const promise = () => Promise.reject(new Error("no queue"));
    await expect(requestCode(contextOf(db), { promise }, { email })).rejects.toThrow("no queue");
    expect(await db.select().from(signInCodes)).toEqual([]);
  });
});

describe("signInByCode", () => {
  test("opens an account at the first sign-in, and finds it at the next", async ({ db }) => {
    const first = await codeSent(db);
    const id = await signInByCode(contextOf(db), { email, code: first.code, fullName });
    const [citizen] = await db.select().from(citizens);
    expect(citizen).toMatchObject({ id, fullName, email, assurance: 0, personalId: null });

    const second = await codeSent(db, { now: later(1) });
    expect(
      await signInByCode(contextOf(db, visitor, later(1)), {
        email,
        code: second.code,
        fullName: "Tên Khác",
      }),
    ).toBe(id);
    expect(await db.select().from(citizens)).toMatchObject([{ fullName }]);
    const acts = await db.select({ act: auditEntries.act }).from(auditEntries);
    expect(acts).toEqual([{ act: "signedIn" }, { act: "signedIn" }]);
  });

  test("asks somebody new for their name, and the code stays good", async ({ db }) => {
    const { code } = await codeSent(db);
    await expect(signInByCode(contextOf(db), { email, code })).rejects.toMatchObject({
      code: "incomplete",
      fieldErrors: { fullName: "required" },
    });
    expect(await db.select().from(citizens)).toEqual([]);
    await signInByCode(contextOf(db), { email, code, fullName });
  });

  test("tells nobody who is new before the code is right", async ({ db }) => {
    const { code } = await codeSent(db);
    await expect(signInByCode(contextOf(db), { email, code: wrongFor(code) })).rejects.toMatchObject({
      code: "codeWrong",
    });
  });

  test("takes a code once", async ({ db }) => {
    const { code } = await codeSent(db);
    await signInByCode(contextOf(db), { email, code, fullName });
    await expect(signInByCode(contextOf(db), { email, code })).rejects.toMatchObject({ code: "codeExpired" });
  });

  test("takes a code for ten minutes", async ({ db }) => {
    const { code } = await codeSent(db);
    const after = (minutes: number) =>
      signInByCode(contextOf(db, visitor, later(minutes)), { email, code, fullName });
    await expect(after(10)).rejects.toMatchObject({ code: "codeExpired" });
    await after(9.9);
  });

  test("bears four wrong tries and no fifth", async ({ db }) => {
    const { code } = await codeSent(db);
    for (let n = 0; n < 5; n++)
      await expect(
        signInByCode(contextOf(db), { email, code: wrongFor(code), fullName }),
      ).rejects.toMatchObject({
        code: "codeWrong",
      });
    await expect(signInByCode(contextOf(db), { email, code, fullName })).rejects.toMatchObject({
      code: "codeExpired",
    });
  });

  test("counts tries made side by side one by one", async ({ ownDatabase: { db } }) => {
    const { code } = await codeSent(db);
    const tries = Array.from({ length: 20 }, () =>
      signInByCode(contextOf(db), { email, code: wrongFor(code), fullName }).catch(
        ({ code: refusal }) => refusal,
      ),
    );
    const answers = await Promise.all(tries);
    expect(answers.filter((answer) => answer === "codeWrong")).toHaveLength(5);
    expect(answers.filter((answer) => answer === "codeExpired")).toHaveLength(15);
  });

  test("signs in once when the right code is sent twice at once", async ({ ownDatabase: { db } }) => {
    const { code } = await codeSent(db);
    const both = await Promise.allSettled(
      [1, 2].map(() => signInByCode(contextOf(db), { email, code, fullName })),
    );
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.select().from(citizens)).toHaveLength(1);
  });

  test("takes only the latest code, and only for its own address", async ({ db }) => {
    const first = await codeSent(db);
    const second = await codeSent(db, { now: later(1) });
    await codeSent(db, { to: "other@example.vn" });
    const context = contextOf(db, visitor, later(2));
    if (first.code !== second.code)
      await expect(signInByCode(context, { email, code: first.code, fullName })).rejects.toMatchObject({
        code: "codeWrong",
      });
    if (first.code !== second.code)
      await expect(
        signInByCode(context, { email: "other@example.vn", code: second.code, fullName }),
      ).rejects.toMatchObject({ code: "codeWrong" });
    await signInByCode(context, { email, code: second.code, fullName });
  });

  test("does not lead into the account of somebody who only wrote the address down", async ({ db }) => {
    const [other] = await db
      .insert(citizens)
      .values({ fullName: "Người Khác", email, assurance: 2 })
      .returning();
    const { code } = await codeSent(db);
    const id = await signInByCode(contextOf(db), { email, code, fullName });
    expect(id).not.toBe(other?.id);
    expect(await db.select().from(citizenIdentities).where(eq(citizenIdentities.citizenId, id))).toHaveLength(
      1,
    );
  });
});
