import { type Actor, actsFor, holdsRole } from "#lib/accounts/actor.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import type { ActionKind, ProcessDefinition } from "#lib/processes/definition.ts";
import type { StepFacts } from "#lib/processes/steps.ts";
import type { DossierState } from "./dossier-state.ts";
import type { Hindrance } from "./hindrances.ts";
import type { Party } from "./party.ts";

/** Acts beside the way: the dossier stays where it is. */
const besideKinds = [
  "takeUp",
  "keepOutput",
  "answerConsultation",
  "endConsultation",
  "extend",
  "declareInterest",
] as const;

type ActionBeside = (typeof besideKinds)[number];

/** What an applicant may do with their own dossier. Officers record it for people at the counter. */
type ApplicantAction = "answerSupplement" | "withdraw";

export type DossierAction = ActionKind | ActionBeside | ApplicantAction;

/** Something the actor may do now, and the step it leads to. */
export type AvailableAction = {
  kind: DossierAction;
  to?: string | undefined;
  /** The words the process has for it, where the usual ones will not do. */
  name?: Bilingual;
  /** What must be done or come first: it is shown with the reason, and refused. */
  hindrances?: readonly Hindrance[];
  /** The consultation it is about. */
  consultationId?: string;
  /** spawn: the procedure that follows. */
  procedure?: string;
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
  | "recusedIds"
  | "keptOutputs"
  | "openConsultations"
  | "openLinks"
  | "paymentStatus"
  | "receivedAt"
  | "dueAt"
  | "extendedAt"
> & {
  receptionOfficeId: string;
  handlingAgencyId: string;
  competentAuthorityId: string;
  submitter: Pick<Party, "identifier">;
  owner: Pick<Party, "identifier">;
  process: ProcessDefinition;
  /** What conditions of the process read. */
  stepFacts: StepFacts;
  /** Whether the actor is the applicant or may file for the business that is. */
  isApplicant: boolean;
};

/** Whether the dossier lies on a desk of the actor's and on nobody else's name. */
export function holdsStep(
  actor: Actor,
  { holderAgencyId, holderRole, holderId }: Pick<DossierFacts, "holderAgencyId" | "holderRole" | "holderId">,
): boolean {
  if (holderAgencyId === null || holderRole === null) return false;
  return holdsRole(actor, [holderRole], holderAgencyId) && (holderId === null || actsFor(actor, holderId));
}
