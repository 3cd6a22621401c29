import type { Listing } from "./entry.ts";

const facetNames = ["field", "level", "audience", "serviceLevel", "online", "lifeEvent", "agency"] as const;

export type FacetName = (typeof facetNames)[number];

/** At most one value of each facet. */
export type Filters = { readonly [name in FacetName]?: string | undefined };

/** How many procedures each value of each facet would leave, given the other filters. Values without any are left out. */
export type FacetCounts = Record<FacetName, Map<string, number>>;

const valuesOf: Record<FacetName, (listing: Listing) => readonly string[]> = {
  field: ({ field }) => [field],
  level: ({ agencyLevels }) => agencyLevels,
  audience: ({ audience }) => audience,
  serviceLevel: ({ serviceLevel }) => [String(serviceLevel)],
  online: ({ online }) => (online ? [online] : []),
  lifeEvent: ({ lifeEvents }) => lifeEvents,
  agency: ({ agency }) => (agency === "" ? [] : [agency]),
};

/** Whether a procedure passes every filter. */
export function passes(listing: Listing, filters: Filters): boolean {
  return facetNames.every((name) => meets(listing, name, filters[name]));
}

/** Counts for the links of a filter: what passes all other filters counts for this one. */
export function countFacets(listings: readonly Listing[], filters: Filters): FacetCounts {
  const counts = Object.fromEntries(facetNames.map((name) => [name, new Map()])) as FacetCounts;
  for (const listing of listings) {
    const failed = facetNames.filter((name) => !meets(listing, name, filters[name]));
    if (failed.length > 1) continue;
    for (const name of failed.length === 1 ? failed : facetNames) {
      for (const value of valuesOf[name](listing)) {
        counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function meets(listing: Listing, name: FacetName, wanted: string | undefined): boolean {
  return wanted === undefined || valuesOf[name](listing).includes(wanted);
}
