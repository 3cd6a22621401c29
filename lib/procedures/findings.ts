import * as z from "zod";
import { printedParts } from "./content.ts";

/** What an import may find wrong or doubtful in a record. An error keeps it from being published, a warning needs a person's tick. */
const findingSeverities = ["error", "warning", "note"] as const;

/** A doubt about one place of a record: what it is, where, the words in question and what was done about it. */
export const findingSchema = z.object({
  /** Key of the kind of doubt, such as `unitMissing`; its words are in the messages. */
  kind: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
  severity: z.enum(findingSeverities),
  /** The part of the content it is about, or the name of another field of the record. */
  part: z.union([z.enum(printedParts), z.string().min(1)]),
  excerpt: z.string().max(300),
  /** Key of what was done: `keptPrinted`, `assumedWorkingDays`, `movedToGuidance` … */
  done: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
});

export type Finding = z.output<typeof findingSchema>;
export type FindingSeverity = (typeof findingSeverities)[number];
