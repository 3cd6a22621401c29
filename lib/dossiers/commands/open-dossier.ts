import { type SQL, sql, type WithSubquery } from "drizzle-orm";
import { dossierEvents, dossiers } from "#drizzle/schema/dossiers.ts";
import { asRecorded } from "#lib/audit/as-recorded.ts";
import { officeCalendar } from "#lib/deadlines/queries/office-calendar.ts";
import type { Answers } from "#lib/forms/answer.ts";
import type { Context } from "#lib/platform/context.ts";
import { totalDong } from "#lib/procedures/fees.ts";
import { firstStep } from "#lib/processes/steps.ts";
import { codeScheme } from "../code.ts";
import { isDecidedByProvince } from "../competence.ts";
import type { FileReceipt } from "../events.ts";
import { feesOfDossier } from "../fees.ts";
import type { DeliveryMethod, FilingChannel } from "../lifecycle.ts";
import type { Party } from "../party.ts";
import { stateOf } from "../projection.ts";
import { actorName } from "../queries/actor-name.ts";
import type { FilingBasis } from "../queries/filing-basis.ts";
import { findOpened } from "../queries/find-opened.ts";
import { officesFor, organisationsOf } from "../queries/offices.ts";
import { newCode } from "./allocate-code.ts";
import { deskOf } from "./desk.ts";
import { keepParts } from "./keep-parts.ts";

export type OpenDossier = {
  idempotencyKey: string;
  /** A code allocated before, by who looked for this key then; by default both are done inside the transaction. */
  code?: string;
  basis: FilingBasis;
  caseKey: string | null;
  channel: FilingChannel;
  handlingAgencyId: string;
  /** Any one-stop office may receive for any agency; by default the one that belongs to the handling agency. */
  receptionOfficeId?: string;
  citizenId: string | null;
  businessId: string | null;
  apiClientId: string | null;
  /** The dossier it follows from. */
  parentId?: string;
  submitter: Party;
  owner: Party;
  answers: Answers;
  files: FileReceipt[];
  deliveryMethod: DeliveryMethod;
  deliveryAddress: string | null;
};

/**
 * Opens a dossier in the caller's transaction: its code, its row, its first event. Asked again with the same
 * idempotency key it changes nothing and answers with the dossier that exists.
 */
export async function openDossier(context: Context, input: OpenDossier) {
  const { db, now } = context;
  const { basis, channel } = input;
  const { handling, reception, province } = await officesFor(context, basis.content, input.handlingAgencyId);
  const process = basis.process.definition;
  const agencies = {
    receptionOfficeId: input.receptionOfficeId ?? reception.id,
    handlingAgencyId: handling.id,
    competentAuthorityId: isDecidedByProvince(process) ? province.id : handling.id,
  };
  const step = firstStep(process);
  const feeDong = totalDong(feesOfDossier(basis.content, { ...input, submittedAt: now }));
  const arrival = { channel, receivedAt: null, finishedAt: null, dueAt: null, now };
  const desk = deskOf(step, {
    ...arrival,
    calendar: await officeCalendar(context),
    organisations: await organisationsOf(context, agencies),
  });
  const { files, deliveryMethod } = input;
  const details = { channel, feeDong, files, deliveryMethod, desk };
  const name = await actorName(context, input.submitter.name);
  const event = {
    type: "submitted",
    details,
    at: now,
    actor: asRecorded(context.actor),
    actorName: name,
  } as const;

  const existing = input.code ? undefined : await findOpened(context, input.idempotencyKey);
  if (existing) return { ...existing, isNew: false };
  const code = input.code ?? (await newCode(context, handling.id));
  const row = db
    .insert(dossiers)
    .values({
      code,
      codeScheme,
      idempotencyKey: input.idempotencyKey,
      procedureId: basis.procedureId,
      procedureVersionId: basis.procedureVersionId,
      formVersionId: basis.form?.versionId ?? null,
      processVersionId: basis.process.versionId,
      caseKey: input.caseKey,
      channel,
      ...stateOf([event]),
      ...agencies,
      citizenId: input.citizenId,
      businessId: input.businessId,
      apiClientId: input.apiClientId,
      parentId: input.parentId ?? null,
      submitter: input.submitter,
      owner: input.owner,
      answers: input.answers,
      deliveryMethod: input.deliveryMethod,
      deliveryAddress: input.deliveryAddress,
      feeDong,
    })
    // Two that passed the look-up together: the second waits for the first and then finds its dossier.
    .onConflictDoNothing({ target: dossiers.idempotencyKey })
    .returning({ id: dossiers.id, code: dossiers.code });
  // The dossier and its first event in one statement; neither when the dossier is there already.
  const added = db.$with("added").as(row);
  const recorded = db.$with("recorded", {}).as(eventOf(added, event));
  const [opened] = await db.with(added, recorded).select().from(added);
  if (!opened) {
    const first = await findOpened(context, input.idempotencyKey);
    if (!first) throw new Error("a dossier that conflicts must exist");
    return { ...first, isNew: false };
  }
  if (desk.others) await keepParts(db, { ...agencies, id: opened.id }, event);
  return { ...opened, isNew: true };
}

function eventOf(added: WithSubquery, event: Omit<Submitted, "dossierId">): SQL {
  const { type, actor, actorName, details, at } = event;
  return sql`
    insert into ${dossierEvents} (dossier_id, type, actor, actor_name, details, at)
    select id, ${type}::text, ${JSON.stringify(actor)}::jsonb, ${actorName}::text,
      ${JSON.stringify(details)}::jsonb, ${at.toISOString()}::timestamptz
    from ${added}`;
}

type Submitted = typeof dossierEvents.$inferInsert;
