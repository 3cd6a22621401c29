/** The life of a version: only one of a procedure is published at a time, and none is ever edited after that. */
export const versionStates = ["draft", "published", "superseded", "closed"] as const;

export type VersionState = (typeof versionStates)[number];
