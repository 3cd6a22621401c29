/**
 * The life of a version: written as a draft, set for a day to come, in force, followed by another, or abolished. Only one
 * of a procedure (and, where a commune has its own, of a procedure there) is published at a time, and none is ever edited
 * after that.
 */
export const versionStates = ["draft", "scheduled", "published", "superseded", "closed"] as const;

export type VersionState = (typeof versionStates)[number];

/** Where a record came from: the national list, or a file in the portal's own format. */
export const recordSources = ["national", "own"] as const;

export type RecordSource = (typeof recordSources)[number];
