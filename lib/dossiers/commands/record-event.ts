import { and, eq } from "drizzle-orm";
import { dossierEvents, dossiers } from "#drizzle/schema/dossiers.ts";
import { asRecorded } from "#lib/audit/as-recorded.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { DossierState } from "../dossier-state.ts";
import type { DossierEvent, EventDetailsByType, EventType } from "../events.ts";
import type { NamedAgencies } from "../parts.ts";
import { stateAfter } from "../projection.ts";
import { keepParts } from "./keep-parts.ts";

type Locked = DossierState & NamedAgencies & { id: string; revision: number };

/**
 * Appends an event and brings the dossier's columns to where it leads, in the caller's transaction.
 * The revision guards against a second writer, should a lock ever be forgotten.
 */
export async function recordEvent<Type extends EventType>(
  { db, actor, now }: Context,
  dossier: Locked,
  actorName: string,
  type: Type,
  details: EventDetailsByType[Type],
): Promise<DossierState> {
  const event = { type, details, at: now, actor, actorName } as DossierEvent;
  const state = stateAfter(dossier, event);
  const changed = await db
    .update(dossiers)
    .set({ ...columnsOf(state), revision: dossier.revision + 1 })
    .where(and(eq(dossiers.id, dossier.id), eq(dossiers.revision, dossier.revision)))
    .returning({ id: dossiers.id });
  if (changed.length === 0) throw new Refusal("changedMeanwhile");
  await db
    .insert(dossierEvents)
    .values({ dossierId: dossier.id, type, actor: asRecorded(actor), actorName, details, at: now });
  await keepParts(db, dossier, event);
  return state;
}

/** Only what the projection owns: the rest of the row never changes after filing. */
function columnsOf(state: DossierState): DossierState {
  const { status, paymentStatus, deliveryStatus, outcome, receivedById, draftedById } = state;
  const { stepKey, holderAgencyId, holderRole, holderId, stepSince, stepDueAt, nextTimerAt } = state;
  const { submittedAt, receivedAt, dueAt, extendedAt, finishedAt, closedAt } = state;
  const { recusedIds, keptOutputs, openConsultations, openLinks } = state;
  const axes = { status, paymentStatus, deliveryStatus, outcome, receivedById, draftedById };
  const beside = { recusedIds, keptOutputs, openConsultations, openLinks };
  const desk = { stepKey, holderAgencyId, holderRole, holderId, stepSince, stepDueAt, nextTimerAt };
  return { ...axes, ...desk, ...beside, submittedAt, receivedAt, dueAt, extendedAt, finishedAt, closedAt };
}
