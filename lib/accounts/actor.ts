/** What a person may do at an agency; the offices of the one-stop mechanism, as in the decree on it. */
export const roles = [
  "oneStopClerk",
  "postalEmployee",
  "oneStopHead",
  "divisionHead",
  "caseOfficer",
  "agencyLeader",
  "recordsClerk",
  "committeeOfficer",
  "committeeOfficeLeader",
  "committeeLeader",
  "feeCollector",
  "resultDesk",
  "procedureController",
  "unitAdministrator",
  "systemAdministrator",
  "populationLookup",
  "locationIndependentReception",
  "communityDigitalTeam",
] as const;

export type Role = (typeof roles)[number];

/** A role held at one agency. An officer may hold several. */
export type Post = { agencyId: string; role: Role };

/** How surely a citizen is known: 0 by e-mail only, 1 and 2 by the levels of the national identity. */
export type Assurance = 0 | 1 | 2;

/** Whoever asks for something: a visitor, a person, an integrating system, or the portal itself. */
export type Actor =
  | { kind: "visitor" }
  | { kind: "citizen"; id: string; assurance: Assurance }
  | { kind: "officer"; id: string; posts: readonly Post[] }
  | { kind: "client"; id: string; scopes: readonly string[] }
  | { kind: "system"; id: string };

/** Whether the actor holds one of `roles` at any agency, or at `agencyId` when given. */
export function holdsRole(actor: Actor, wanted: readonly Role[], agencyId?: string): boolean {
  if (actor.kind !== "officer") return false;
  return actor.posts.some(
    (post) => wanted.includes(post.role) && (agencyId === undefined || post.agencyId === agencyId),
  );
}
