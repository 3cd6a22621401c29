import type { Actor, Role } from "#lib/accounts/actor.ts";
import type { AgencyKind } from "#lib/agencies/kinds.ts";

/** Who answers for the work of others, and so reads reports. */
const reportingRoles: readonly Role[] = [
  "oneStopHead",
  "agencyLeader",
  "unitAdministrator",
  "procedureController",
];

/** Whose dossiers a report counts: all, or those handled by some agencies or received by some offices. */
export type ReportScope = "everything" | { handling: string[]; reception: string[] };

type Place = { id: string; kind: AgencyKind; parentId: string | null };

export function mayReadReports(actor: Actor): boolean {
  return actor.kind === "officer" && actor.posts.some(({ role }) => reportingRoles.includes(role));
}

/**
 * What the actor's reports are about: at the province everything, at a one-stop office what it received, at any other
 * agency what it or a part of it handles. null for who reads no reports.
 */
export function reportScope(actor: Actor, places: ReadonlyMap<string, Place>): ReportScope | null {
  if (actor.kind !== "officer" || !mayReadReports(actor)) return null;
  const posts = actor.posts.filter(({ role }) => reportingRoles.includes(role));
  const own = [...new Set(posts.map(({ agencyId }) => agencyId))];
  if (own.some((id) => places.get(id)?.kind === "province")) return "everything";
  const isOffice = (id: string) => places.get(id)?.kind === "oneStop";
  return {
    reception: own.filter(isOffice),
    handling: [...new Set(own.filter((id) => !isOffice(id)).flatMap((id) => [id, ...partsOf(id, places)]))],
  };
}

/** What is under an agency, at any depth, without its one-stop office: that one reports by itself. */
function partsOf(id: string, places: ReadonlyMap<string, Place>): string[] {
  const parts = [...places.values()].filter((place) => place.parentId === id && place.kind !== "oneStop");
  return parts.flatMap((part) => [part.id, ...partsOf(part.id, places)]);
}
