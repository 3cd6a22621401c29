import type { Actor } from "#lib/accounts/actor.ts";

/** Only a system administrator reads the record: it tells of everybody. */
export function mayReadAudit(actor: Actor): boolean {
  return actor.kind === "officer" && actor.posts.some(({ role }) => role === "systemAdministrator");
}
