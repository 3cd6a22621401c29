import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { landingStep, stepOf } from "#lib/processes/steps.ts";
import type { AvailableAction, DossierAction } from "../action-facts.ts";
import { availableActions } from "../actions.ts";
import type { EventDetailsByType, EventType } from "../events.ts";
import { actorName } from "../queries/actor-name.ts";
import { type LockedDossier, lockDossier } from "../queries/lock-dossier.ts";
import { leaveWait, tellParent } from "./go-on.ts";
import { recordEvent } from "./record-event.ts";

/** A locked dossier, the action the actor may take on it, and the context inside the transaction. */
export type Taking = { context: Context; dossier: LockedDossier; action: AvailableAction };

/**
 * Opens a transaction, locks the dossier and lets `act` go on, if the actor may take `kind` now (to step `to`, where
 * the action leads to more than one). Out of sight is not found; everything else is "not available".
 */
export async function takeAction<Answer>(
  context: Context,
  code: string,
  wanted: { kind: DossierAction; to?: string; consultationId?: string },
  act: (taking: Taking) => Promise<Answer>,
): Promise<Answer> {
  return context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    const dossier = await lockDossier(inside, code);
    const action = availableActions(context.actor, dossier).find(
      ({ kind, to, consultationId }) =>
        kind === wanted.kind &&
        (wanted.to === undefined || to === wanted.to) &&
        (wanted.consultationId === undefined || consultationId === wanted.consultationId),
    );
    if (!action) throw new Refusal("stepNotAvailable");
    if (action.hindrances) throw new Refusal("hindered");
    return act({ context: inside, dossier, action });
  });
}

/** Records what was done, under the actor's name. */
export async function record<Type extends EventType>(
  { context, dossier }: Taking,
  type: Type,
  details: EventDetailsByType[Type],
) {
  const name = await actorName(context, dossier.submitter.name);
  const state = await recordEvent(context, dossier, name, type, details);
  await tellParent(context, dossier, type);
  // What it would wait for may have come before.
  if (state.stepKey !== null && stepOf(dossier.process, state.stepKey).kind === "wait")
    await leaveWait(context, dossier.id);
  return state;
}

/**
 * The step an action leads to in this dossier: steps whose condition does not hold are passed over. Process data are
 * checked on publication, so a missing target is a defect of ours.
 */
export function targetOf({ action, dossier }: Taking): string {
  if (!action.to) throw new Error(`the action ${action.kind} leads nowhere`);
  return landingStep(dossier.process, action.to, dossier.stepFacts).key;
}
