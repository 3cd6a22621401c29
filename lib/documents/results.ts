/** Whether what was asked for was granted. A refusal on the merits is a result too. */
export const resultOutcomes = ["approved", "declined"] as const;

export type ResultOutcome = (typeof resultOutcomes)[number];
