import type { Actor, Post } from "./actor.ts";

/** The agencies whose accounts somebody administers: all, or those listed. */
export type Realm = "everything" | ReadonlySet<string>;

const officerActs = ["resetPassword", "lock", "unlock", "addPost", "removePost"] as const;

export type OfficerAct = (typeof officerActs)[number];

export type OfficerFacts = {
  id: string;
  posts: readonly Post[];
  /** Closed by an administrator. */
  isDisabled: boolean;
  /** Closed for a while by failed attempts. */
  isLockedOut: boolean;
};

const mayTake: Record<OfficerAct, (realm: Realm, officer: OfficerFacts) => boolean> = {
  resetPassword: ownsWhole,
  lock: (realm, officer) => !officer.isDisabled && ownsWhole(realm, officer),
  unlock: (realm, officer) => (officer.isDisabled || officer.isLockedOut) && ownsWhole(realm, officer),
  addPost: (realm, officer) => isWithin(realm, officer),
  removePost: (realm, officer) => officer.posts.some((post) => mayGrant(realm, post)),
};

/** What the actor can do now with another's account. Screens offer these; commands accept only these. */
export function availableOfficerActs(actor: Actor, realm: Realm, officer: OfficerFacts): OfficerAct[] {
  // Nobody raises or disables themselves: their own password they change, the rest another administrator does.
  if (actor.kind === "officer" && actor.id === officer.id) return [];
  return officerActs.filter((act) => mayTake[act](realm, officer));
}

/** Whether an administrator of `realm` may give this post, or take it away. */
export function mayGrant(realm: Realm, { agencyId, role }: Post): boolean {
  if (realm === "everything") return true;
  return role !== "systemAdministrator" && realm.has(agencyId);
}

/** Whether the account is known to an administrator of `realm` at all. */
export function isWithin(realm: Realm, { posts }: Pick<OfficerFacts, "posts">): boolean {
  return realm === "everything" || posts.some(({ agencyId }) => realm.has(agencyId));
}

/** A password opens every post its holder has, so it is reset only by who could have granted them all. */
function ownsWhole(realm: Realm, { posts }: OfficerFacts): boolean {
  if (realm === "everything") return true;
  return posts.length > 0 && posts.every((post) => mayGrant(realm, post));
}
