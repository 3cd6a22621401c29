import type { DeliveryMethod, FilingChannel } from "./lifecycle.ts";
import type { SupplementItem } from "./supplement.ts";

/** Where a dossier went with an event. */
type Move = { stepKey: string | null; holderAgencyId: string | null; holderId?: string | null };

type FileReceipt = { fileId: string; componentKey: string; name: string; sizeBytes: number; sha256: string };

/** What each kind of event records. The names are the verbs of the office. */
export type EventDetailsByType = {
  submitted: {
    channel: FilingChannel;
    feeDong: number;
    feeReasons: string[];
    files: FileReceipt[];
    deliveryMethod: DeliveryMethod;
  } & Move;
  received: { dueAt: string | null } & Move;
  refused: { reason: string; competentAgency?: string };
  supplementRequested: {
    supplementId: string;
    stage: "reception" | "appraisal";
    items: SupplementItem[];
    legalBasis: string | null;
    effect: "restart" | "pause" | "none";
  };
  supplementAnswered: {
    supplementId: string;
    files: FileReceipt[];
    changedAnswers: { path: string; before: unknown; after: unknown }[];
    dueAt: string | null;
  };
  assigned: { officerId: string; officerName: string; opinion?: string } & Move;
  forwarded: { opinion?: string } & Move;
  returnedToStep: { reason: string } & Move;
  approved: { opinion?: string } & Move;
  declined: { reason: string } & Move;
  resultIssued: { resultId: string; number: string; sha256: string } & Move;
  handedOver: Move;
  resultReturned: { receiver: string; method: DeliveryMethod };
  withdrawn: { reason: string };
  paid: { reference: string; amountDong: number };
};

export type EventType = keyof EventDetailsByType;
export type EventDetails = EventDetailsByType[EventType];

/** An event as the fold and the timeline read it. */
export type DossierEvent = {
  [Type in EventType]: { type: Type; details: EventDetailsByType[Type]; at: Date; actorName: string };
}[EventType];
