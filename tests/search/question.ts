/** What somebody types, and the codes of the procedures of which one must be among the first three found. */
export type Question = readonly [typed: string, ...codes: string[]];
