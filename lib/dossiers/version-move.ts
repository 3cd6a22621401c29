import { type Actor, holdsRole } from "#lib/accounts/actor.ts";
import { handlerKey, type ProcedureContent } from "#lib/procedures/content.ts";
import { handlingOf, isCaseOf } from "#lib/procedures/terms.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";
import { termsOfDossier } from "./fees.ts";
import type { FilingChannel } from "./lifecycle.ts";

type Offices = { handlingAgencyId: string; receptionOfficeId: string };

/**
 * Who may put a live dossier under the version in force: the leader or procedure control of the agency that handles it, or
 * the head of the office that received it. The date is a promise of those two bodies; no single clerk gives another.
 */
export function mayMoveToVersion(actor: Actor, { handlingAgencyId, receptionOfficeId }: Offices): boolean {
  return (
    holdsRole(actor, ["agencyLeader", "procedureController"], handlingAgencyId) ||
    holdsRole(actor, ["oneStopHead"], receptionOfficeId)
  );
}

/** Why a dossier cannot go over to a version, as a key of the errors. */
export type MoveHindrance =
  | "moveDecided"
  | "moveCaseGone"
  | "moveChannelGone"
  | "moveHandlerChanged"
  | "moveStepGone";

type Moving = {
  status: string;
  outcome: string | null;
  caseKey: string | null;
  channel: FilingChannel;
  /** The steps it has been at, and is at. */
  steps: readonly string[];
};

/**
 * What keeps a dossier under the version it has: it is decided or waits for its applicant, or the new version no longer
 * knows its case, its channel, who handles it, or a step of its way.
 */
export function moveHindrance(
  { status, outcome, caseKey, channel, steps }: Moving,
  former: ProcedureContent,
  next: ProcedureContent,
  nextProcess: ProcessDefinition | null,
): MoveHindrance | null {
  const isOpen = status === "submitted" || status === "in_progress";
  if (!isOpen || outcome !== null) return "moveDecided";
  if (!isCaseOf(next, caseKey)) return "moveCaseGone";
  if (!termsOfDossier(next, { channel, caseKey })) return "moveChannelGone";
  if (handlerKey(former) !== handlerKey(next)) return "moveHandlerChanged";
  const isSameProcess = handlingOf(former, caseKey).processKey === handlingOf(next, caseKey).processKey;
  if (isSameProcess) return null;
  const known = new Set(nextProcess?.steps.map(({ key }) => key));
  return steps.every((key) => known.has(key)) ? null : "moveStepGone";
}
