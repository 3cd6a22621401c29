import type { Found } from "./answer.ts";

/** The orders in which a list may be put, beside how well each answers. */
export const catalogueOrders = ["name", "newest"] as const;

export type CatalogueOrder = (typeof catalogueOrders)[number];

/** Puts what was found in an order; without one it stays as it answers best. Equals stand in the order of names. */
export function inOrder(found: readonly Found[], order: CatalogueOrder | undefined): readonly Found[] {
  switch (order) {
    case undefined:
      return found;
    case "name":
      return found.toSorted((one, other) => one.place - other.place);
    case "newest":
      return found.toSorted(
        (one, other) =>
          (one.entry.effectiveOn < other.entry.effectiveOn ? 1 : 0) -
            (one.entry.effectiveOn > other.entry.effectiveOn ? 1 : 0) || one.place - other.place,
      );
  }
}
