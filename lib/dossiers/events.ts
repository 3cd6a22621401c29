import type { Role } from "#lib/accounts/actor.ts";
import type { ResultOutcome } from "#lib/documents/results.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import type { ChannelTerms } from "#lib/procedures/content.ts";
import type { MoveKind } from "#lib/processes/definition.ts";
import type { DeliveryMethod, DossierStatus, FilingChannel } from "./lifecycle.ts";
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
  /** The step is the applicant's, or waits for something outside: the time limit stands still while it lasts. */
  stopsClock?: true;
  /** Who else takes part in this step, and who watches. */
  others?: readonly { agencyId: string; role: Role; part: "cooperating" | "watching" }[];
  /** What happens by itself while it lies here, and when: the place of each timer in its step. */
  timers?: readonly { index: number; at: string }[];
};

/**
 * What an event may say of the time limit: the due moment from now on, null where it stands still or there is none. An
 * event that says nothing leaves it as it was.
 */
type Due = { dueAt?: string | null };

/** How an officer came to hold a dossier: given by their head, taken up or over, or handed on by who left. */
type WayOfHolding = "assigned" | "takenUp" | "handedOn";

/** What a body that was asked says. */
export const consultationVerdicts = ["agrees", "agreesWithConditions", "disagrees", "notOurs"] as const;

export type ConsultationVerdict = (typeof consultationVerdicts)[number];

/** How an officer stands to the person whose dossier it is. */
export const relations = [
  "self",
  "spouse",
  "parent",
  "child",
  "sibling",
  "otherRelative",
  "otherInterest",
] as const;

type Relation = (typeof relations)[number];

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
  } & Due;
  supplementAnswered: {
    supplementId: string;
    files: FileReceipt[];
    changes: AnswerChange[];
    note: string | null;
    dueAt: string | null;
    desk: Desk;
  };
  /** `how`: histories from before it was kept have none; then their head gave it. */
  assigned: {
    officerName: string;
    opinion: string | null;
    how?: WayOfHolding;
    desk: Desk;
  } & Due;
  /** `act`: what was done in going on; histories from before it was kept have none. */
  forwarded: { opinion: string | null; act?: Exclude<MoveKind, "approve" | "handOver">; desk: Desk } & Due;
  returnedToStep: { reason: string; desk: Desk } & Due;
  approved: { opinion: string | null; desk: Desk } & Due;
  declined: { reason: string; desk: Desk } & Due;
  /** A timer of the step went off; `next`: when the next one does. */
  timerWent: { index: number; effect: "remind" | "escalate"; next: string | null };
  /** Went on by itself: what it waited for has come, or a timer said so. */
  movedOn: { because: "linkedDossier" | "consultations" | "payment" | "timer"; desk: Desk } & Due;
  /** Another body is asked for its opinion; the dossier stays where it is. */
  consulted: {
    consultationId: string;
    agencyId: string;
    agencyName: string;
    role: Role;
    question: string;
    /** Until when the other side answers. */
    answerDueAt: string;
    /** Whether the time limit stands still until then. */
    pauses: boolean;
    desk: Desk;
  } & Due;
  consultationAnswered: {
    consultationId: string;
    agencyName: string;
    verdict: ConsultationVerdict;
    opinion: string;
    desk: Desk;
  } & Due;
  /** Who asked goes on without the answer. */
  consultationEnded: { consultationId: string; agencyName: string; reason: string; desk: Desk } & Due;
  /** A dossier of another procedure that follows from this one. */
  linkedOpened: { linkedId: string; linkedCode: string; procedure: string; procedureName: Bilingual };
  linkedClosed: { linkedId: string; linkedCode: string; status: DossierStatus };
  /** What a step leaves behind: a draft, an opinion, the minutes of a council. */
  outputKept: {
    stepKey: string;
    key: string;
    name: Bilingual;
    text: string | null;
    file: FileReceipt | null;
  };
  /**
   * The one new appointment, given with the apology (form 04). Given too late it tells the applicant when to come, and
   * what was promised stays what is measured.
   */
  extended: {
    reason: string;
    legalBasis: string | null;
    former: string;
    appointedAt: string;
    isInTime: boolean;
    dueAt: string;
  };
  /** The calendar of the offices changed while it was open. */
  dueRecomputed: { former: string | null; dueAt: string | null; stepDueAt: string | null };
  /** An officer who may not act on it: their own case, or that of somebody close to them. */
  interestDeclared: { officerId: string; officerName: string; relation: Relation };
  resultIssued: {
    resultId: string;
    number: string;
    sha256: string;
    outcome: ResultOutcome;
    desk: Desk;
  } & Due;
  handedOver: { desk: Desk } & Due;
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
