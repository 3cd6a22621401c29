import type { Actor, Role } from "#lib/accounts/actor.ts";
import type { AgencyKind } from "#lib/agencies/kinds.ts";
import type { ProcedureContent } from "./content.ts";

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
  return homes.some((home) => home.kind === "province" || handles(home, handledBy));
}

/** Who may begin a procedure at all; for which agency, `mayEdit` says. */
export function mayBegin({ actor, posts }: Keeper): boolean {
  const homes = ["province", "department"];
  return (
    actor.kind === "system" ||
    posts.some(({ role, home }) => editors.includes(role) && homes.includes(home.kind))
  );
}

/**
 * Who changes what holds for every procedure and every agency (words of the search, names of fields, what is handed over
 * from elsewhere) and who abolishes one: procedure control of the province, at its one-stop office (domain: roles, 18).
 */
export function mayKeepCatalogue({ actor, posts }: Keeper): boolean {
  return actor.kind === "system" || controlled(posts).some(({ kind }) => kind === "province");
}

/**
 * Who brings a draft into force: procedure control of the province anything, that of a department the rules for what it
 * handles, that of a commune its own rules.
 */
export function mayPublish(keeper: Keeper, { agencyId, handledBy }: Layer): boolean {
  if (mayKeepCatalogue(keeper)) return true;
  const homes = controlled(keeper.posts);
  return agencyId === null
    ? homes.some((home) => handles(home, handledBy))
    : homes.some(({ id }) => id === agencyId);
}

/** Whether whoever asks writes or publishes anything at all; what, `mayEdit` and `mayPublish` say. */
export function isKeeper({ actor, posts }: Keeper): boolean {
  return actor.kind === "system" || posts.some(({ role }) => editors.includes(role));
}

function controlled(posts: Keeper["posts"]) {
  return posts.flatMap(({ role, home }) => (role === "procedureController" ? [home] : []));
}

/** Whether a body is the department that handles it. */
function handles({ kind, shortName }: KeeperPost["home"], handledBy: Layer["handledBy"]): boolean {
  if (handledBy === null || handledBy === "commune") return false;
  return kind === "department" && shortName === handledBy.department;
}

/** Whether somebody else has to publish it: nobody brings into force what they wrote themselves. */
export function wroteIt({ actor }: Keeper, authors: readonly (string | null)[]): boolean {
  return actor.kind === "officer" && authors.includes(actor.id);
}
