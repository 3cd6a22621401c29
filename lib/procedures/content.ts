import * as z from "zod";

/** A text in both languages of the portal. */
export const bilingual = z.object({ vi: z.string().trim().min(1), en: z.string().trim().min(1) });

export type Bilingual = z.infer<typeof bilingual>;

export const channels = ["online", "direct", "postal"] as const;
export const agencyLevels = ["ministry", "province", "commune", "other"] as const;
export const audiences = ["citizen", "business", "organisation", "foreigner"] as const;
export const timeUnits = ["workingDay", "workingHour", "calendarDay", "month"] as const;
export const serviceLevels = [1, 2, 3, 4] as const;

/** How a fee is known: the council of the province decides most of them, and a record may only point to a table. */
export const feeStatuses = [
  "free",
  "fixed",
  "see_note",
  "local_council",
  "indicative_local_council",
] as const;

/** What happens in a life that sends people to an office. */
export const lifeEvents = [
  "birth",
  "marriage",
  "death",
  "moving",
  "identity",
  "business",
  "land",
  "building",
  "vehicle",
  "work",
  "hardship",
  "schooling",
  "health",
  "papers",
] as const;

const timeLimit = z.object({
  amount: z.number().min(0).max(3650),
  unit: z.enum(timeUnits),
  /** The record prints a bare number; working days were assumed. */
  assumed: z.boolean().default(false),
});

const fee = z
  .object({
    name: bilingual,
    kind: z.enum(["fee", "charge"]),
    status: z.enum(feeStatuses),
    amountDong: z.number().int().min(0).nullable(),
    /** Name of the answer the amount is multiplied by, such as the number of copies. */
    quantityFrom: z.string().optional(),
    note: bilingual.optional(),
  })
  .refine((value) => value.status !== "fixed" || value.amountDong !== null, "a fixed fee needs an amount");

const channelTerms = z.object({
  channel: z.enum(channels),
  /** The case these terms are for; without it they hold for every case. */
  caseKey: z.string().optional(),
  /** null: the record states none. */
  timeLimit: timeLimit.nullable(),
  fees: z.array(fee),
  note: bilingual.optional(),
});

const componentDocument = z.object({
  key: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
  caseKey: z.string().optional(),
  name: bilingual,
  originals: z.number().int().min(0),
  copies: z.number().int().min(0),
  required: z.boolean(),
  /** Shown papers are looked at and given back: neither kept nor scanned. */
  handling: z.enum(["submit", "present"]),
  guidance: bilingual.optional(),
  /** The file name of a blank under public/templates. */
  template: z.string().optional(),
  /** Set when data of a national database stand in for the paper. */
  replacedBy: z.object({ database: bilingual, basis: z.string() }).optional(),
});

/** The substance of one version of a procedure. Versions never change: a correction is a new version. */
export const procedureContent = z.object({
  name: bilingual,
  field: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
  agencyLevels: z.array(z.enum(agencyLevels)).min(1),
  audience: z.array(z.enum(audiences)).min(1),
  /** Old levels 1 to 4 decide what the page offers: information, blanks, online filing, online payment and result. */
  serviceLevel: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  /** The newer marking; a partial service says why it cannot be done wholly online. */
  online: z.enum(["full", "partial"]).nullable(),
  partialReason: bilingual.optional(),
  whoFor: bilingual,
  outcome: bilingual,
  conditions: z.array(bilingual),
  cases: z.array(z.object({ key: z.string().regex(/^[a-z][a-zA-Z0-9]*$/), name: bilingual })),
  channels: z.array(channelTerms).min(1),
  documents: z.array(componentDocument),
  steps: z.array(bilingual),
  results: z.array(z.object({ code: z.string().optional(), name: bilingual })).min(1),
  legalBasis: z.array(z.object({ number: z.string().min(1), title: bilingual.optional() })),
  /** Number of the decision that announced the procedure. */
  decisionNo: z.string().nullable(),
  /** Received strictly later than this clock time: the time limit starts the next working morning. */
  cutOff: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .nullable(),
  /** What a supplement request at appraisal does to the time limit. */
  supplementEffect: z.enum(["restart", "pause"]),
  competentAuthority: bilingual,
  /** Who handles it: the commune chosen by the applicant, or a department named by its short name (STP, SXD …). */
  handledBy: z.union([z.literal("commune"), z.object({ department: z.string().min(2) })]),
  /** Key of the electronic form, when it can be filed online. */
  formKey: z.string().nullable(),
  processKey: z.string().min(1),
  lifeEvents: z.array(z.enum(lifeEvents)),
  /** Words people use instead of the official name. */
  synonyms: z.array(z.string().trim().min(2)),
});

export type ProcedureContent = z.infer<typeof procedureContent>;
export type ComponentDocument = ProcedureContent["documents"][number];
export type ChannelTerms = ProcedureContent["channels"][number];
export type Channel = (typeof channels)[number];
export type AgencyLevel = (typeof agencyLevels)[number];
export type Audience = (typeof audiences)[number];
export type LifeEvent = (typeof lifeEvents)[number];
export type ServiceLevel = (typeof serviceLevels)[number];
