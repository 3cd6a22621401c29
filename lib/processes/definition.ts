import * as z from "zod";
import { roles } from "#lib/accounts/actor.ts";

const bilingual = z.object({ vi: z.string().trim().min(1), en: z.string().trim().min(1) });
const stepKey = z.string().regex(/^[a-z][a-zA-Z0-9]*$/);

/** The organisations of a dossier that may hold a step; they are three different references and never merged. */
const stepOrganisations = ["receptionOffice", "handlingAgency", "competentAuthority"] as const;

/** What the holder of a step may do with a dossier. Each kind has one form, one event and one message. */
const actionKinds = [
  "receive",
  "refuse",
  "requestSupplement",
  "assign",
  "forward",
  "returnToStep",
  "approve",
  "decline",
  "issueResult",
  "handOver",
  "returnResult",
] as const;

const processAction = z.object({
  kind: z.enum(actionKinds),
  /** The step it leads to; without it the dossier stays (supplement) or leaves the process (refuse, return). */
  to: stepKey.optional(),
});

const processStep = z.object({
  key: stepKey,
  name: bilingual,
  /** What the applicant reads while the dossier is here. */
  citizenText: bilingual,
  holder: z.object({ organisation: z.enum(stepOrganisations), role: z.enum(roles) }),
  workingMinutes: z.number().int().min(0),
  /** Whether the time spent here counts against the time limit. */
  counted: z.boolean(),
  actions: z.array(processAction).min(1),
});

/** An internal process: the steps an office takes. Versioned data; the decision that approved it is printed with it. */
export const processDefinition = z.object({
  title: bilingual,
  decisionNo: z.string().nullable(),
  steps: z.array(processStep).min(1),
});

export type ProcessDefinition = z.infer<typeof processDefinition>;
export type ProcessStep = ProcessDefinition["steps"][number];
export type ProcessAction = ProcessStep["actions"][number];
export type ActionKind = (typeof actionKinds)[number];
export type StepOrganisation = (typeof stepOrganisations)[number];
