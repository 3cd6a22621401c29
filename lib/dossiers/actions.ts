import { type Actor, holdsRole, type Role } from "#lib/accounts/actor.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import type { ActionKind, ProcessDefinition } from "#lib/processes/definition.ts";
import { actionsAt, type StepFacts, stepOf } from "#lib/processes/steps.ts";
import { counterRoles } from "./counter.ts";
import type { DossierState } from "./projection.ts";

/** What an applicant may do with their own dossier. Officers record it for people at the counter. */
type ApplicantAction = "answerSupplement" | "withdraw";

/** Consultations and linked dossiers are acts beside the way; they have screens of their own. */
export type DossierAction = Exclude<ActionKind, ActionBeside> | ApplicantAction;

type ActionBeside = "consult" | "spawn";

/** Something the actor may do now, and the step it leads to. */
export type AvailableAction = {
  kind: DossierAction;
  to?: string | undefined;
  /** The words the process has for it, where the usual ones will not do. */
  name?: Bilingual;
};

/** The facts about a dossier that decisions rest on. */
export type DossierFacts = Pick<
  DossierState,
  | "status"
  | "stepKey"
  | "holderAgencyId"
  | "holderRole"
  | "holderId"
  | "outcome"
  | "receivedById"
  | "draftedById"
> & {
  receptionOfficeId: string;
  handlingAgencyId: string;
  process: ProcessDefinition;
  /** What conditions of the process read. */
  stepFacts: StepFacts;
  /** Whether the actor is the applicant or may file for the business that is. */
  isApplicant: boolean;
};

/** Who speaks for the people in front of a counter: who receives, and who hands results over. */
const speakingRoles: readonly Role[] = [...counterRoles, "resultDesk"];

/** The actions this actor can take now. Screens show these; commands accept only these. */
export function availableActions(actor: Actor, dossier: DossierFacts): AvailableAction[] {
  return [
    ...stepActions(actor, dossier),
    ...reassignment(actor, dossier),
    ...applicantActions(actor, dossier),
  ];
}

/** What the process lets the holder of the present step do. */
function stepActions(actor: Actor, dossier: DossierFacts): AvailableAction[] {
  if (!holdsStep(actor, dossier) || breaksSeparation(actor, dossier)) return [];
  return actionsAt(dossier.process, dossier.stepKey, dossier.stepFacts).flatMap(({ kind, to, name }) => {
    if (kind === "consult" || kind === "spawn") return [];
    if (dossier.status === "supplement_required" && kind !== "refuse") return [];
    return [{ kind, to, ...(name && { name }) }];
  });
}

function holdsStep(actor: Actor, { holderAgencyId, holderRole, holderId }: DossierFacts): boolean {
  if (actor.kind !== "officer" || holderAgencyId === null || holderRole === null) return false;
  return holdsRole(actor, [holderRole], holderAgencyId) && (holderId === null || holderId === actor.id);
}

/** Who receives does not appraise; who drafts does not sign. */
function breaksSeparation(actor: Actor, { holderRole, receivedById, draftedById }: DossierFacts): boolean {
  if (actor.kind !== "officer") return false;
  if (holderRole === "caseOfficer" || holderRole === "committeeOfficer") return receivedById === actor.id;
  if (holderRole === "agencyLeader" || holderRole === "committeeLeader") return draftedById === actor.id;
  return false;
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
    ...(mayWithdraw ? [{ kind: "withdraw" as const }] : []),
  ];
}
