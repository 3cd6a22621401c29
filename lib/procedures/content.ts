import * as z from "zod";
import { conditionSchema } from "#lib/forms/condition-schema.ts";
import { bilingual } from "./bilingual.ts";
import { feeSchema } from "./fee-schema.ts";

export const channels = ["online", "direct", "postal"] as const;
export const agencyLevels = ["ministry", "province", "commune", "other"] as const;
export const audiences = ["citizen", "business", "organisation", "foreigner"] as const;
export const timeUnits = ["workingDay", "workingHour", "calendarDay", "month"] as const;
export const serviceLevels = [1, 2, 3, 4] as const;

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

export const timeLimitSchema = z.object({
  amount: z.number().min(0).max(3650),
  unit: z.enum(timeUnits),
  /** The record prints a bare number; working days were assumed. */
  assumed: z.boolean().default(false),
});

/** A step of handling with a time of its own, and from when that runs where it is said. */
const stage = z.object({ name: bilingual, since: bilingual.optional(), timeLimit: timeLimitSchema });

/** When a procedure is done for one channel and, where cases differ, for one case. */
const channelTerms = z.object({
  channel: z.enum(channels),
  /** The case these terms are for; without it they hold for every case. */
  caseKey: z.string().optional(),
  /** null: the record states none for the whole. */
  timeLimit: timeLimitSchema.nullable(),
  /** The steps of handling, where the record gives each of them a time and the whole none. */
  stages: z.array(stage).min(2).optional(),
  fees: z.array(feeSchema),
  note: bilingual.optional(),
});

/** A paper that is asked for. */
const componentDocument = z.object({
  key: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
  caseKey: z.string().optional(),
  /** The heading it stands under in the list, where that is no case. */
  group: bilingual.optional(),
  name: bilingual,
  originals: z.number().int().min(0),
  copies: z.number().int().min(0),
  required: z.boolean(),
  /** Shown papers are looked at and given back: neither kept nor scanned. */
  handling: z.enum(["submit", "present"]),
  guidance: bilingual.optional(),
  /** The file name of a blank under public/templates. */
  template: z.string().optional(),
  /** Filled in when the content is read, from the rows of data that stand in for papers on that day. */
  replacedBy: z.object({ database: bilingual, basis: z.string() }).optional(),
  /** Filled in likewise, where data say a part of it: the paper is still wanted. */
  partlyKnown: z.object({ database: bilingual, basis: z.string() }).optional(),
});

const key = z.string().regex(/^[a-z][a-zA-Z0-9]*$/);

/** One of several ways the procedure goes, with its own papers, terms, form or process. */
const procedureCase = z.object({
  key,
  name: bilingual,
  /** What holds of the answers to the guide when this is the right case; without it nobody is led here. */
  when: conditionSchema.optional(),
  /** Where this case differs from the procedure: its own form (null: none) and process. */
  formKey: z.string().nullable().optional(),
  processKey: z.string().min(1).optional(),
});

/** A few short questions that lead to the right case, and what tells somebody that they do not qualify. */
const guide = z.object({
  questions: z
    .array(
      z.object({
        key,
        label: bilingual,
        help: bilingual.optional(),
        options: z.array(z.object({ value: z.string().min(1).max(60), label: bilingual })).min(2),
        /** Asked only when this holds of the answers before. */
        when: conditionSchema.optional(),
      }),
    )
    .max(8),
  exclusions: z.array(
    z.object({
      when: conditionSchema,
      reason: bilingual,
      basis: z.string().optional(),
      /** Code of the procedure that is the right one instead. */
      instead: z.string().optional(),
    }),
  ),
});

/** The parts of a record whose printed words are shown until somebody has confirmed how they were read. */
export const printedParts = [
  "channels",
  "documents",
  "steps",
  "conditions",
  "results",
  "legalBasis",
] as const;

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
  cases: z.array(procedureCase),
  guide: guide.optional(),
  channels: z.array(channelTerms).min(1),
  documents: z.array(componentDocument),
  /** What the list of papers says beside naming them. */
  documentNotes: z.array(bilingual).optional(),
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
  /** Who handles it: the commune chosen by the applicant, or a department by its short name (STP, SXD …); null: not known here. */
  handledBy: z.union([z.literal("commune"), z.object({ department: z.string().min(2) })]).nullable(),
  /** Key of the electronic form, when it can be filed online. */
  formKey: z.string().nullable(),
  /** Key of the internal process; null: none was set up, so that it can neither be filed nor received here. */
  processKey: z.string().min(1).nullable(),
  lifeEvents: z.array(z.enum(lifeEvents)),
  /** Words people use instead of the official name. */
  synonyms: z.array(z.string().trim().min(2)),
  /** What people ask about it, answered by the office. */
  questions: z.array(z.object({ question: bilingual, answer: bilingual })).optional(),
  /** Where to go, when that is elsewhere than the one-stop offices. */
  places: z.array(bilingual).optional(),
  /** Other bodies the record names, and procedures it says are related. */
  named: z
    .object({
      implementing: z.string().optional(),
      delegated: z.string().optional(),
      coordinating: z.string().optional(),
      reception: z.string().optional(),
      related: z.string().optional(),
      kind: z.string().optional(),
    })
    .optional(),
  /** The printed words of parts that could not be read with certainty; they are shown instead of what was made of them. */
  printed: z.partialRecord(z.enum(printedParts), z.string()).optional(),
});

export type ProcedureContent = z.infer<typeof procedureContent>;
export type ComponentDocument = ProcedureContent["documents"][number];
export type ChannelTerms = ProcedureContent["channels"][number];
export type ProcedureCase = ProcedureContent["cases"][number];
export type Guide = NonNullable<ProcedureContent["guide"]>;
export type PrintedPart = (typeof printedParts)[number];
/** The word for who handles a procedure: `commune`, the short name of a department, or nothing when it is not known. */
export function handlerKey({ handledBy }: Pick<ProcedureContent, "handledBy">): string | null {
  return handledBy === null || handledBy === "commune" ? handledBy : handledBy.department;
}

export type Channel = (typeof channels)[number];
export type AgencyLevel = (typeof agencyLevels)[number];
export type Audience = (typeof audiences)[number];
export type LifeEvent = (typeof lifeEvents)[number];
export type ServiceLevel = (typeof serviceLevels)[number];
