import { type Actor, holdsRole } from "#lib/accounts/actor.ts";

/** Who may take the configuration of this installation elsewhere, and see how another differs from it. */
export function maySeeConfiguration(actor: Actor): boolean {
  return actor.kind === "system" || holdsRole(actor, ["systemAdministrator", "procedureController"]);
}

/** Who may take one over: it publishes procedures, which is procedure control's. */
export function mayApplyConfiguration(actor: Actor): boolean {
  return actor.kind === "system" || holdsRole(actor, ["procedureController"]);
}

/** Who writes drafts of forms and processes: those who keep procedures, at any agency. */
export function mayEditDefinitions(actor: Actor): boolean {
  return actor.kind === "system" || holdsRole(actor, ["unitAdministrator", "procedureController"]);
}

/** Who publishes what another wrote. */
export function mayPublishDefinitions(actor: Actor): boolean {
  return actor.kind === "system" || holdsRole(actor, ["procedureController"]);
}
