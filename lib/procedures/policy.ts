import type { Actor, Role } from "#lib/accounts/actor.ts";
import type { AgencyKind } from "#lib/agencies/kinds.ts";
import type { ProcedureContent } from "./content.ts";

/** Who keeps the catalogue: the officers of procedure control at the provincial one-stop centre, and the portal itself. */
export function mayChangeCatalogue(actor: Actor): boolean {
  if (actor.kind === "system") return true;
  return actor.kind === "officer" && actor.posts.some(({ role }) => role === "procedureController");
}

/** Every officer may look up every version; people outside see the one in force. */
export function maySeeVersions(actor: Actor): boolean {
  return actor.kind === "system" || actor.kind === "officer";
}

/** A post as the keeping of the catalogue sees it: `home` is the body whose post it is, whatever division or counter it is held at. */
export type KeeperPost = { role: Role; home: { id: string; kind: AgencyKind; shortName: string | null } };

/** Who asks, with where their posts are. */
export type Keeper = { actor: Actor; posts: readonly KeeperPost[] };

/** A layer of a procedure: `agencyId` null is the province's rule, else that of this commune. */
export type Layer = Pick<ProcedureContent, "handledBy"> & { agencyId: string | null };

const editors: readonly Role[] = ["unitAdministrator", "procedureController"];

/**
 * Who writes drafts of a layer. The rule of the province: its own editors and those of the department that handles the
 * procedure. The rule of a commune: the editors there, where communes handle it.
 */
export function mayEdit({ actor, posts }: Keeper, { agencyId, handledBy }: Layer): boolean {
  if (actor.kind === "system") return true;
  const homes = posts.flatMap(({ role, home }) => (editors.includes(role) ? [home] : []));
  if (agencyId !== null) return handledBy === "commune" && homes.some(({ id }) => id === agencyId);
  return homes.some(({ kind, shortName }) => {
    if (kind === "province") return true;
    if (handledBy === null || handledBy === "commune") return false;
    return kind === "department" && shortName === handledBy.department;
  });
}

/** Who may begin a procedure at all; for which agency, `mayEdit` says. */
export function mayBegin({ actor, posts }: Keeper): boolean {
  const homes = ["province", "department"];
  return (
    actor.kind === "system" ||
    posts.some(({ role, home }) => editors.includes(role) && homes.includes(home.kind))
  );
}

/** Who brings a draft into force: procedure control of the province, and of a commune for its own rule. */
export function mayPublish({ actor, posts }: Keeper, { agencyId }: Pick<Layer, "agencyId">): boolean {
  if (actor.kind === "system") return true;
  return posts.some(
    ({ role, home }) =>
      role === "procedureController" &&
      (home.kind === "province" || (agencyId !== null && home.id === agencyId)),
  );
}

/** Whether somebody else has to publish it: nobody brings into force what they wrote themselves. */
export function wroteIt({ actor }: Keeper, authors: readonly (string | null)[]): boolean {
  return actor.kind === "officer" && authors.includes(actor.id);
}
