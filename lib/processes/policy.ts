import { type Actor, holdsRole } from "#lib/accounts/actor.ts";
import { type Keeper, mayKeepCatalogue } from "#lib/procedures/policy.ts";

/** Who may take the configuration of this installation elsewhere, and see how another differs: administrators and procedure control of the province. */
export function maySeeConfiguration({ actor, posts }: Keeper): boolean {
  const roles = ["systemAdministrator", "procedureController"];
  return (
    actor.kind === "system" ||
    posts.some(({ role, home }) => home.kind === "province" && roles.includes(role))
  );
}

/** Who may take one over: it publishes procedures of the province, which is procedure control's there. */
export function mayApplyConfiguration(keeper: Keeper): boolean {
  return mayKeepCatalogue(keeper);
}

/** Who writes drafts of forms and processes: those who keep procedures, at any agency. */
export function mayEditDefinitions(actor: Actor): boolean {
  return actor.kind === "system" || holdsRole(actor, ["unitAdministrator", "procedureController"]);
}

/** Who publishes what another wrote. */
export function mayPublishDefinitions(actor: Actor): boolean {
  return actor.kind === "system" || holdsRole(actor, ["procedureController"]);
}

/** Who may look at forms and processes, drafts included: every officer. */
export function isOfficer(actor: Actor): boolean {
  return actor.kind === "system" || actor.kind === "officer";
}
