import * as z from "zod";
import { agencyLevels, audiences, channels, printedParts, timeUnits } from "./content.ts";
import { feeStatuses } from "./fee-schema.ts";
import { overrideParts } from "./overrides.ts";
import { procedureCode, searchProceduresSchema } from "./schema.ts";

const language = z.enum(["vi", "en"]).default("vi").describe("Language of the texts in the answer");

/** What a program asks the catalogue. */
export const listInput = searchProceduresSchema.extend({ lang: language });

export const oneInput = z.object({
  code: z.string().max(35).describe("National code d.dddddd"),
  lang: language,
});

/** What a program asks of a form. */
export const formInput = z.object({
  key: z
    .string()
    .regex(/^[a-z][a-zA-Z0-9]{0,39}$/)
    .describe("Key of the form, as the procedure names it"),
  lang: language,
});

/** The form in force, for programs that file. */
export const formAnswer = z.object({
  key: z.string(),
  version: z.number().int(),
  title: z.string(),
  schema: z.record(z.string(), z.unknown()).describe("JSON Schema (2020-12) of `answers` in a dossier"),
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

/** What a program asks of everything. */
export const languageInput = z.object({ lang: language });

/** A page of procedures. */
export const listAnswer = z.object({
  items: z.array(listed),
  nextCursor: z.string().nullable().describe("Ask again with it as `cursor`; null on the last page"),
});

const amountDong = z.number().int();

const fee = z.object({
  name: z.string(),
  kind: z.enum(["fee", "charge"]),
  status: z.enum(feeStatuses).describe("Whether an amount is known, or who decides it"),
  amountDong: amountDong.nullable(),
  quantityFrom: z.string().nullable().describe("Name of the answer the amount is multiplied by"),
  tiers: z
    .object({
      countedFrom: z.string().describe("Name of the answer that counts"),
      unit: z.string(),
      steps: z.array(z.object({ from: z.number().int(), amountDong })),
      mostDong: amountDong.nullable(),
    })
    .nullable()
    .describe("So much for each counted thing, from a number on"),
  reductions: z.array(
    z.object({
      group: z.string().nullable().describe("Key of a group of people; null: everybody"),
      name: z.string(),
      percent: z.number(),
      basis: z.string(),
      from: z.iso.date().nullable(),
      until: z.iso.date().nullable(),
    }),
  ),
  note: z.string().nullable(),
});

const condition = z
  .record(z.string(), z.unknown())
  .nullable()
  .describe("What must hold of the answers to the guide; null: always");

const guide = z.object({
  questions: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      help: z.string().nullable(),
      options: z.array(z.object({ value: z.string(), label: z.string() })),
      when: condition,
    }),
  ),
  exclusions: z.array(
    z.object({
      when: condition,
      reason: z.string(),
      basis: z.string().nullable(),
      instead: z.string().nullable().describe("Code of the procedure that is the right one instead"),
    }),
  ),
});

const data = z.object({ database: z.string(), basis: z.string() });

const timeLimit = z.object({ amount: z.number(), unit: z.enum(timeUnits), assumed: z.boolean() });

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
  cases: z.array(z.object({ key: z.string(), name: z.string(), when: condition })),
  guide: guide.nullable().describe("A few questions that lead to the right case"),
  channels: z.array(
    z.object({
      channel: z.enum(channels),
      caseKey: z
        .string()
        .nullable()
        .describe("The case these terms are for; null: every case without its own"),
      timeLimit: timeLimit.nullable().describe("null: the law states none for the whole"),
      stages: z
        .array(z.object({ name: z.string(), since: z.string().nullable(), timeLimit }))
        .nullable()
        .describe("Steps of handling with times of their own, where the whole has none"),
      fees: z.array(fee),
      note: z.string().nullable(),
    }),
  ),
  documentNotes: z.array(z.string()).describe("What the list of papers says beside naming them"),
  documents: z.array(
    z.object({
      key: z.string(),
      caseKey: z.string().nullable(),
      group: z.string().nullable().describe("The heading it stands under"),
      name: z.string(),
      originals: z.number().int(),
      copies: z.number().int(),
      required: z.boolean(),
      handling: z.enum(["submit", "present"]),
      guidance: z.string().nullable(),
      blank: z.string().nullable().describe("Path of a blank to download"),
      replacedBy: data.nullable().describe("Need not be submitted: this database says it"),
      partlyKnown: data.nullable().describe("Still wanted, though this database says a part of it"),
    }),
  ),
  steps: z.array(z.string()),
  results: z.array(z.object({ code: z.string().nullable(), name: z.string() })),
  legalBasis: z.array(z.object({ number: z.string(), title: z.string().nullable() })),
  competentAuthority: z.string(),
  handledBy: z.string().describe("`commune`, or the short name of a department; empty: not known"),
  places: z.array(z.string()).describe("Where to go, when that is elsewhere than the one-stop offices"),
  questions: z.array(z.object({ question: z.string(), answer: z.string() })),
  origins: z
    .array(
      z.object({
        part: z.enum(overrideParts),
        layer: z.enum(["province", "commune"]),
        agency: z.string(),
        ground: z.object({
          number: z.string(),
          on: z.iso.date().nullable(),
          title: z.string().nullable(),
        }),
      }),
    )
    .describe(
      "Parts that were set otherwise than in the national record: whose rule it is, and on what ground",
    ),
  printed: z
    .partialRecord(z.enum(printedParts), z.string())
    .describe(
      "The printed words of parts that could not be read with certainty; they count, not what was read of them; empty: nothing is printed there",
    ),
  url: z.url().describe("Its page for people"),
});
