export type ImportOptions = { asJson: boolean; dryRun: boolean; acceptWarnings: boolean; yes: boolean };

/** Brings in what a path holds, tells about it, and gives the exit code. */
export type Importing = (path: string, options: ImportOptions) => Promise<number>;
