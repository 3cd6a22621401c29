import { type Actor, holdsRole, type Role } from "#lib/accounts/actor.ts";
import { stepOf } from "#lib/processes/steps.ts";
import { type AvailableAction, type DossierFacts, holdsStep } from "./action-facts.ts";
import { breaksSeparation, isOwnCase } from "./separation.ts";

/** Desks on which a dossier is given to an officer by name; at every other desk any colleague takes it up. */
const assignedRoles: readonly Role[] = ["caseOfficer", "committeeOfficer"];

/** Who gives the applicant a new appointment, and answers for it. */
const extendingRoles: readonly Role[] = ["agencyLeader", "divisionHead"];

/** What the actor may do with a dossier besides taking it on to another step. */
export function actionsBeside(actor: Actor, dossier: DossierFacts): AvailableAction[] {
  if (actor.kind !== "officer" || dossier.stepKey === null) return [];
  return [
    ...outputs(actor, dossier),
    ...consultations(actor, dossier),
    ...extension(actor, dossier),
    ...takingUp(actor, dossier),
    ...interest(actor, dossier),
  ];
}

/** Puts it on one's own name, so that no two work on it; from a colleague at a shared desk as well. */
function takingUp(actor: Actor & { kind: "officer" }, dossier: DossierFacts): AvailableAction[] {
  const { holderAgencyId, holderRole, holderId } = dossier;
  if (holderAgencyId === null || holderRole === null || holderId === actor.id) return [];
  if (!holdsRole(actor, [holderRole], holderAgencyId) || breaksSeparation(actor, dossier)) return [];
  const mayTakeOver = holderId === null || !assignedRoles.includes(holderRole) || holdsStep(actor, dossier);
  return mayTakeOver ? [{ kind: "takeUp" }] : [];
}

/** The documents of a step are kept by its holder and by who works on it with them. */
function outputs(actor: Actor, dossier: DossierFacts): AvailableAction[] {
  const { stepKey, process } = dossier;
  const step = stepKey === null ? null : stepOf(process, stepKey);
  const mayKeep = holdsStep(actor, dossier) && !breaksSeparation(actor, dossier);
  return step?.outputs && step.outputs.length > 0 && mayKeep ? [{ kind: "keepOutput" }] : [];
}

/** Who is asked answers; who asked may go on without the answer. */
function consultations(actor: Actor, dossier: DossierFacts): AvailableAction[] {
  const asks = holdsStep(actor, dossier) && !breaksSeparation(actor, dossier);
  return dossier.openConsultations.flatMap(({ id: consultationId, agencyId, role }): AvailableAction[] => {
    const isAsked = holdsRole(actor, [role], agencyId) && !isOwnCase(actor, dossier);
    return [
      ...(isAsked ? [{ kind: "answerConsultation" as const, consultationId }] : []),
      ...(asks ? [{ kind: "endConsultation" as const, consultationId }] : []),
    ];
  });
}

/** One new appointment, by the agency that handles the dossier, while its clock runs. */
function extension(actor: Actor, dossier: DossierFacts): AvailableAction[] {
  const { dueAt, extendedAt, status, handlingAgencyId } = dossier;
  if (dueAt === null || extendedAt !== null || status !== "in_progress") return [];
  const mayExtend = holdsRole(actor, extendingRoles, handlingAgencyId) && !isOwnCase(actor, dossier);
  return mayExtend ? [{ kind: "extend" }] : [];
}

/** Who could act on a dossier says beforehand that they must not. */
function interest(actor: Actor & { kind: "officer" }, dossier: DossierFacts): AvailableAction[] {
  const { holderAgencyId, holderRole, recusedIds } = dossier;
  if (holderAgencyId === null || holderRole === null || recusedIds.includes(actor.id)) return [];
  return holdsRole(actor, [holderRole], holderAgencyId) ? [{ kind: "declareInterest" }] : [];
}
