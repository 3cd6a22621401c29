import { type Actor, holdsRole, type Role } from "#lib/accounts/actor.ts";
import type { ProcessAction } from "#lib/processes/definition.ts";
import { actionsAt, isForward, stepOf } from "#lib/processes/steps.ts";
import { type AvailableAction, type DossierFacts, holdsStep } from "./action-facts.ts";
import { actionsBeside } from "./actions-beside.ts";
import { counterRoles } from "./counter.ts";
import { hindrancesAt } from "./hindrances.ts";
import { breaksSeparation } from "./separation.ts";

/** Who speaks for the people in front of a counter: who receives, and who hands results over. */
const speakingRoles: readonly Role[] = [...counterRoles, "resultDesk"];

/** The actions this actor can take now. Screens show these; commands accept only these. */
export function availableActions(actor: Actor, dossier: DossierFacts): AvailableAction[] {
  return [
    ...stepActions(actor, dossier),
    ...reassignment(actor, dossier),
    ...applicantActions(actor, dossier),
    ...actionsBeside(actor, dossier),
  ];
}

/** What the process lets the holder of the present step do. */
function stepActions(actor: Actor, dossier: DossierFacts): AvailableAction[] {
  if (!holdsStep(actor, dossier) || breaksSeparation(actor, dossier)) return [];
  return actionsAt(dossier.process, dossier.stepKey, dossier.stepFacts).flatMap((action) =>
    dossier.status === "supplement_required" && action.kind !== "refuse" ? [] : [offered(action, dossier)],
  );
}

/** An action as it is offered: with what stands in its way, if it goes on. */
function offered({ kind, to, name, procedure }: ProcessAction, dossier: DossierFacts): AvailableAction {
  const isUndecided = kind === "issueResult" && dossier.outcome === null;
  const hindrances = [
    ...(to !== undefined && isForward(kind) ? hindrancesAt(dossier) : []),
    ...(isUndecided ? ["undecided" as const] : []),
  ];
  return {
    kind,
    to,
    ...(name && { name }),
    ...(procedure && { procedure }),
    ...(hindrances.length > 0 && { hindrances }),
  };
}

/** A head of division may give a dossier on an officer's desk to another officer, so that leave stops nothing. */
function reassignment(actor: Actor, dossier: DossierFacts): AvailableAction[] {
  const { stepKey, holderAgencyId, status, process } = dossier;
  if (stepKey === null || holderAgencyId === null || status === "supplement_required") return [];
  const isOfficersDesk = stepOf(process, stepKey).holder.role === "caseOfficer";
  const mayAssign = isOfficersDesk && holdsRole(actor, ["divisionHead"], holderAgencyId);
  return mayAssign ? [{ kind: "assign", to: stepKey }] : [];
}

function applicantActions(actor: Actor, dossier: DossierFacts): AvailableAction[] {
  const speaks = dossier.isApplicant || holdsRole(actor, speakingRoles, dossier.receptionOfficeId);
  if (!speaks) return [];
  const mayWithdraw =
    !dossier.outcome && ["submitted", "supplement_required", "in_progress"].includes(dossier.status);
  return [
    ...(dossier.status === "supplement_required" ? [{ kind: "answerSupplement" as const }] : []),
    ...ownStep(actor, dossier),
    ...(mayWithdraw ? [{ kind: "withdraw" as const }] : []),
  ];
}

/** A step that is the applicant's own is done by them, or said to be done where their dossier was received. */
function ownStep(actor: Actor, dossier: DossierFacts): AvailableAction[] {
  const isTheirs = dossier.stepKey !== null && stepOf(dossier.process, dossier.stepKey).kind === "applicant";
  if (!isTheirs || dossier.status === "supplement_required") return [];
  // The office that watches over the step has it among the actions of the step.
  if (holdsStep(actor, dossier) && !breaksSeparation(actor, dossier)) return [];
  return actionsAt(dossier.process, dossier.stepKey, dossier.stepFacts)
    .filter(({ kind }) => kind === "applicantDone")
    .map((action) => offered(action, dossier));
}
