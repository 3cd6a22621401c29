/** What an agency is; a one-stop office is an agency of its own under its province or commune. */
export const agencyKinds = ["province", "department", "commune", "district", "division", "oneStop"] as const;

export type AgencyKind = (typeof agencyKinds)[number];

export const dayKinds = ["off", "makeup"] as const;
