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

/** An officer with the posts they hold now, those of colleagues they stand in for among them. */
export type Officer = {
  kind: "officer";
  id: string;
  posts: readonly Post[];
  /** Colleagues on leave whose work they do, by id. */
  standsFor?: readonly string[];
  /** By this their own cases are known. */
  personalId?: string;
};

/** Whoever asks for something: a visitor, a person, an integrating system, or the portal itself. */
export type Actor =
  | { kind: "visitor" }
  | { kind: "citizen"; id: string; assurance: Assurance }
  | Officer
  | { kind: "client"; id: string; scopes: readonly string[] }
  | { kind: "system"; id: string };

/** Whether the actor holds one of `roles` at any agency, or at `agencyId` when given. */
export function holdsRole(actor: Actor, wanted: readonly Role[], agencyId?: string): boolean {
  if (actor.kind !== "officer") return false;
  return actor.posts.some(
    (post) => wanted.includes(post.role) && (agencyId === undefined || post.agencyId === agencyId),
  );
}

/** Whether work on this officer's name is the actor's: their own, or that of a colleague they stand in for. */
export function actsFor(actor: Actor, officerId: string): boolean {
  if (actor.kind !== "officer") return false;
  return actor.id === officerId || (actor.standsFor?.includes(officerId) ?? false);
}
