import type { Href } from "#components/ui/href.ts";
import type { IconName } from "#components/ui/icon-paths.ts";

/** A place one can go from every page. `exact` keeps a section's first page from looking current on all the others. */
export type NavItem = { href: Href; label: string; icon?: IconName; count?: number; exact?: boolean };

/**
 * Where a search box sends its `q`: the address of a page in the language of the reader. With `suggests` it offers
 * procedures while one types, whose pages lie under that address.
 */
export type SearchBox = { action: string; defaultValue?: string | undefined; suggests?: boolean };

/** Whether the page at `pathname` belongs to `item`. */
export function isCurrent(pathname: string, { href, exact }: Pick<NavItem, "href" | "exact">) {
  const target = typeof href === "string" ? href : href.pathname;
  return pathname === target || (!exact && target !== "/" && pathname.startsWith(`${target}/`));
}
