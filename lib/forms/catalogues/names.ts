/** Official lists a choice may offer, kept with the portal. */
export const catalogues = ["provinces", "countries", "ethnicGroups"] as const;
export type Catalogue = (typeof catalogues)[number];
