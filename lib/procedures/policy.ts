import type { Actor } from "#lib/accounts/actor.ts";

/** Who keeps the catalogue: the officers of procedure control at the provincial one-stop centre, and the portal itself. */
export function mayChangeCatalogue(actor: Actor): boolean {
  if (actor.kind === "system") return true;
  return actor.kind === "officer" && actor.posts.some(({ role }) => role === "procedureController");
}

/** Every officer may look up every version; people outside see the one in force. */
export function maySeeVersions(actor: Actor): boolean {
  return actor.kind === "system" || actor.kind === "officer";
}
