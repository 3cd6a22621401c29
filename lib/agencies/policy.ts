import type { Actor } from "#lib/accounts/actor.ts";

/** Who keeps the calendar of the province: its system administrators and procedure control. */
export function mayChangeCalendar(actor: Actor): boolean {
  if (actor.kind === "system") return true;
  if (actor.kind !== "officer") return false;
  return actor.posts.some(({ role }) => role === "systemAdministrator" || role === "procedureController");
}

/** The tree of agencies with what was closed is for those who work in it. */
export function maySeeOrganisation(actor: Actor): boolean {
  return actor.kind === "officer" || actor.kind === "system";
}

/** Who may bring in agencies: the operator, and system administrators. */
export function mayChangeOrganisation(actor: Actor): boolean {
  if (actor.kind === "system") return true;
  return actor.kind === "officer" && actor.posts.some(({ role }) => role === "systemAdministrator");
}
