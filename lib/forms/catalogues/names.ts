/** Official lists a choice may offer, kept with the portal. */
export const catalogues = [
  "provinces",
  "communes",
  "formerCommunes",
  "countries",
  "ethnicGroups",
  "occupations",
] as const;
export type Catalogue = (typeof catalogues)[number];
