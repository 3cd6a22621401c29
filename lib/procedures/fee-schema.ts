import * as z from "zod";
import { bilingual } from "./bilingual.ts";

/** How a fee is known: the council of the province decides most of them, and a record may only point to a table. */
export const feeStatuses = [
  "free",
  "fixed",
  "see_note",
  "local_council",
  "indicative_local_council",
] as const;

/** So much for each counted thing: 2,000 a page and 1,000 from the third on, at most 200,000 a copy. */
const tiers = z.object({
  /** Name of the answer that counts, such as `pages`, and the word for one of them. */
  countedFrom: z.string().min(1),
  unit: bilingual,
  /** The amount of each one from this number on; the first step is from 1. */
  steps: z.array(z.object({ from: z.number().int().min(1), amountDong: z.number().int().min(0) })).min(1),
  mostDong: z.number().int().min(0).optional(),
});

/** Who pays less, or from when to when everybody does. */
const reduction = z.object({
  /** A group of people such as `poorHousehold`; without it the reduction is everybody's. */
  group: z.string().min(1).optional(),
  name: bilingual,
  /** 100: nothing to pay. */
  percent: z.number().min(1).max(100),
  basis: z.string().min(1),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
});

/** A fee (phí) or charge (lệ phí), in whole dong. */
export const feeSchema = z
  .object({
    name: bilingual,
    kind: z.enum(["fee", "charge"]),
    status: z.enum(feeStatuses),
    amountDong: z.number().int().min(0).nullable(),
    /** Name of the answer the amount is multiplied by, such as the number of copies. */
    quantityFrom: z.string().optional(),
    tiers: tiers.optional(),
    reductions: z.array(reduction).optional(),
    note: bilingual.optional(),
  })
  .refine((value) => value.status !== "fixed" || value.amountDong !== null, "a fixed fee needs an amount");

export type Fee = z.output<typeof feeSchema>;
export type Reduction = z.output<typeof reduction>;
