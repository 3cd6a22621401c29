/** What is wrong with a posted form, by the name of its input: a key of the errors. */
export type Faults = Record<string, string>;
