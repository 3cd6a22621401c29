import * as z from "zod";
import { phoneOf } from "#lib/accounts/identity-numbers.ts";
import { mostCounted } from "#lib/procedures/fees.ts";
import { dossierCode, orEmpty, stepKey } from "./fields.ts";
import { deliveryMethods, dossierStatuses, paperForms } from "./lifecycle.ts";
import { listFiltersSchema } from "./list-schema.ts";
import { stillNeededReasons } from "./paper-decisions.ts";
import { partySchema } from "./party.ts";

/** A mobile number however people type it, kept as E.164 digits. */
const phone = z
  .string()
  .max(30, "tooLong")
  .transform((text, context) => {
    const number = phoneOf(text);
    if (number === undefined) context.addIssue({ code: "custom", message: "invalidPhone" });
    return number ?? z.NEVER;
  });

const delivery = {
  deliveryMethod: z.enum(deliveryMethods, "invalidChoice"),
  deliveryAddress: z.string().trim().max(300, "tooLong").optional().default(""),
};

const postHasAddress = (input: { deliveryMethod: string; deliveryAddress: string }) =>
  input.deliveryMethod !== "postal" || input.deliveryAddress.length >= 5;

const addressMissing = { path: ["deliveryAddress"], error: "required" };

export const startDraftSchema = z.object({
  procedureCode: z.string().regex(/^\d\.\d{6}$/),
  caseKey: orEmpty(z.string().max(60)),
  handlingAgencyId: z.uuid("invalidChoice"),
  businessId: orEmpty(z.uuid(), "invalidChoice"),
});

export const changeCaseSchema = z.object({
  draftId: z.uuid(),
  revision: z.coerce.number().int().min(0),
  caseKey: z.string("required").min(1, "required").max(60),
});

/** The answers are read by the form language, which knows the questions; here they are only some object. */
export const saveDraftStepSchema = z.object({
  draftId: z.uuid(),
  stepKey,
  revision: z.coerce.number().int().min(0),
  answers: z.record(z.string(), z.unknown()).optional().default({}),
});

/** How the applicant is reached, and how the result comes to them. */
export const deliverySchema = z
  .object({
    phone,
    email: z.union([z.literal(""), z.email()], "invalidEmail"),
    address: z.string().trim().max(300, "tooLong"),
    deliveryMethod: delivery.deliveryMethod,
    deliveryAddress: z.string().trim().max(300, "tooLong"),
  })
  .refine(postHasAddress, addressMissing);

export const saveDeliverySchema = z
  .object({ draftId: z.uuid(), revision: z.coerce.number().int().min(0) })
  .and(deliverySchema);

export const submitDraftSchema = z.object({
  draftId: z.uuid(),
  revision: z.coerce.number().int().min(0),
  /** The declaration that what was written is true. */
  declared: z.literal("on", "mustDeclare"),
});

export const dossierCodeSchema = z.object({ code: dossierCode });

const counterPaper = z.object({
  componentKey: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
  form: z.enum(paperForms, "invalidChoice"),
  quantity: z.coerce.number().int().min(0).max(99),
  /** Why a paper that data stand in for is taken all the same, in a word and in the clerk's own. */
  why: orEmpty(z.enum(stillNeededReasons), "invalidChoice"),
  note: z.string().trim().max(500, "tooLong").optional(),
  /** Where the data came from that were taken instead of the paper. */
  source: z.string().trim().max(200, "tooLong").optional(),
});

export const receiveAtCounterSchema = z
  .object({
    /** Made once with the page: sending it again never makes a second dossier. */
    idempotencyKey: z.uuid(),
    procedureCode: z.string().regex(/^\d\.\d{6}$/),
    caseKey: orEmpty(z.string().max(60)),
    receptionOfficeId: z.uuid("invalidChoice"),
    handlingAgencyId: z.uuid("invalidChoice"),
    submitter: z.object({
      name: partySchema.shape.name,
      identifier: z.string().trim().max(20, "tooLong").optional().default(""),
      phone: z
        .union([z.literal(""), phone])
        .optional()
        .default(""),
      email: orEmpty(z.email(), "invalidEmail"),
      address: z.string().trim().max(300, "tooLong").optional().default(""),
    }),
    papers: z.array(counterPaper).optional().default([]),
    /** What fees count by, such as pages. */
    counted: z
      .record(z.string().max(60), z.coerce.number().int().min(1).max(mostCounted))
      .optional()
      .default({}),
    /** The group that lets pay less; the clerk has seen the proof. */
    feeGroup: orEmpty(z.string().max(60)),
    note: z.string().trim().max(2000, "tooLong").optional().default(""),
    ...delivery,
  })
  .refine(postHasAddress, addressMissing);

/** A dossier as an integrating system files it. */
export const fileDossierSchema = z
  .object({
    procedureCode: z.string().regex(/^\d\.\d{6}$/),
    caseKey: z.string().max(60).optional(),
    /** Official code of the commune, or short name of the department, that is to handle it. */
    handlingAgency: z.string().min(2).max(20),
    submitter: partySchema,
    owner: partySchema.optional(),
    answers: z.record(z.string(), z.unknown()),
    deliveryMethod: z.enum(deliveryMethods).default("online"),
    deliveryAddress: z.string().trim().max(300).optional().default(""),
  })
  .refine(postHasAddress, addressMissing);

/** Which of its own dossiers a system asks for. */
export const listDossiersSchema = z.object({
  status: z.enum(dossierStatuses).optional(),
  cursor: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});

const single = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** What an officer searches for; whatever is wrong in the address counts as not asked. */
export const searchDossiersSchema = z.object({
  q: z.preprocess(single, z.string().max(200).catch("")).default(""),
  before: z.preprocess(single, z.uuid().optional().catch(undefined)),
  ...listFiltersSchema.shape,
});

/** Where a page of work ended, as its address says: a moment or "none", then the id. */
export const workCursorSchema = z
  .string()
  .regex(/^(?:none|\d{4}-\d\d-\d\dT[\d:.]{8,12}Z)_[0-9a-f-]{36}$/)
  .transform((text) => {
    const [dueAt = "none", id = ""] = text.split("_");
    return { dueAt, id };
  });

export const trackSchema = z.object({
  code: dossierCode,
  /** Last four digits of the phone or personal number given with the dossier. */
  lastDigits: z
    .string()
    .trim()
    .regex(/^\d{4}$/, "fourDigits"),
});

export type ChangeCase = z.output<typeof changeCaseSchema>;
export type StartDraft = z.output<typeof startDraftSchema>;
export type SaveDraftStep = z.output<typeof saveDraftStepSchema>;
export type SaveDelivery = z.output<typeof saveDeliverySchema>;
export type SubmitDraft = z.output<typeof submitDraftSchema>;
export type ReceiveAtCounter = z.output<typeof receiveAtCounterSchema>;
export type FileDossier = z.output<typeof fileDossierSchema>;
