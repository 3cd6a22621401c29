import { and, eq, sql } from "drizzle-orm";
import { citizenIdentities, citizens } from "#drizzle/schema/accounts.ts";
import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Actor } from "../actor.ts";
import type { NationalIdentity } from "../claims.ts";

/**
 * Signs in a person the national identity vouches for, and returns their id. The personal number is the key; name,
 * number, birthday and sex follow the provider at every sign-in, contact data only fills what its holder left empty.
 * An e-mail address in the claims never leads to somebody else's account.
 */
export async function signInNationally(
  { db, now }: Context,
  { issuer, identity }: { issuer: string; identity: NationalIdentity },
): Promise<string> {
  const id = await db.transaction(async (tx) => {
    const linked = await linkedTo(tx, issuer, identity.subject);
    if (linked && linked.personalId !== identity.personalId) {
      await recordAct(tx, visitor, "identityRefused", `citizen:${linked.citizenId}`, { issuer }, now);
      return undefined;
    }
    const citizenId = await keepCitizen(tx, identity, now);
    const actor: Actor = { kind: "citizen", id: citizenId, assurance: identity.assurance };
    if (!linked) await link(tx, actor, issuer, identity.subject, now);
    await recordAct(tx, actor, "signedIn", `citizen:${citizenId}`, { by: "national" }, now);
    return citizenId;
  });
  // An account that suddenly names another person is for people to look at; the note of it must stay.
  if (!id) throw new Refusal("conflict");
  return id;
}

const visitor: Actor = { kind: "visitor" };

async function linkedTo(tx: Database, issuer: string, subject: string) {
  const [linked] = await tx
    .select({ citizenId: citizens.id, personalId: citizens.personalId })
    .from(citizenIdentities)
    .innerJoin(citizens, eq(citizens.id, citizenIdentities.citizenId))
    .where(and(eq(citizenIdentities.issuer, issuer), eq(citizenIdentities.subject, subject)));
  return linked;
}

/** The citizen with this personal number, new or brought up to date: one statement, so two first sign-ins make one. */
async function keepCitizen(tx: Database, { subject: _, ...facts }: NationalIdentity, now: Date) {
  const { phone, email, street, ...verified } = facts;
  const [citizen] = await tx
    .insert(citizens)
    .values({ ...facts, createdAt: now })
    .onConflictDoUpdate({
      target: citizens.personalId,
      set: {
        ...verified,
        phone: sql`coalesce(${citizens.phone}, ${phone})`,
        email: sql`coalesce(${citizens.email}, ${email})`,
        street: sql`coalesce(${citizens.street}, ${street})`,
      },
    })
    .returning({ id: citizens.id });
  if (!citizen) throw new Error("insert returned nothing");
  return citizen.id;
}

async function link(
  tx: Database,
  actor: Actor & { kind: "citizen" },
  issuer: string,
  subject: string,
  now: Date,
) {
  const made = await tx
    .insert(citizenIdentities)
    .values({ issuer, subject, citizenId: actor.id, linkedAt: now })
    .onConflictDoNothing()
    .returning({ issuer: citizenIdentities.issuer });
  if (made.length > 0) await recordAct(tx, actor, "identityLinked", `citizen:${actor.id}`, { issuer }, now);
}
