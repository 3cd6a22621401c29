import * as z from "zod";
import { agencyLevels, audiences, channels, timeUnits } from "./content.ts";
import { feeStatuses } from "./fee-schema.ts";
import { procedureCode, searchProceduresSchema } from "./schema.ts";

const language = z.enum(["vi", "en"]).default("vi").describe("Language of the texts in the answer");

/** What a program asks the catalogue. */
export const listInput = searchProceduresSchema.extend({ lang: language });

export const oneInput = z.object({
  code: z.string().max(35).describe("National code d.dddddd"),
  lang: language,
});

const listed = z.object({
  code: procedureCode,
  name: z.string(),
  field: z.string().describe("Name of the subject field"),
  fieldKey: z.string(),
  serviceLevel: z.number().int().min(1).max(4),
  agencyLevel: z.enum(agencyLevels).describe("The most local level that handles it"),
  agencyLevels: z.array(z.enum(agencyLevels)),
  canFileOnline: z.boolean(),
});

/** A page of procedures. */
export const listAnswer = z.object({
  items: z.array(listed),
  nextCursor: z.string().nullable().describe("Ask again with it as `cursor`; null on the last page"),
});

const fee = z.object({
  name: z.string(),
  kind: z.enum(["fee", "charge"]),
  status: z.enum(feeStatuses).describe("Whether an amount is known, or who decides it"),
  amountDong: z.number().int().nullable(),
  note: z.string().nullable(),
});

/** One procedure in force, in one language. */
export const oneAnswer = listed.extend({
  version: z.object({ id: z.uuid(), number: z.number().int(), effectiveOn: z.iso.date() }),
  decisionNo: z.string().nullable(),
  audience: z.array(z.enum(audiences)),
  online: z.enum(["full", "partial"]).nullable(),
  partialReason: z.string().nullable(),
  whoFor: z.string(),
  outcome: z.string(),
  conditions: z.array(z.string()),
  cases: z.array(z.object({ key: z.string(), name: z.string() })),
  channels: z.array(
    z.object({
      channel: z.enum(channels),
      caseKey: z
        .string()
        .nullable()
        .describe("The case these terms are for; null: every case without its own"),
      timeLimit: z
        .object({ amount: z.number(), unit: z.enum(timeUnits), assumed: z.boolean() })
        .nullable()
        .describe("null: the law states none"),
      fees: z.array(fee),
      note: z.string().nullable(),
    }),
  ),
  documents: z.array(
    z.object({
      key: z.string(),
      caseKey: z.string().nullable(),
      name: z.string(),
      originals: z.number().int(),
      copies: z.number().int(),
      required: z.boolean(),
      handling: z.enum(["submit", "present"]),
      guidance: z.string().nullable(),
      blank: z.string().nullable().describe("Path of a blank to download"),
      replacedBy: z.object({ database: z.string(), basis: z.string() }).nullable(),
    }),
  ),
  steps: z.array(z.string()),
  results: z.array(z.object({ code: z.string().nullable(), name: z.string() })),
  legalBasis: z.array(z.object({ number: z.string(), title: z.string().nullable() })),
  competentAuthority: z.string(),
  handledBy: z.string().describe("`commune`, or the short name of a department"),
});
