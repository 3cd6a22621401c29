import * as z from "zod";
import { roles } from "#lib/accounts/actor.ts";
import { conditionSchema } from "#lib/forms/condition-schema.ts";

const bilingual = z.object({ vi: z.string().trim().min(1), en: z.string().trim().min(1) });
const key = z.string().regex(/^[a-z][a-zA-Z0-9]*$/);

/**
 * The organisations that may hold a step, relative to a dossier: where it was received, who handles it, who is competent
 * to sign, the one-stop centre of the province and the province's committee with its office, or one named by its key.
 */
export const stepOrganisations = [
  "receptionOffice",
  "handlingAgency",
  "competentAuthority",
  "provincialOneStop",
  "provincialCommittee",
  "named",
] as const;

/**
 * What a step is. An office works on it; the applicant does something; a council meets; or it waits for something else to
 * end. Whoever holds the step watches over it, also while it is somebody else's turn.
 */
export const stepKinds = ["office", "applicant", "council", "wait"] as const;

/** What the holder of a step may do with a dossier. Each kind has one form, one event and one message. */
export const actionKinds = [
  "receive",
  "refuse",
  "requestSupplement",
  "assign",
  "forward",
  "returnToStep",
  "consult",
  "spawn",
  "applicantDone",
  "initial",
  "approve",
  "decline",
  "sign",
  "number",
  "issueResult",
  "handOver",
  "returnResult",
] as const;

/** Acts that take a dossier to the next step and leave nothing but a word. */
export const moveKinds = [
  "forward",
  "initial",
  "approve",
  "sign",
  "number",
  "handOver",
  "applicantDone",
] as const satisfies readonly ActionKind[];

const processAction = z.object({
  kind: z.enum(actionKinds),
  /** The step it leads to; without it the dossier stays (supplement, consultation) or leaves the process (refuse, return). */
  to: key.optional(),
  /** Offered only while this holds of the answers and of `dossier.case`, `dossier.channel`. */
  when: conditionSchema.optional(),
  /** Words of its own instead of the usual ones. */
  name: bilingual.optional(),
  /** consult: until when the other side answers, in working minutes. */
  workingMinutes: z.int().min(1).optional(),
  /** consult: whether the time limit of the dossier stands still until then. */
  pauses: z.boolean().optional(),
  /** spawn: code of the linked procedure that begins, and its case. */
  procedure: z
    .string()
    .regex(/^\d\.\d{6}$/)
    .optional(),
  case: key.optional(),
});

/** What happens by itself when a step lasts: a word to its holder, to their leader, or the step is passed over. */
const timer = z.object({
  afterWorkingMinutes: z.int().min(1),
  effect: z.enum(["remind", "escalate", "moveOn"]),
  to: key.optional(),
});

/** What a step must leave behind before the dossier moves on. */
const output = z.object({
  key,
  name: bilingual,
  kind: z.enum(["draft", "opinion", "minutes", "report", "result"]),
  required: z.boolean(),
});

/** The standard forms of the one-stop circular a step may print: 01 reception … 07 register. */
export const standardForms = ["01", "02", "03", "04", "05", "06", "07"] as const;

const holder = z.object({
  organisation: z.enum(stepOrganisations),
  role: z.enum(roles),
  /** Key of the agency, for an organisation that is named. */
  agency: z.string().min(1).optional(),
});

const processStep = z.object({
  key,
  name: bilingual,
  /** What the applicant reads while the dossier is here. */
  citizenText: bilingual,
  kind: z.enum(stepKinds).optional(),
  holder,
  /** Who else takes part, and who may only watch. */
  others: z.array(holder.extend({ part: z.enum(["cooperating", "watching"]) })).optional(),
  workingMinutes: z.int().min(0),
  /** Another budget for dossiers that were filed online. */
  onlineWorkingMinutes: z.int().min(0).optional(),
  /** Whether the time spent here counts against the time limit. */
  counted: z.boolean(),
  /** Passed over unless this holds of the answers and of `dossier.case`, `dossier.channel`. */
  when: conditionSchema.optional(),
  /** wait: what for. */
  until: z.enum(["linkedDossier", "consultations", "payment", "timer"]).optional(),
  actions: z.array(processAction).min(1),
  timers: z.array(timer).max(5).optional(),
  outputs: z.array(output).max(10).optional(),
  forms: z.array(z.enum(standardForms)).optional(),
});

/** An internal process: the steps an office takes. Versioned data; the decision that approved it is printed with it. */
export const processDefinition = z.object({
  title: bilingual,
  decisionNo: z.string().nullable(),
  decisionOn: z.iso.date().optional(),
  steps: z.array(processStep).min(1).max(60),
  /** The printed process it was read from, so that the same again changes nothing. */
  origin: z.object({ id: z.string(), digest: z.string() }).optional(),
  /** The procedures it was decided for, and the case of theirs. */
  serves: z
    .array(z.object({ procedure: z.string().regex(/^\d\.\d{6}$/), case: z.string().optional() }))
    .optional(),
  /** What an import could not read for certain, in the words of the decision: staff answer before it is published. */
  questions: z
    .array(
      z.object({
        step: key.optional(),
        about: z.enum(["actor", "time", "total", "order", "action"]),
        words: z.string(),
      }),
    )
    .optional(),
});

export type ProcessDefinition = z.infer<typeof processDefinition>;
export type ProcessStep = ProcessDefinition["steps"][number];
export type ProcessAction = ProcessStep["actions"][number];
export type ProcessHolder = ProcessStep["holder"];
export type ActionKind = (typeof actionKinds)[number];
export type MoveKind = (typeof moveKinds)[number];
export type StepOrganisation = (typeof stepOrganisations)[number];
