import type { Role } from "#lib/accounts/actor.ts";
import type { ResultOutcome } from "#lib/documents/results.ts";
import type { ChannelTerms } from "#lib/procedures/content.ts";
import type { MoveKind } from "#lib/processes/definition.ts";
import type { DeliveryMethod, FilingChannel } from "./lifecycle.ts";
import type { PaperDecision } from "./paper-decisions.ts";
import type { SupplementItem } from "./supplement.ts";

/** The desk a dossier lies on after an event, and until when. Times are ISO texts: events are kept as JSON. */
export type Desk = {
  stepKey: string;
  holderAgencyId: string;
  holderRole: Role;
  holderId: string | null;
  /** null while nothing is counted: the applicant is asked for something, or only the hand-over is left. */
  stepDueAt: string | null;
};

export type FileReceipt = {
  fileId: string;
  componentKey: string;
  name: string;
  sizeBytes: number;
  sha256: string;
};

export type AnswerChange = { path: string; before: unknown; after: unknown };

/** A version a dossier was put under, and the time limit it has there. */
export type PutUnder = { versionId: string; number: number; timeLimit: ChannelTerms["timeLimit"] };

/** What each kind of event records. The names are the verbs of the office. */
export type EventDetailsByType = {
  submitted: {
    channel: FilingChannel;
    feeDong: number;
    files: FileReceipt[];
    deliveryMethod: DeliveryMethod;
    desk: Desk;
  };
  /** `papers`: what was decided at the counter about papers and the data that say the same. */
  received: { dueAt: string | null; desk: Desk; papers?: PaperDecision[] };
  refused: { reason: string; competentAgency: string | null };
  supplementRequested: {
    supplementId: string;
    stage: "reception" | "appraisal";
    items: SupplementItem[];
    legalBasis: string | null;
    /** What it does to the time limit; at reception the clock has not started. */
    effect: "restart" | "pause" | "none";
    /** Until when this had to be told, where data failed. */
    dataNoticeDueAt?: string;
    desk: Desk;
  };
  supplementAnswered: {
    supplementId: string;
    files: FileReceipt[];
    changes: AnswerChange[];
    note: string | null;
    dueAt: string | null;
    desk: Desk;
  };
  assigned: { officerName: string; opinion: string | null; desk: Desk };
  /** `act`: what was done in going on; histories from before it was kept have none. */
  forwarded: { opinion: string | null; act?: Exclude<MoveKind, "approve" | "handOver">; desk: Desk };
  returnedToStep: { reason: string; desk: Desk };
  approved: { opinion: string | null; desk: Desk };
  declined: { reason: string; desk: Desk };
  resultIssued: { resultId: string; number: string; sha256: string; outcome: ResultOutcome; desk: Desk };
  handedOver: { desk: Desk };
  resultReturned: { receiver: string; method: DeliveryMethod };
  withdrawn: { reason: string };
  paid: { reference: string; amountDong: number };
  /** It goes on under another version of its procedure; what that changes follows from the two. */
  versionChanged: {
    before: PutUnder;
    after: PutUnder;
    reason: string;
    dueAt: string | null;
  };
};

export type EventType = keyof EventDetailsByType;
export type EventDetails = EventDetailsByType[EventType];

/** An event as the fold and the timeline read it. */
export type DossierEvent = {
  [Type in EventType]: {
    type: Type;
    details: EventDetailsByType[Type];
    at: Date;
    actor: { kind: string; id?: string };
    actorName: string;
  };
}[EventType];
