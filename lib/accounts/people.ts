export const sexes = ["female", "male"] as const;

export type Sex = (typeof sexes)[number];

/** What a member may do for a business: everything, file, or only look. */
export const memberRoles = ["owner", "filer", "viewer"] as const;

export type MemberRole = (typeof memberRoles)[number];
