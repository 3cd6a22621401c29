import * as z from "zod";
import { closingSchema } from "./closing.ts";
import { legalGround, overrideParts, overrideValue } from "./overrides.ts";
import { procedureCode } from "./schema.ts";

/** The layer of a procedure that is written: without an agency the province's, else that of the commune. */
const layer = { code: procedureCode, agencyId: z.uuid().nullable().default(null) };

const part = z.enum(overrideParts);

/** One change of a draft. */
const draftChange = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("set"), override: overrideValue, ground: legalGround }),
  z.object({ kind: z.literal("remove"), part }),
  /** The answer to a question of the draft: what was set stays, or what lies below holds. */
  z.object({ kind: z.literal("answer"), part, answer: z.enum(["ours", "theirs"]) }),
]);

/** `revision`: that of the draft as it was looked at, 0 where there was none. */
const saveDraftSchema = z.object({
  ...layer,
  revision: z.coerce.number().int().min(0),
  change: draftChange,
});

export const discardDraftSchema = z.object({ ...layer, revision: z.coerce.number().int().min(0) });

export const publishDraftSchema = discardDraftSchema.extend({ effectiveOn: z.iso.date("invalidDate") });

export const closeProcedureSchema = closingSchema.extend({
  code: procedureCode,
  /** The first day on which it is no longer done. */
  closedOn: z.iso.date("invalidDate"),
});

export const tickFindingsSchema = z.object({
  code: procedureCode,
  /** Number of the record, and places in its list of findings. */
  record: z.coerce.number().int().min(1),
  findings: z.array(z.coerce.number().int().min(0)).min(1, "nothingTicked"),
});

/** Every warning of one kind, about one part where it is named. */
export const tickKindSchema = z.object({
  kind: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
  part: z.string().min(1).max(60).optional(),
});

export type SaveDraft = z.output<typeof saveDraftSchema>;
export type DraftChange = SaveDraft["change"];
export type DiscardDraft = z.output<typeof discardDraftSchema>;
export type PublishDraft = z.output<typeof publishDraftSchema>;
export type CloseProcedure = z.output<typeof closeProcedureSchema>;
export type TickFindings = z.output<typeof tickFindingsSchema>;
export type TickKind = z.output<typeof tickKindSchema>;
