import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { apiClients } from "#drizzle/schema/accounts.ts";
import { agencies } from "#drizzle/schema/agencies.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { formVersions } from "#drizzle/schema/procedures.ts";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { createWorld, sampleAnswers, sampleForm, worldNow } from "#tests/factories/world.ts";
import { getForClient } from "../queries/get-for-client.ts";
import { listForClient } from "../queries/list-for-client.ts";
import { fileDossier } from "./file-dossier.ts";

async function createClient(db: Database, scopes: string[]): Promise<Actor> {
  const [client] = await db
    .insert(apiClients)
    .values({ name: "Phần mềm hộ tịch", tokenHash: crypto.randomUUID(), scopes })
    .returning();
  return { kind: "client", id: client?.id ?? "", scopes };
}

async function prepared(db: Database, scopes = ["dossiers:write", "dossiers:read"]) {
  const world = await createWorld(db);
  const administrativeCode = "02683";
  await db.update(agencies).set({ administrativeCode }).where(eq(agencies.id, world.commune.id));
  const input = {
    procedureCode: world.procedure.code,
    handlingAgency: administrativeCode,
    submitter: { kind: "person" as const, name: "Lò Thị Mai", phone: "84912345678" },
    answers: sampleAnswers,
    deliveryMethod: "online" as const,
    deliveryAddress: "",
  };
  return { world, input, context: contextOf(db, await createClient(db, scopes), worldNow) };
}

describe("fileDossier", () => {
  test("the same key gives the same dossier, also from several calls at once", async ({
    ownDatabase: { db },
  }) => {
    const { context, input } = await prepared(db);
    const answers = await Promise.all([1, 2, 3, 4].map(() => fileDossier(context, input, "key-0001")));
    const again = await fileDossier(context, input, "key-0001");
    expect(new Set([...answers, again].map(({ code }) => code)).size).toBe(1);
    expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await db.$count(dossiers)).toBe(1);
  });

  test("a retry is answered even when its answers would be refused by now", async ({ db }) => {
    const { context, input } = await prepared(db);
    const first = await fileDossier(context, input, "key-0009");
    const stale = { ...input, answers: { ...sampleAnswers, copies: 99 } };
    expect(await fileDossier(context, stale, "key-0009")).toEqual({ code: first.code, isNew: false });
  });

  test("is filed without the files its form asks for: they follow through the office", async ({ db }) => {
    const { context, input } = await prepared(db);
    const plan = { kind: "file", key: "plan", label: { vi: "Bản vẽ", en: "Plan" }, required: true } as const;
    const [first, ...rest] = sampleForm.steps;
    if (!first) throw new Error("the sample form has no step");
    const steps = [{ ...first, fields: [...first.fields, plan] }, ...rest];
    await db.update(formVersions).set({ definition: { ...sampleForm, steps } });
    const fileId = crypto.randomUUID();
    const answers = { ...sampleAnswers, plan: [{ fileId, name: "x.pdf", sizeBytes: 1 }] };
    const { code } = await fileDossier(context, { ...input, answers }, "key-0010");
    const [dossier] = await db.select().from(dossiers).where(eq(dossiers.code, code));
    expect(dossier?.answers).toEqual(sampleAnswers);
  });

  test("keys of one system mean nothing to another, and neither sees the other's dossiers", async ({
    db,
  }) => {
    const { context, input } = await prepared(db);
    const other = { ...context, actor: await createClient(db, ["dossiers:write", "dossiers:read"]) };
    const mine = await fileDossier(context, input, "key-0001");
    const theirs = await fileDossier(other, input, "key-0001");
    expect(theirs.code).not.toBe(mine.code);
    await expect(getForClient(other, mine.code)).rejects.toMatchObject({ code: "notFound" });
    expect((await listForClient(other, { limit: 10 })).items.map(({ code }) => code)).toEqual([theirs.code]);
  });

  test.for([
    [
      "a wrong answer",
      { answers: { ...sampleAnswers, copies: 99 } },
      { "answers.copies": expect.any(String) },
    ],
    ["an agency it is not for", { handlingAgency: "99999" }, { handlingAgency: "invalidChoice" }],
    ["a case there is not", { caseKey: "none" }, { caseKey: "invalidChoice" }],
  ] as const)("refuses %s at its field", async ([, change, fieldErrors], { db }) => {
    const { context, input } = await prepared(db);
    await expect(fileDossier(context, { ...input, ...change }, "key-0002")).rejects.toMatchObject({
      fieldErrors,
    });
    expect(await db.$count(dossiers)).toBe(0);
  });

  test("is for systems with the scope to write", async ({ db }) => {
    const { context, input, world } = await prepared(db, ["dossiers:read"]);
    for (const actor of [context.actor, world.citizen.actor, world.clerk.actor])
      await expect(fileDossier({ ...context, actor }, input, "key-0003")).rejects.toMatchObject({
        code: "forbidden",
      });
  });
});
