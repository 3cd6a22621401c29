import type { Actor } from "#lib/accounts/actor.ts";
import {
  isKeeper,
  type Keeper,
  type Layer,
  mayEdit,
  mayKeepCatalogue,
  mayPublish,
} from "#lib/procedures/policy.ts";

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

/** Whom a form or process concerns beside whoever changes it. */
export type DefinitionUse = {
  /** Rules in force that name it; where none does, those it was decided for. */
  layers: readonly Layer[];
  /** The bodies at which it was begun; none: it came with the portal or with an import. */
  begunAt: readonly string[];
};

/** Whether whoever asks writes forms and processes at all: those who keep procedures, at any agency. Which, `mayEditDefinition` says. */
export function mayBeginDefinition(keeper: Keeper): boolean {
  return isKeeper(keeper);
}

/**
 * Who writes drafts of a form or process: the editors of the province any; others what serves only rules they may write, or
 * what serves none yet and was begun at their body.
 */
export function mayEditDefinition(keeper: Keeper, { layers, begunAt }: DefinitionUse): boolean {
  if (mayEditAnyDefinition(keeper)) return true;
  if (layers.length > 0) return layers.every((layer) => mayEdit(keeper, layer));
  return isKeeper({ ...keeper, posts: postsAt(keeper, begunAt) });
}

/** Who writes drafts of every form and process, and brings in those of others: the editors of the province. */
export function mayEditAnyDefinition(keeper: Keeper): boolean {
  return isKeeper({ ...keeper, posts: keeper.posts.filter(({ home }) => home.kind === "province") });
}

/**
 * Who publishes what another wrote: procedure control of the province anything; others what serves only rules they may bring
 * into force, or what serves none yet and was begun at their body.
 */
export function mayPublishDefinition(keeper: Keeper, { layers, begunAt }: DefinitionUse): boolean {
  if (mayKeepCatalogue(keeper)) return true;
  if (layers.length > 0) return layers.every((layer) => mayPublish(keeper, layer));
  return postsAt(keeper, begunAt).some(({ role }) => role === "procedureController");
}

/** Who may look at forms and processes, drafts included: every officer. */
export function isOfficer(actor: Actor): boolean {
  return actor.kind === "system" || actor.kind === "officer";
}

function postsAt({ posts }: Keeper, bodies: readonly string[]) {
  return posts.filter(({ home }) => bodies.includes(home.id));
}
