import { eq } from "drizzle-orm";
import { citizens } from "#drizzle/schema/accounts.ts";
import { agencies } from "#drizzle/schema/agencies.ts";
import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { phoneOf } from "../identity-numbers.ts";
import type { SaveContact } from "../schema.ts";

/** Saves how a citizen may be reached. Name, number, birthday and sex are not theirs to edit and not among the fields. */
export async function saveContact({ actor, db, now }: Context, contact: SaveContact) {
  if (actor.kind !== "citizen") throw new Refusal("signInRequired");
  await db.transaction(async (tx) => {
    if (contact.communeCode) await requirePlace(tx, contact.communeCode);
    await tx
      .update(citizens)
      .set({
        phone: phoneOf(contact.phone, { landline: true }) ?? null,
        email: contact.email || null,
        communeCode: contact.communeCode || null,
        street: contact.street || null,
      })
      .where(eq(citizens.id, actor.id));
    await recordAct(tx, actor, "contactChanged", `citizen:${actor.id}`, {}, now);
  });
}

async function requirePlace(tx: Database, communeCode: string) {
  const [place] = await tx
    .select({ id: agencies.id })
    .from(agencies)
    .where(eq(agencies.administrativeCode, communeCode))
    .limit(1);
  if (!place) throw new Refusal("invalid", { communeCode: "invalidChoice" });
}
