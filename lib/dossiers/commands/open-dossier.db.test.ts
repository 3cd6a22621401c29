import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { dossierEvents, dossiers } from "#drizzle/schema/dossiers.ts";
import type { Context } from "#lib/platform/context.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { createWorld, sampleAnswers, type World, worldNow } from "#tests/factories/world.ts";
import { filingBasis } from "../queries/filing-basis.ts";
import { type OpenDossier, openDossier } from "./open-dossier.ts";

const words = (text: string) => ({ vi: text, en: text });

async function inputFor(context: Context, world: World, key: string): Promise<OpenDossier> {
  const person = { kind: "person", name: "Lò Thị Mai" } as const;
  return {
    idempotencyKey: key,
    basis: await filingBasis(context, world.procedure.code, null),
    caseKey: null,
    channel: "online",
    handlingAgencyId: world.commune.id,
    citizenId: world.citizen.id,
    businessId: null,
    apiClientId: null,
    submitter: person,
    owner: person,
    answers: sampleAnswers,
    files: [],
    deliveryMethod: "online",
    deliveryAddress: null,
  };
}

test("what is owed is computed from the terms of the channel and the answers, and remembered", async ({
  db,
}) => {
  const perCopy = {
    name: words("Phí bản sao"),
    kind: "fee",
    status: "fixed",
    amountDong: 8000,
    quantityFrom: "copies",
  } as const;
  const world = await createWorld(db, {
    channels: [{ channel: "online", timeLimit: null, fees: [perCopy] }],
  });
  const context = contextOf(db, world.citizen.actor, worldNow);
  const { id } = await openDossier(context, await inputFor(context, world, "key:1"));
  const [dossier] = await db.select().from(dossiers).where(eq(dossiers.id, id));
  expect(dossier).toMatchObject({ feeDong: 16_000, paymentStatus: "owed" });
});

test("the same key opens nothing again", async ({ db }) => {
  const world = await createWorld(db);
  const context = contextOf(db, world.citizen.actor, worldNow);
  const input = await inputFor(context, world, "key:2");
  const first = await openDossier(context, input);
  expect(await openDossier(context, input)).toEqual({ id: first.id, code: first.code, isNew: false });
  expect(await db.$count(dossierEvents)).toBe(1);
});
