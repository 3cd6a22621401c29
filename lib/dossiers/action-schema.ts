import * as z from "zod";
import { moveKinds } from "#lib/processes/definition.ts";
import { consultationVerdicts, relations } from "./events.ts";
import { dossierCode, orEmpty, stepKey } from "./fields.ts";
import { deliveryMethods } from "./lifecycle.ts";
import { type StillNeededReason, stillNeededReasons } from "./paper-decisions.ts";

const reason = z.string().trim().min(10, "tooShort").max(2000, "tooLong");
const opinion = z.string().trim().max(2000, "tooLong").optional().default("");

export const receiveDossierSchema = z.object({ code: dossierCode });

export const refuseDossierSchema = z.object({
  code: dossierCode,
  reason,
  competentAgency: z.string().trim().max(200, "tooLong").optional().default(""),
});

const supplementItem = z.object({
  /** `paper:key`, `field:path` or `other`; empty in a line that was not used. */
  target: z.string().regex(/^(?:paper:[a-z][a-zA-Z0-9]*|field:[a-zA-Z0-9.]{1,200}|other)?$/),
  reason: z.string().trim().max(1000, "tooLong").optional().default(""),
  /** Why a paper that data stand in for is asked for all the same; empty where they do not. */
  why: orEmpty(z.enum(stillNeededReasons), "invalidChoice"),
});

export const requestSupplementSchema = z.object({
  code: dossierCode,
  items: z
    .array(supplementItem)
    .max(100, "tooLong")
    .transform((items) =>
      items
        .map((item, line) => ({ ...item, line }))
        .filter(({ target, reason }) => target !== "" && reason !== ""),
    )
    .refine((items) => items.length > 0, "supplementNeedsItem"),
  legalBasis: z.string().trim().max(300, "tooLong").optional().default(""),
});

export const answerSupplementSchema = z.object({
  code: dossierCode,
  answers: z.record(z.string(), z.unknown()).optional().default({}),
  note: z.string().trim().max(2000, "tooLong").optional().default(""),
});

export const assignDossierSchema = z.object({
  code: dossierCode,
  officerId: z.uuid("invalidChoice"),
  opinion,
});

export const moveDossierSchema = z.object({
  code: dossierCode,
  kind: z.enum(moveKinds),
  to: stepKey,
  opinion,
});

/** The applicant says that what was theirs to do is done. */
export const tellDoneSchema = z.object({ code: dossierCode, to: stepKey, opinion });

export const returnToStepSchema = z.object({ code: dossierCode, to: stepKey, reason });

export const declineDossierSchema = z.object({ code: dossierCode, to: stepKey, reason });

export const issueResultSchema = z.object({
  code: dossierCode,
  title: z.string().trim().min(5, "tooShort").max(300, "tooLong"),
  body: z.string().trim().max(5000, "tooLong").optional().default(""),
  /** A file uploaded before; without it the result is made from the title and text. */
  fileId: orEmpty(z.uuid()),
});

export const returnResultSchema = z.object({
  code: dossierCode,
  receiver: z.string().trim().min(2, "tooShort").max(200, "tooLong"),
  method: z.enum(deliveryMethods, "invalidChoice"),
});

export const withdrawDossierSchema = z.object({ code: dossierCode, reason });

/** `reason`: why it is taken from a colleague; nobody is asked for one where nobody holds it. */
export const takeUpSchema = z.object({
  code: dossierCode,
  reason: z.string().trim().max(500, "tooLong").optional().default(""),
});

export const keepOutputSchema = z.object({
  code: dossierCode,
  output: stepKey,
  text: z.string().trim().max(10_000, "tooLong").optional().default(""),
  /** A file uploaded before, instead of a text or beside it. */
  fileId: orEmpty(z.uuid()),
});

export const consultSchema = z.object({
  code: dossierCode,
  agencyId: z.uuid("invalidChoice"),
  question: z.string().trim().min(10, "tooShort").max(2000, "tooLong"),
});

/** `procedure`: code of the linked procedure, as the process names it. */
export const spawnSchema = z.object({
  code: dossierCode,
  procedure: z.string().regex(/^\d\.\d{6}$/, "invalidChoice"),
});

export const answerConsultationSchema = z.object({
  code: dossierCode,
  consultationId: z.uuid("invalidChoice"),
  verdict: z.enum(consultationVerdicts, "invalidChoice"),
  opinion: reason,
});

export const endConsultationSchema = z.object({
  code: dossierCode,
  consultationId: z.uuid("invalidChoice"),
  reason,
});

export const extendSchema = z.object({
  code: dossierCode,
  /** The day of the new appointment, at the hour of the first one. */
  appointedOn: z.iso.date("invalidDate"),
  reason,
  legalBasis: z.string().trim().max(300, "tooLong").optional().default(""),
});

/** Everything on one officer's name goes to another. */
export const handOnSchema = z.object({
  fromId: z.uuid("required"),
  toId: z.uuid("required"),
  reason: z.string().trim().min(5, "tooShort").max(300, "tooLong"),
});

export const declareInterestSchema = z.object({
  code: dossierCode,
  relation: z.enum(relations, "invalidChoice"),
});

/** `versionId`: the version in force as it was looked at. */
export const moveToVersionSchema = z.object({
  code: dossierCode,
  versionId: z.uuid("invalidChoice"),
  reason,
});

export type MoveToVersion = z.output<typeof moveToVersionSchema>;
export type RefuseDossier = z.output<typeof refuseDossierSchema>;
/** `line`: the place of an item in its form, where a fault is told. */
export type RequestSupplement = {
  code: string;
  items: { target: string; reason: string; why?: StillNeededReason | "" | undefined; line?: number }[];
  legalBasis: string;
};
export type AnswerSupplement = z.output<typeof answerSupplementSchema>;
export type AssignDossier = z.output<typeof assignDossierSchema>;
export type MoveDossier = z.output<typeof moveDossierSchema>;
export type ReturnToStep = z.output<typeof returnToStepSchema>;
export type DeclineDossier = z.output<typeof declineDossierSchema>;
export type IssueResult = z.output<typeof issueResultSchema>;
export type ReturnResult = z.output<typeof returnResultSchema>;
export type TakeUp = z.output<typeof takeUpSchema>;
export type KeepOutput = z.output<typeof keepOutputSchema>;
export type Consult = z.output<typeof consultSchema>;
export type Spawn = z.output<typeof spawnSchema>;
export type AnswerConsultation = z.output<typeof answerConsultationSchema>;
export type EndConsultation = z.output<typeof endConsultationSchema>;
export type Extend = z.output<typeof extendSchema>;
export type HandOn = z.output<typeof handOnSchema>;
export type DeclareInterest = z.output<typeof declareInterestSchema>;
export type WithdrawDossier = z.output<typeof withdrawDossierSchema>;
