import * as z from "zod";
import { resultOutcomes } from "#lib/documents/results.ts";
import { completionLevels } from "./completion.ts";
import type { EventType } from "./events.ts";
import { deliveryMethods, deliveryStatuses, dossierStatuses, paymentStatuses } from "./lifecycle.ts";
import type { getForClient } from "./queries/get-for-client.ts";
import type { listForClient } from "./queries/list-for-client.ts";
import type { getProgress } from "./queries/track.ts";

/** An answer as it travels: moments are texts. */
type Told<Value> = Value extends Date
  ? string
  : Value extends readonly (infer Item)[]
    ? Told<Item>[]
    : Value extends object
      ? { [key in keyof Value]: Told<Value[key]> }
      : Value;

/** A description that the compiler holds to what the query really answers. */
type Answer<Query extends (...given: never[]) => Promise<unknown>> = z.ZodType<
  Told<Awaited<ReturnType<Query>>>
>;

const at = z.iso.datetime();

const eventTypes = [
  "submitted",
  "received",
  "refused",
  "supplementRequested",
  "supplementAnswered",
  "assigned",
  "forwarded",
  "returnedToStep",
  "approved",
  "declined",
  "resultIssued",
  "handedOver",
  "resultReturned",
  "withdrawn",
  "paid",
  "versionChanged",
] as const satisfies EventType[];

/** What the public API tells anybody of a dossier. */
export const dossierProgress = z.object({
  code: z.string(),
  level: z.enum(completionLevels),
  percent: z.number().int().min(0).max(100),
}) satisfies Answer<typeof getProgress>;

/** The dossiers of an integrating system. */
export const clientDossiers = z.object({
  items: z.array(
    z.object({
      code: z.string(),
      procedureCode: z.string(),
      status: z.enum(dossierStatuses),
      paymentStatus: z.enum(paymentStatuses),
      submittedAt: at,
      dueAt: at.nullable(),
    }),
  ),
  nextCursor: z.uuid().nullable(),
}) satisfies Answer<typeof listForClient>;

/** One of them. */
export const clientDossier = z.object({
  code: z.string(),
  procedureCode: z.string(),
  status: z.enum(dossierStatuses),
  /** As the national portal counts: 1 registered … 10 returned. */
  nationalStatus: z.int().min(1).max(10),
  step: z
    .object({ name: z.object({ vi: z.string(), en: z.string() }), agency: z.string().nullable(), since: at })
    .nullable(),
  submittedAt: at,
  receivedAt: at.nullable(),
  dueAt: at.nullable(),
  finishedAt: at.nullable(),
  payment: z.object({ status: z.enum(paymentStatuses), amountDong: z.number().int() }),
  delivery: z.object({ status: z.enum(deliveryStatuses), method: z.enum(deliveryMethods) }),
  events: z.array(z.object({ type: z.enum(eventTypes), at, text: z.string().nullable() })),
  results: z.array(
    z.object({
      id: z.uuid(),
      outcome: z.enum(resultOutcomes),
      number: z.string(),
      issuedAt: at,
      sha256: z.string(),
    }),
  ),
}) satisfies Answer<typeof getForClient>;
