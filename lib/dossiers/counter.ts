import type { Role } from "#lib/accounts/actor.ts";

/** Who receives dossiers from people at a counter. */
export const counterRoles = [
  "oneStopClerk",
  "postalEmployee",
  "locationIndependentReception",
] as const satisfies readonly Role[];
