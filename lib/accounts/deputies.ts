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

/** An officer as leave and handing on look at them. */
export type Colleague = { id: string; posts: readonly Post[] };

/** Whether the actor may say who does this officer's work: the officer, or a head at an agency of theirs. */
export function maySeeTo(actor: Actor, { id, posts }: Colleague): boolean {
  if (actor.kind !== "officer") return false;
  return actor.id === id || posts.some(({ agencyId }) => holdsRole(actor, headRoles, agencyId));
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
