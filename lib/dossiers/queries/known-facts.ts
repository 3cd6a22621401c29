import { eq } from "drizzle-orm";
import { citizens } from "#drizzle/schema/accounts.ts";
import { homeProvince } from "#lib/agencies/provinces.ts";
import type { Answer } from "#lib/forms/answer.ts";
import type { Known } from "#lib/forms/prefill.ts";
import type { KnownFact } from "#lib/forms/prefill-schema.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";

/** Facts that the national identity vouches for from its first level on. */
const vouchedFor: readonly KnownFact[] = [
  "citizen.fullName",
  "citizen.personalId",
  "citizen.birthDate",
  "citizen.sex",
];

/** Where a fact comes from, in the words of the reader's language. */
export type SourceWords = {
  identity: string;
  profile: string;
  /** An answer of the same person, given on that day. */
  earlier?: (day: string) => string;
};

/** What is known of the citizen who files, so that no form asks it again. */
export async function knownFacts(
  { actor, db }: Context,
  words: SourceWords = { identity: "", profile: "" },
): Promise<Known> {
  if (actor.kind !== "citizen") throw new Refusal("signInRequired");
  const [person] = await db.select().from(citizens).where(eq(citizens.id, actor.id));
  if (!person) throw new Refusal("signInRequired");

  const { communeCode, street } = person;
  const address = communeCode && {
    province: homeProvince,
    commune: communeCode,
    ...(street && { detail: street }),
  };
  const facts: [KnownFact, Answer | null][] = [
    ["citizen.fullName", person.fullName],
    ["citizen.personalId", person.personalId],
    ["citizen.birthDate", person.birthOn],
    ["citizen.sex", person.sex],
    ["citizen.phone", person.phone],
    ["citizen.email", person.email],
    ["citizen.address", address],
  ];
  const known: Known = {};
  for (const [fact, value] of facts) {
    const isVerified = person.assurance > 0 && vouchedFor.includes(fact);
    if (value) known[fact] = { value, source: isVerified ? words.identity : words.profile, isVerified };
  }
  return known;
}
