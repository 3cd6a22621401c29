import type { Role } from "#lib/accounts/actor.ts";
import type { ResultOutcome } from "#lib/documents/results.ts";
import type { DeliveryStatus, DossierStatus, PaymentStatus } from "./lifecycle.ts";

export type OpenConsultation = { id: string; agencyId: string; role: Role };

/** What the columns of a dossier say. Everything here follows from its events. */
export type DossierState = {
  status: DossierStatus;
  paymentStatus: PaymentStatus;
  deliveryStatus: DeliveryStatus;
  stepKey: string | null;
  holderAgencyId: string | null;
  holderRole: Role | null;
  holderId: string | null;
  stepSince: Date;
  stepDueAt: Date | null;
  /** When something next happens to it by itself. */
  nextTimerAt: Date | null;
  outcome: ResultOutcome | null;
  receivedById: string | null;
  draftedById: string | null;
  /** Officers who may not act on it: their own case, or that of somebody close to them. */
  recusedIds: string[];
  /** What steps left behind, as `step.output`. */
  keptOutputs: string[];
  /** Opinions that are waited for, and by whom they are to be given. */
  openConsultations: OpenConsultation[];
  /** Linked dossiers that have not ended, by id. */
  openLinks: string[];
  submittedAt: Date;
  receivedAt: Date | null;
  /** Promised to the applicant; null before reception, while the clock stands still, and where there is no limit. */
  dueAt: Date | null;
  /** When the one new appointment was given. */
  extendedAt: Date | null;
  finishedAt: Date | null;
  closedAt: Date | null;
};
