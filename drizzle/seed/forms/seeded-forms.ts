import type { FormDefinition } from "#lib/forms/definition.ts";
import { birthRegistration } from "./birth-registration.ts";
import { civilStatusExtract } from "./civil-status-extract.ts";
import { deathRegistration } from "./death-registration.ts";
import { householdBusiness } from "./household-business.ts";
import { maritalStatus } from "./marital-status.ts";
import { permanentResidence } from "./permanent-residence.ts";

/** The interactive e-forms of the demonstration catalogue, by the national code of their procedure. */
export const seededForms: Record<string, FormDefinition> = {
  "1.001193": birthRegistration,
  "1.004873": maritalStatus,
  "1.001612": householdBusiness,
  "1.004222": permanentResidence,
  "2.000635": civilStatusExtract,
  "1.000656": deathRegistration,
};
