import { type Actor, holdsRole, type Post, type Role } from "./actor.ts";

/** Posts nobody stands in for: who administers, and who looks people up, is named in person. */
export const personalRoles = [
  "systemAdministrator",
  "unitAdministrator",
  "procedureController",
  "populationLookup",
  "communityDigitalTeam",
] as const satisfies readonly Role[];

/** Who sees to the work of colleagues at their agency. */
const headRoles: readonly Role[] = ["divisionHead", "oneStopHead", "agencyLeader", "unitAdministrator"];

/** Posts that decide: nobody below arranges who holds them. */
const leadingRoles: readonly Role[] = ["agencyLeader", "committeeOfficeLeader", "committeeLeader"];

/** An officer as leave and handing on look at them. */
export type Colleague = { id: string; posts: readonly Post[] };

/**
 * Whether the actor may say who does this officer's work: the officer, or who heads every desk of theirs. A leader's work
 * is arranged by the leader and by who grants posts at the agency.
 */
export function maySeeTo(actor: Actor, colleague: Colleague): boolean {
  if (actor.kind !== "officer") return false;
  if (actor.id === colleague.id) return true;
  const desks = deskPosts(colleague);
  return desks.length > 0 && desks.every(({ agencyId, role }) => holdsRole(actor, headsOf(role), agencyId));
}

/** Whether the officer decides somewhere: then nobody makes themselves their deputy. */
export function leads({ posts }: Colleague): boolean {
  return posts.some(({ role }) => leadingRoles.includes(role));
}

function headsOf(role: Role): readonly Role[] {
  return leadingRoles.includes(role) ? ["unitAdministrator"] : headRoles;
}

/** Whether somebody can do this officer's work: a colleague at one of their agencies, not the officer. */
export function mayStandIn(absent: Colleague, deputy: Colleague): boolean {
  if (absent.id === deputy.id) return false;
  const agencies = new Set(deskPosts(absent).map(({ agencyId }) => agencyId));
  return deputy.posts.some(({ agencyId }) => agencies.has(agencyId));
}

function deskPosts({ posts }: Colleague): Post[] {
  return posts.filter(({ role }) => !personalRoles.some((personal) => personal === role));
}
