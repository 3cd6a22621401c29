import { phoneText } from "#lib/accounts/identity-numbers.ts";
import { type Answers, valueAt } from "#lib/forms/answer.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import { allFields } from "#lib/forms/fields.ts";
import { type Address, addressText, type FormLookups } from "#lib/forms/lookups.ts";
import type { Known } from "#lib/forms/prefill.ts";
import type { KnownFact } from "#lib/forms/prefill-schema.ts";
import type { DeliveryMethod } from "./lifecycle.ts";
import type { Party } from "./party.ts";

type Facts = {
  definition: FormDefinition;
  answers: Answers;
  known: Known;
  lookups: FormLookups;
  submitter: Party | null;
  deliveryMethod: DeliveryMethod | null;
  deliveryAddress: string | null;
};

/**
 * What the step of contact and delivery begins with: what was kept, else what the form was told, else what the account
 * says. Nobody types their phone number twice.
 */
export function deliveryDefaults(facts: Facts) {
  const { submitter, deliveryMethod, deliveryAddress } = facts;
  const kept = (value: string | undefined, fact: KnownFact) =>
    submitter ? (value ?? "") : toldText(facts, fact);
  return {
    phone: typedPhone(kept(submitter?.phone, "citizen.phone")),
    email: kept(submitter?.email, "citizen.email"),
    address: kept(submitter?.address, "citizen.address"),
    deliveryMethod: deliveryMethod ?? ("" as const),
    deliveryAddress: deliveryAddress ?? "",
  };
}

/** The answer of the question that is first filled with this fact, or the fact itself. */
function toldText({ definition, answers, known, lookups }: Facts, fact: KnownFact): string {
  const asked = allFields(definition).find(
    ({ field }) => "prefill" in field && field.prefill?.some((rule) => "from" in rule && rule.from === fact),
  );
  const told = (asked && valueAt(answers, asked.path)) ?? known[fact]?.value;
  if (typeof told === "string") return told;
  return typeof told === "object" && told !== null ? addressText(told as Address, lookups) : "";
}

/** A number kept as E.164 digits as people write it; anything else as it was typed. */
export function typedPhone(phone: string): string {
  return /^84\d{9,10}$/.test(phone) ? phoneText(phone) : phone;
}
