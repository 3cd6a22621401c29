import type { Actor } from "#lib/accounts/actor.ts";
import type { DossierState } from "./dossier-state.ts";

type Separated = Pick<DossierState, "holderRole" | "receivedById" | "draftedById" | "recusedIds"> & {
  submitter: { identifier?: string | undefined };
  owner: { identifier?: string | undefined };
};

const appraising = ["caseOfficer", "committeeOfficer"];
const signing = ["agencyLeader", "committeeLeader"];

/**
 * Whether an officer who could hold the step may not: who receives does not appraise, who drafts does not sign, and
 * nobody handles their own case or one they have declared an interest in.
 */
export function breaksSeparation(actor: Actor, dossier: Separated): boolean {
  if (actor.kind !== "officer") return false;
  if (isOwnCase(actor, dossier) || dossier.recusedIds.includes(actor.id)) return true;
  const { holderRole, receivedById, draftedById } = dossier;
  if (holderRole === null) return false;
  if (appraising.includes(holderRole)) return receivedById === actor.id;
  if (signing.includes(holderRole)) return draftedById === actor.id;
  return false;
}

/** Whether the officer is the person whose dossier it is, or who filed it. */
export function isOwnCase(
  actor: Actor,
  { submitter, owner }: Pick<Separated, "submitter" | "owner">,
): boolean {
  if (actor.kind !== "officer" || !actor.personalId) return false;
  return submitter.identifier === actor.personalId || owner.identifier === actor.personalId;
}
