import * as z from "zod";

const text = z.string().nullish().catch(null);
const count = z.number().int().min(0).max(9999).catch(0);

const listedFee = z.object({
  amount: z.number().nullish().catch(null),
  currency: text,
  status: text,
  note: text,
});

const listedChannel = z.object({
  channel: z.enum(["online", "direct", "postal"]),
  duration: z.number().nullish().catch(null),
  unit: text,
  unit_assumed: z.boolean().nullish().catch(null),
  run_together: text,
  fees: z.array(listedFee).catch([]),
  note: text,
});

const listedPaper = z.object({ case: text, name: text, originals: count, copies: count, template: text });

/** A record of a list that was parsed from the portal before, or taken from the tables of a provincial decision. */
export const listedRecord = z.object({
  code: z.unknown(),
  name: z.unknown(),
  field: text,
  levels: z.array(z.string()).nullish().catch(null),
  type: text,
  audience: z.array(z.string()).nullish().catch(null),
  decision_no: text,
  competent_authority: text,
  implementing_agency: text,
  channels: z.array(listedChannel).nullish().catch(null),
  documents: z.array(listedPaper).nullish().catch(null),
  results: z
    .array(z.object({ name: text, code: text }))
    .nullish()
    .catch(null),
  legal_basis: z.array(z.string()).nullish().catch(null),
  conditions: text,
  steps_text: text,
  online_level: text,
  duration_text: text,
  fee_text: text,
  place_text: text,
  legal_text: text,
  postal: z.boolean().nullish().catch(null),
});

export type ListedRecord = z.output<typeof listedRecord>;
export type ListedFee = z.output<typeof listedFee>;
export type ListedChannel = z.output<typeof listedChannel>;
export type ListedPaper = z.output<typeof listedPaper>;
